import { say } from '../../platform/pure/text.ts'
import { claim } from './claim.ts'
import type { Booking } from './booking.rules.ts'
import { seatsIn, hourMadeUntil } from './enrolment.store.ts'
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

/** Writes these meetings of a group down, with everybody who holds a seat on each day. */
export async function writeMeetings({ db, actor, newId }: Moment, group: Group, meetings: readonly Meeting[]): Promise<void> {
  const made = meetings.map(meeting => ({ meeting, session: sessionOfGroup(group, newId(), meeting) }))
  await insertSessions(db, actor.clinicId, made.map(({ session }) => session))
  const [first] = meetings
  const seats = first === undefined ? [] : await seatsIn(db, [group.id], first.day)
  for (const { meeting, session } of made) {
    const expected = seats.filter(({ fromDate, untilDate }) => fromDate <= meeting.day && (untilDate === null || untilDate >= meeting.day))
    await addAttendees(db, actor.clinicId, [session.id], expected)
  }
}

/** What the meetings of a group take. */
export const bookingsOfGroup = (group: Pick<Group, 'roomId' | 'facilitatorIds'>, meetings: readonly Meeting[]): Booking[] =>
  meetings.map(({ startsAt, endsAt }) => ({ sessionId: null, startsAt, endsAt, roomId: group.roomId, staffIds: group.facilitatorIds, clientIds: [] }))

/** Makes a group's sessions up to the horizon; refused when its room or a facilitator is already taken, unless it must happen anyway. */
export async function makeGroupSessions(moment: Moment, group: Group, frame: ProgramFrame, must = false): Promise<void> {
  const meetings = meetingsOf(group, { from: firstDay(group), to: frame.horizon, zone: frame.zone, closed: frame.closed })
  if (!must) await claim(moment.db, bookingsOfGroup(group, meetings), frame.zone)
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
