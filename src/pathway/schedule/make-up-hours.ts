import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command, query } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, LocalTime, Made } from '../../people/ids.words.ts'
import { bookingsBetween } from './bookings.store.ts'
import { claim } from './claim.ts'
import { commitmentsOf, leaveFrom, staffHoursOf, wishOf } from './life.store.ts'
import { freeHours, spread, type FreeHour } from './make-up-hours.rules.ts'
import { makeUpWeek, type MakeUpWeek } from './make-up-week.ts'
import { programFrame, type Moment } from './program-frame.ts'
import { schedulers } from './schedule.policy.ts'
import { callOffSessions } from './series-sessions.store.ts'
import { addAttendee, attendeesOf, insertSessions, removeAttendee, sessionById } from './session.store.ts'
import { dateAt, dayPlus, instantOf, minutesBetween, mondayOf } from './times.rules.ts'

const Missed = z.object({ clientId: Id, missedSessionId: Id })

async function free(moment: Moment, clientId: string, week: MakeUpWeek): Promise<FreeHour[]> {
  const { db, actor, now } = moment
  const { missed, zone, own } = week
  if (missed.kind === 'group' || own.some(({ makeUpFor }) => makeUpFor === missed.id)) return []
  const frame = await programFrame(db, actor.clinicId, missed.programId, now)
  const monday = mondayOf(dateAt(missed.startsAt, zone))
  const stretch = { from: instantOf(monday, '00:00', zone), to: instantOf(dayPlus(monday, 7), '00:00', zone) }
  const away = (await leaveFrom(db, monday)).filter(({ staffId }) => missed.staffIds.includes(staffId))
  const [lead] = missed.staffIds
  const wish = await wishOf(db, clientId)
  return lead === undefined ? [] : freeHours({
    now, zone, monday, minutes: minutesBetween(missed), remote: missed.remote, hours: await staffHoursOf(db, lead),
    awayOn: day => frame.closed.has(day) || away.some(({ fromDate, untilDate }) => fromDate <= day && untilDate >= day),
    taken: (await bookingsBetween(db, stretch, { rooms: [], staff: missed.staffIds, clients: [clientId] })).filter(({ sessionId }) => sessionId !== missed.id),
    commitments: await commitmentsOf(db, clientId), travelMinutes: wish.travelMinutes,
  })
}

/** Times in the same program week at which a missed individual or family session can be held again by the same people. */
export const makeUpHours = query({
  name: 'schedule.make-up-hours',
  input: Missed,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: z.array(z.object({ day: LocalDate, starts: LocalTime, startsAt: z.string(), endsAt: z.string() })),
  run: async ({ input, ...moment }) => spread(await free(moment, input.clientId, await makeUpWeek(moment, input.clientId, input.missedSessionId))),
})

/** Holds a missed individual or family session again in its week; it is credited there and shown as make-up. */
export const bookMakeUpHour = command({
  name: 'schedule.book-make-up-hour',
  input: Missed.extend({ day: LocalDate, starts: LocalTime }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, ...moment }) => {
    const { db, actor, newId } = moment
    const week = await makeUpWeek(moment, input.clientId, input.missedSessionId)
    const { missed } = week
    if (week.own.some(({ makeUpFor }) => makeUpFor === missed.id)) throw new Refusal('schedule.already-made-up')
    const hour = (await free(moment, input.clientId, week)).find(({ day, starts }) => day === input.day && starts === input.starts)
    if (hour === undefined) throw new Refusal('schedule.hour-not-free')
    const { startsAt, endsAt } = hour
    await claim(db, [{ sessionId: null, startsAt, endsAt, roomId: null, staffIds: missed.staffIds, clientIds: [input.clientId] }], week.zone)
    const id = newId()
    await insertSessions(db, actor.clinicId, [{
      id, kind: missed.kind, programId: missed.programId, topic: missed.topic, startsAt, endsAt, breakMinutes: 0, roomId: null, remote: missed.remote,
      groupId: null, weeklyHourId: null, staffIds: missed.staffIds,
    }])
    await addAttendee(db, actor.clinicId, { sessionId: id, clientId: input.clientId, episodeId: week.episodeId, makeUpFor: missed.id })
    return { id }
  },
})

/** Takes back an hour that was just booked as a make-up; nobody was told of it yet. */
export const takeBackMakeUpHour = command({
  name: 'schedule.take-back-make-up-hour',
  input: z.object({ id: Id }),
  subject: async (db, { id }) => {
    const session = await sessionById(db, id)
    const [seat, ...others] = session === undefined ? [] : await attendeesOf(db, id)
    return session === undefined || session.kind === 'group' || seat === undefined || seat.makeUpFor === null || others.length > 0 ? undefined : { ...session, clientId: seat.clientId }
  },
  allow: schedulers,
  output: Made,
  run: async ({ db, subject, actor, now }) => {
    if (subject.startsAt <= now) throw new Refusal('schedule.in-the-past')
    await callOffSessions(db, [subject.id], actor.id, now, 'taken back')
    await removeAttendee(db, subject.id, subject.clientId)
    return { id: subject.id }
  },
})
