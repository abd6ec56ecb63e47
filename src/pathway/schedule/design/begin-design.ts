import { z } from 'zod'
import { Id, LocalDate, Made } from '../../../people/ids.words.ts'
import { allStaff } from '../../../people/staff/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, nothing, query } from '../../../platform/server/action.ts'
import { groupsFrom } from '../group.store.ts'
import { programFrame } from '../program-frame.ts'
import { replanners } from '../replan/begin-replan.ts'
import { insertDesign, newestReplans } from '../replan/replan.store.ts'
import { dayPlus, mondayOf } from '../times.rules.ts'
import { designQuestion } from './design-facts.ts'
import { frameHolds, usualFrame } from './design-frame.rules.ts'
import { DesignAsked, DesignFrame } from './design.words.ts'
import { moreOf, runDesign } from './run-design.ts'

const LEADS = ['therapist', 'facilitator', 'director', 'prescriber']

/** What a design would begin with: the week as it runs, who could lead, and the Monday of next month. */
export const designStart = query({
  name: 'schedule.design-start',
  input: z.object({ programId: Id }),
  subject: nothing,
  allow: replanners,
  output: z.object({ frame: DesignFrame, from: LocalDate, staff: z.array(z.object({ id: Id, name: z.string() })), designs: z.array(z.object({ id: Id, why: z.string(), askedAt: z.string() })) }),
  about: () => [],
  run: async ({ db, input, actor, now }) => {
    const frame = await programFrame(db, actor.clinicId, input.programId, now)
    const staff = (await allStaff(db)).filter(({ left, roles }) => !left && roles.some(role => LEADS.includes(role))).map(({ id, name }) => ({ id, name }))
    const running = await groupsFrom(db, frame.today, input.programId)
    const monday = dayPlus(mondayOf(dayPlus(frame.today, 28)), 0)
    return { frame: usualFrame(running.length > 0 ? running : frame.definition.groups.map(group => ({ ...group, facilitatorIds: [] })), staff.map(({ id }) => id)),
      from: monday, staff, designs: await newestReplans(db, input.programId, 'timetable') }
  },
})

/** Asks the engine which groups to open next month, when and led by whom. It works beside the clinic; nothing changes until somebody accepts a part. */
export const beginDesign = command({
  name: 'schedule.begin-design',
  forEverybody: true,
  input: DesignAsked,
  subject: nothing,
  allow: replanners,
  output: Made,
  run: async ({ input, db, actor, now, newId, after }) => {
    const holds = frameHolds(input.frame)
    if (!holds.ok) throw new Refusal(holds.because)
    const frame = await programFrame(db, actor.clinicId, input.programId, now)
    const from = input.from < frame.today ? frame.today : input.from
    if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
    const instance = await designQuestion(db, { frame, from, design: input.frame })
    if (instance.clients.length === 0) throw new Refusal('schedule.nobody-to-plan')
    const id = newId()
    const more = moreOf(input.frame, instance)
    await insertDesign(db, actor.clinicId, { id, programId: input.programId, why: input.why, from, question: { instance, frame: input.frame }, moreAsked: more.length, askedBy: actor.id, now })
    after(engine => runDesign(engine, actor.clinicId, { id, question: instance, more, seconds: input.seconds, rounds: input.rounds }))
    return { id }
  },
})
