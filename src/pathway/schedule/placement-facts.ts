import { Temporal } from 'temporal-polyfill'
import { Refusal } from '../../platform/pure/refusal.ts'
import type { Db } from '../../platform/server/db.ts'
import { clientById } from '../../people/client/public.ts'
import { programAtVersion } from '../../people/clinic/public.ts'
import type { Episode } from '../assessment/assessment.words.ts'
import { openEpisodeOf } from '../assessment/public.ts'
import { apartSeats, groupsThatMatter } from './apart.store.ts'
import { bookingsBetween } from './bookings.store.ts'
import { hoursOf, seatsOf } from './enrolment.store.ts'
import { groupsFrom, seatsHeld } from './group.store.ts'
import { commitmentsOf, staffHoursOf, wishOf } from './life.store.ts'
import { phasesOf } from './phase.store.ts'
import type { PlacementFacts } from './placement-facts.rules.ts'
import type { Window } from './placement/instance.words.ts'
import { programFrame, type ProgramFrame } from './program-frame.ts'
import { DAYS_AHEAD } from './series.rules.ts'
import { dateAt, dayPlus, instantOf, minutesOf, weekdayOf, clockAt } from './times.rules.ts'

/** A client's stay with the program it is in, as both are now. */
export interface Stay { readonly episode: Episode, readonly frame: ProgramFrame, readonly phases: PlacementFacts['phases'], readonly phaseId: string, readonly from: string }

/** The stay a client is in, and the phase that counts from a day on: the one asked for, the one they are in, or the first. */
export async function stayOf(db: Db, clinicId: string, asked: { clientId: string, from?: string | undefined, phase?: string | undefined, now: string }): Promise<Stay> {
  const episode = await openEpisodeOf(db, asked.clientId)
  if (episode === undefined) throw new Refusal('schedule.no-episode')
  const frame = await programFrame(db, clinicId, episode.programId, asked.now)
  const phases = (await programAtVersion(db, episode.programId, episode.programVersion) ?? frame.definition).phases
  const from = asked.from === undefined || asked.from < frame.today ? frame.today : asked.from
  if (from > frame.horizon) throw new Refusal('schedule.too-far-ahead')
  const stays = await phasesOf(db, episode.id)
  const current = stays.find(({ fromDate, untilDate }) => fromDate <= from && (untilDate === null || untilDate >= from)) ?? stays.at(-1)
  const phaseId = asked.phase ?? current?.phase ?? phases[0]?.id
  if (phaseId === undefined || !phases.some(({ id }) => id === phaseId)) throw new Refusal('schedule.no-such-phase')
  return { episode, frame, phases, phaseId, from }
}

/** When a staff member is taken, as stretches of the week: by anything but one client's own hours, or but everybody's weekly hours. */
export async function busyWith(db: Db, asked: { readonly frame: ProgramFrame, readonly from: string, readonly staffId: string, readonly but: { readonly clientId: string } | 'weekly-hours' }): Promise<Window[]> {
  const { frame, from, staffId, but } = asked
  const stretch = { from: instantOf(from, '00:00', frame.zone), to: instantOf(dayPlus(from, DAYS_AHEAD), '00:00', frame.zone) }
  const taken = await bookingsBetween(db, stretch, { rooms: [], staff: [staffId], clients: [] })
  const counts = but === 'weekly-hours' ? taken.filter(({ isWeeklyHour }) => isWeeklyHour !== true)
    : taken.filter(({ clientIds }) => clientIds.length !== 1 || clientIds[0] !== but.clientId)
  return counts.map(({ startsAt, endsAt }): Window => {
    const start = minutesOf(clockAt(startsAt, frame.zone))
    return [weekdayOf(dateAt(startsAt, frame.zone)) - 1, start, start + (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000]
  })
}

/** Minutes between the clock of a zone and that of the site on a day. */
export const shiftBetween = (zone: string, site: string, day: string): number => {
  const noon = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: site, plainTime: '12:00' })
  return Math.round((noon.offsetNanoseconds - noon.withTimeZone(zone).offsetNanoseconds) / 60e9)
}

/** Everything the placement of one client depends on, as it is at this moment. */
export async function placementFacts(db: Db, stay: Stay): Promise<PlacementFacts> {
  const { episode, frame, from } = stay
  const to = dayPlus(from, DAYS_AHEAD)
  const groups = (await groupsFrom(db, from, episode.programId)).filter(({ fromDate, untilDate }) => fromDate <= dayPlus(from, 6) && (untilDate === null || untilDate >= to))
  const [held, own] = [await seatsHeld(db, groups.map(({ id }) => id), from), await seatsOf(db, episode.id, from)]
  const wish = await wishOf(db, episode.clientId)
  const staffHours = await staffHoursOf(db, episode.therapistId)
  return {
    clientId: episode.clientId, phases: stay.phases, phaseId: stay.phaseId, track: episode.track, from, to, wish, sex: (await clientById(db, episode.clientId))?.sex ?? null,
    clockShift: shiftBetween(wish.timeZone ?? frame.zone, frame.zone, from),
    groups: groups.map(group => ({
      ...group, isMember: own.some(({ groupId }) => groupId === group.id), seatsLeft: group.seats - (held.get(group.id) ?? 0),
    })),
    therapist: { id: episode.therapistId, busy: await busyWith(db, { frame, from, staffId: episode.therapistId, but: { clientId: episode.clientId } }),
      hours: staffHours.map(({ weekday, starts, ends }): Window => [weekday - 1, minutesOf(starts), minutesOf(ends)]) },
    apart: await apartSeats(db, episode.clientId, from), dear: await groupsThatMatter(db, episode.clientId),
    hours: await hoursOf(db, episode.id, from), commitments: await commitmentsOf(db, episode.clientId),
  }
}
