import type { Context } from '../../platform/server/action.ts'
import { checkMaySee } from '../../people/client/public.ts'
import { claim } from './claim.ts'
import { endHour, insertHour } from './enrolment.store.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import { writeHourMeetings } from './make-sessions.ts'
import type { Moment, ProgramFrame } from './program-frame.ts'
import { callOffSessions, moveHourSession } from './series-sessions.store.ts'
import { meetingsOf, reconciled } from './series.rules.ts'
import { standing } from './standing.ts'
import { tellClients } from './tell-clients.ts'
import { dayPlus } from './times.rules.ts'

/** What a weekly hour can become: another time, place or person. */
export type HourChange = Pick<WeeklyHour, 'weekday' | 'starts' | 'minutes' | 'roomId' | 'remote' | 'staffId'>

/** Lets a weekly hour become another one from a day on; each session keeps its week, those that have begun keep everything. */
export async function changeHour(context: Moment & Pick<Context<unknown, unknown>, 'send'>, hour: WeeklyHour, to: HourChange & { readonly from: string }, frame: ProgramFrame): Promise<void> {
  const { db, actor, now, newId } = context
  const { from, ...changed } = to
  await checkMaySee(db, hour.clientId, [to.staffId])
  const next: WeeklyHour = { ...hour, ...changed, id: newId(), fromDate: from, madeUntil: frame.horizon }
  const wanted = meetingsOf(next, { from, to: frame.horizon, zone: frame.zone, closed: frame.closed }).filter(({ startsAt }) => startsAt > now)
  const { move, make, callOff } = reconciled(await standing(context, { weeklyHourId: hour.id }, from, frame.zone), wanted)
  const taking = { roomId: next.roomId, staffIds: [next.staffId], clientIds: [hour.clientId] }
  await claim(db, [...move.map(({ session, to: { startsAt, endsAt } }) => ({ ...taking, sessionId: session.id, startsAt, endsAt })),
    ...make.map(({ startsAt, endsAt }) => ({ ...taking, sessionId: null, startsAt, endsAt }))], frame.zone)
  await endHour(db, hour.id, dayPlus(from, -1))
  await insertHour(db, actor.clinicId, next)
  for (const { session, to: there } of move) await moveHourSession(db, actor.clinicId, session.id, there, next)
  await writeHourMeetings(context, next, frame, make)
  await callOffSessions(db, callOff.map(({ id }) => id), actor.id, now)
  if (callOff.length > 0 || move.some(({ session, to: { startsAt } }) => session.startsAt !== startsAt)) await tellClients(context, [hour.clientId], { kind: 'changed' })
}
