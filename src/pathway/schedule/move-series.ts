import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, type Context } from '../../platform/server/action.ts'
import { Made } from '../../people/ids.words.ts'
import { allow, either } from '../../people/role.policy.ts'
import { changeHour } from './change-hour.ts'
import { changeSeries, checkGroupChange } from './change-group.ts'
import { hourById } from './enrolment.store.ts'
import { groupById } from './group.store.ts'
import { MovedSession } from './move-session.ts'
import { programFrame, type Moment, type ProgramFrame } from './program-frame.ts'
import { sessionWithPeople } from './session.store.ts'
import type { Session } from './session.words.ts'
import { changeCountsFrom } from './series.rules.ts'
import { dateAt, weekdayOf } from './times.rules.ts'

const MovedSeries = MovedSession.extend({ scope: z.enum(['from-here', 'all']) })
type Moved = z.output<typeof MovedSeries>
type Changing = Moment & Pick<Context<unknown, unknown>, 'send'>

async function moveGroup(context: Changing, session: Session & { groupId: string }, input: Moved, frame: ProgramFrame, from: string): Promise<void> {
  const group = await groupById(context.db, session.groupId)
  if (group === undefined) throw new Refusal('platform.not-found')
  const details = { ...group, weekday: weekdayOf(input.day), starts: input.starts, minutes: input.minutes, roomId: input.roomId, remote: input.remote, facilitatorIds: input.staffIds }
  checkGroupChange(details, group, frame)
  await changeSeries(context, group, { details, from, until: group.untilDate }, frame)
}

async function moveHour(context: Changing, session: Session & { weeklyHourId: string }, input: Moved, frame: ProgramFrame, from: string): Promise<void> {
  const hour = await hourById(context.db, session.weeklyHourId)
  const [staffId] = input.staffIds
  if (hour === undefined) throw new Refusal('platform.not-found')
  if (staffId === undefined) throw new Refusal('schedule.needs-a-lead')
  if (!frame.staffIds.includes(staffId)) throw new Refusal('schedule.no-such-staff')
  await changeHour(context, hour, { weekday: weekdayOf(input.day), starts: input.starts, minutes: input.minutes, roomId: input.roomId, remote: input.remote, staffId, from }, frame)
}

/** Changes the series a session belongs to, from this session on or for all that have not begun. Those expected are told. */
export const moveSeries = command({
  name: 'schedule.move-series',
  forEverybody: true,
  input: MovedSeries,
  subject: (db, { id }) => sessionWithPeople(db, id),
  allow: either(allow('director', 'intake'), allow('therapist', 'front-desk').when('it is the hour of one client', (_actor, { weeklyHourId }: Pick<Session, 'weeklyHourId'>) => weeklyHourId !== null)),
  ifMatch: 'required',
  about: ({ subject }) => subject.clientIds,
  output: Made,
  run: async ({ input, subject, ...context }) => {
    const frame = await programFrame(context.db, context.actor.clinicId, subject.programId, context.now)
    const from = changeCountsFrom({ scope: input.scope, sessionDay: dateAt(subject.startsAt, frame.zone), to: input.day, today: frame.today })
    if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
    const { groupId, weeklyHourId } = subject
    if (groupId !== null) await moveGroup(context, { ...subject, groupId }, input, frame, from)
    else if (weeklyHourId !== null) await moveHour(context, { ...subject, weeklyHourId }, input, frame, from)
    else throw new Refusal('schedule.no-series')
    return { id: subject.id }
  },
})
