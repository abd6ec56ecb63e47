import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command, type Context } from '../../../platform/server/action.ts'
import { changeSeries } from '../change-group.ts'
import { endEnrolment, seatsIn } from '../enrolment.store.ts'
import { roomsFor } from '../group.rules.ts'
import { groupsFrom } from '../group.store.ts'
import type { Group, GroupDetails } from '../group.words.ts'
import { openOne } from '../open-group.ts'
import { programFrame, type Moment, type ProgramFrame } from '../program-frame.ts'
import { replanners } from '../replan/begin-replan.ts'
import { designById, insertVerdicts, type KeptDesign } from '../replan/replan.store.ts'
import { dayPlus, minutesOf } from '../times.rules.ts'
import { topicsOf } from './design-facts.ts'
import { differencesOf, type Difference } from './design-difference.rules.ts'
import { runningThen, shownDesign } from './show-design.ts'

type Applying = Moment & Pick<Context<unknown, unknown>, 'send'>

const EVENING = 16 * 60 + 30

/** The track a group meets in, by its time; a program without that track has its first. */
const trackAt = ({ definition }: ProgramFrame, starts: string): string => {
  const wanted = minutesOf(starts) >= EVENING ? 'evening' : 'day'
  return definition.tracks.find(({ id }) => id === wanted)?.id ?? definition.tracks[0]?.id ?? wanted
}

async function endGroups(applying: Applying, groups: readonly Group[], { from }: KeptDesign, frame: ProgramFrame): Promise<void> {
  const lastDay = dayPlus(from, -1)
  for (const group of groups) {
    await changeSeries(applying, group, { details: group, from, until: lastDay }, frame)
    for (const seat of await seatsIn(applying.db, [group.id], from)) await endEnrolment(applying.db, seat.id, lastDay)
  }
}

async function openNew(applying: Applying, opened: readonly Difference[], { from, question }: KeptDesign, frame: ProgramFrame): Promise<void> {
  const running = await groupsFrom(applying.db, from)
  const topics = topicsOf(frame, running.filter(({ programId }) => programId === frame.programId))
  const wanted = opened.flatMap(({ topic, weekday, starts, minutes, remote, staffId }): GroupDetails[] => {
    const known = topics.find(one => one.topic === topic)
    return known === undefined ? [] : [{ ...known, topic, track: trackAt(frame, starts), weekday, starts, minutes, breakMinutes: 0, seats: question.frame.seats, roomId: null, remote, facilitatorIds: staffId === null ? [] : [staffId] }]
  })
  const roomy = roomsFor(wanted.filter(({ remote }) => !remote), frame.rooms, running.filter(({ untilDate }) => untilDate === null || untilDate >= from))
  for (const { group, roomId } of roomy) await openOne(applying, frame, { ...group, roomId }, from, null)
  for (const group of wanted.filter(({ remote }) => remote)) await openOne(applying, frame, group, from, null)
}

/** Accepts parts of a design, each named: groups end, change who leads them or open, all from its first day; or nothing does. Those who lose a session are told. */
export const acceptDesign = command({
  name: 'schedule.accept-design',
  forEverybody: true,
  input: z.object({ id: Id, changes: z.array(z.string().max(60)).min(1).max(300) }),
  subject: (db, { id }) => designById(db, id),
  allow: replanners,
  output: z.object({ opened: z.number(), changed: z.number(), ended: z.number() }),
  run: async ({ input, subject, ...applying }) => {
    const { db, actor, now } = applying
    if (subject.answer === null) throw new Refusal('schedule.replan-not-done')
    if (!await insertVerdicts(db, actor.clinicId, { replanId: subject.id, bundles: input.changes, accepted: true, by: actor.id, now })) throw new Refusal('schedule.already-decided')
    const frame = await programFrame(db, actor.clinicId, subject.programId, now)
    if (subject.from < frame.today) throw new Refusal('schedule.in-the-past')
    const running = await runningThen(db, subject)
    const found = differencesOf(subject.question.instance, shownDesign(subject, subject.answer.solution, running), running).filter(({ key, kind }) => kind !== 'keep' && input.changes.includes(key))
    if (found.length !== new Set(input.changes).size) throw new Refusal('schedule.replan-is-old')
    const of = (kind: Difference['kind']): Difference[] => found.filter(one => one.kind === kind)
    const groupOf = ({ groupId }: Difference): Group[] => running.filter(({ id }) => id === groupId)
    await endGroups(applying, of('end').flatMap(groupOf), subject, frame)
    for (const change of of('lead')) {
      for (const group of groupOf(change)) await changeSeries(applying, group, { details: { ...group, facilitatorIds: change.staffId === null ? [] : [change.staffId] }, from: subject.from, until: group.untilDate }, frame)
    }
    await openNew(applying, of('open'), subject, frame)
    return { opened: of('open').length, changed: of('lead').length, ended: of('end').length }
  },
})
