import { Refusal } from '../../platform/pure/refusal.ts'
import { clientById } from '../../people/client/public.ts'
import { apartInGroup } from './apart.store.ts'
import { seatsLeft, type Booking } from './booking.rules.ts'
import { endEnrolment, insertEnrolment, seatsIn, type Enrolment } from './enrolment.store.ts'
import { mayJoin } from './group.rules.ts'
import type { Group } from './group.words.ts'
import type { Stay } from './placement-facts.ts'
import type { Moment } from './program-frame.ts'
import { expectInGroup, groupSessionsFrom, leaveGroupSessions } from './session.store.ts'
import { dayPlus, instantOf } from './times.rules.ts'
import { seatsKept } from './waiting/waiting.store.ts'

/** A client can join this group in this phase: it is of their program, open to the phase, and a seat is free. Ask while the group is held still. */
export async function checkSeat(moment: Moment, stay: Stay, group: Group | undefined, letIn = false): Promise<void> {
  if (group === undefined || group.programId !== stay.episode.programId) throw new Refusal('schedule.not-in-program')
  const joins = mayJoin(group, (await clientById(moment.db, stay.episode.clientId))?.sex ?? null)
  if (!joins.ok && !(letIn && joins.because !== 'schedule.wrong-audience')) throw new Refusal(joins.because, { values: { topic: group.topic } })
  if (!group.phases.includes(stay.phaseId)) throw new Refusal('schedule.wrong-phase', { values: { topic: group.topic } })
  if (group.untilDate !== null && group.untilDate < stay.from) throw new Refusal('schedule.group-ended')
  if (await apartInGroup(moment.db, stay.episode.clientId, group.id, stay.from)) throw new Refusal('schedule.kept-apart', { values: { topic: group.topic } })
  const held = await seatsIn(moment.db, [group.id], stay.from)
  const kept = await seatsKept(moment.db, group.id, stay.episode.clientId, moment.now)
  if (seatsLeft(group.seats, held, stay.from) - kept < 1) throw new Refusal('schedule.no-seat-left', { values: { topic: group.topic } })
}

/** From which instant on a change of the stay counts: its first day, but never what has already begun. */
export const countsFrom = (moment: Moment, stay: Stay): string => {
  const first = instantOf(stay.from, '00:00', stay.frame.zone)
  return first > moment.now ? first : moment.now
}

/** What joining a group takes of the client's time. */
export async function bookingsOfSeat(moment: Moment, stay: Stay, groupId: string): Promise<Booking[]> {
  const sessions = await groupSessionsFrom(moment.db, groupId, countsFrom(moment, stay))
  return sessions.map(({ id, startsAt, endsAt }) => ({ sessionId: id, startsAt, endsAt, roomId: null, staffIds: [], clientIds: [stay.episode.clientId] }))
}

/** Gives the client a seat from the first day of the stay's change on; sessions already made expect them. */
export async function takeSeat(moment: Moment, stay: Stay, groupId: string): Promise<void> {
  const { id: episodeId, clientId } = stay.episode
  await insertEnrolment(moment.db, moment.actor.clinicId, { id: moment.newId(), clientId, episodeId, groupId, fromDate: stay.from })
  await expectInGroup(moment.db, moment.actor.clinicId, { groupId, clientId, episodeId, from: countsFrom(moment, stay) })
}

/** Gives a seat back: the day before the stay's change is its last. */
export async function giveSeatBack(moment: Moment, stay: Stay, seat: Enrolment): Promise<void> {
  await endEnrolment(moment.db, seat.id, dayPlus(stay.from, -1))
  await leaveGroupSessions(moment.db, { groupId: seat.groupId, clientId: seat.clientId, from: countsFrom(moment, stay) })
}
