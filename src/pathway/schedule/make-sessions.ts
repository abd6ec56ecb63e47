import { say } from '../../platform/pure/text.ts'
import type { Db } from '../../platform/server/db.ts'
import { claim } from './claim.ts'
import type { Booking } from './booking.rules.ts'
import { hourMadeUntil, seatsIn, type Enrolment } from './enrolment.store.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import { hourText } from './hour.text.ts'
import { groupMadeUntil } from './group.store.ts'
import type { Group } from './group.words.ts'
import type { Moment, ProgramFrame } from './program-frame.ts'
import { meetingsOf, type Meeting } from './series.rules.ts'
import { addAttendees, insertSessions, type NewSession } from './session.store.ts'
import { dayPlus } from './times.rules.ts'

/** From which day sessions of a series are still to be made. */
const firstDay = (series: { fromDate: string, madeUntil: string | null }): string =>
  series.madeUntil === null ? series.fromDate : dayPlus(series.madeUntil, 1)

const sessionOfGroup = (group: Group, id: string, { startsAt, endsAt }: Meeting): NewSession => ({
  id, kind: 'group', programId: group.programId, topic: group.topic, startsAt, endsAt, breakMinutes: group.breakMinutes,
  roomId: group.roomId, remote: group.remote, groupId: group.id, weeklyHourId: null, staffIds: group.facilitatorIds,
})

/** Each meeting of a group with everybody who holds a seat on its day. */
async function withSeats(db: Db, groupId: string, meetings: readonly Meeting[]): Promise<{ meeting: Meeting, seats: Enrolment[] }[]> {
  const [first] = meetings
  const held = first === undefined ? [] : await seatsIn(db, [groupId], first.day)
  return meetings.map(meeting => ({ meeting, seats: held.filter(({ fromDate, untilDate }) => fromDate <= meeting.day && (untilDate === null || untilDate >= meeting.day)) }))
}

/** Writes these meetings of a group down, with everybody who holds a seat on each day. */
export async function writeMeetings({ db, actor, newId }: Moment, group: Group, meetings: readonly Meeting[]): Promise<void> {
  const made = (await withSeats(db, group.id, meetings)).map(({ meeting, seats }) => ({ seats, session: sessionOfGroup(group, newId(), meeting) }))
  await insertSessions(db, actor.clinicId, made.map(({ session }) => session))
  for (const { seats, session } of made) await addAttendees(db, actor.clinicId, [session.id], seats)
}

/** What the meetings of a group take: its room, who leads it, and everybody who holds a seat. */
export const bookingsOfGroup = async (db: Db, group: Pick<Group, 'id' | 'roomId' | 'facilitatorIds'>, meetings: readonly Meeting[]): Promise<Booking[]> =>
  (await withSeats(db, group.id, meetings)).map(({ meeting: { startsAt, endsAt }, seats }) =>
    ({ sessionId: null, startsAt, endsAt, roomId: group.roomId, staffIds: group.facilitatorIds, clientIds: seats.map(({ clientId }) => clientId) }))

/** Makes a group's sessions up to the horizon; refused when its room or a facilitator is already taken, unless it must happen anyway. */
export async function makeGroupSessions(moment: Moment, group: Group, frame: ProgramFrame, must = false): Promise<void> {
  const meetings = meetingsOf(group, { from: firstDay(group), to: frame.horizon, zone: frame.zone, closed: frame.closed })
  if (!must) await claim(moment.db, await bookingsOfGroup(moment.db, group, meetings), frame.zone)
  await writeMeetings(moment, group, meetings)
  await groupMadeUntil(moment.db, group.id, frame.horizon)
}

/** Writes these meetings of a client's weekly hour down, those that lie ahead. */
export async function writeHourMeetings({ db, actor, newId, now }: Moment, hour: WeeklyHour, frame: ProgramFrame, meetings: readonly Meeting[]): Promise<void> {
  const made = meetings.filter(({ startsAt }) => startsAt > now).map(({ startsAt, endsAt }): NewSession => ({
    id: newId(), kind: hour.kind, programId: frame.programId, topic: say(hourText, frame.language, hour.kind), startsAt, endsAt, breakMinutes: 0,
    roomId: hour.roomId, remote: hour.remote, groupId: null, weeklyHourId: hour.id, staffIds: [hour.staffId],
  }))
  await insertSessions(db, actor.clinicId, made)
  await addAttendees(db, actor.clinicId, made.map(({ id }) => id), [hour])
}

/** Makes the sessions of a client's weekly hour up to the horizon. */
export async function makeHourSessions(moment: Moment, hour: WeeklyHour, frame: ProgramFrame): Promise<void> {
  await writeHourMeetings(moment, hour, frame, meetingsOf(hour, { from: firstDay(hour), to: frame.horizon, zone: frame.zone, closed: frame.closed }))
  await hourMadeUntil(moment.db, hour.id, frame.horizon)
}
