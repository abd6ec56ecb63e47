import { checkMaySee } from '../../people/client/public.ts'
import { withinThemselves, type Booking } from './booking.rules.ts'
import { claim, clashRefusal } from './claim.ts'
import { endHour, hoursOf, insertHour, seatsOf } from './enrolment.store.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import { groupsFrom } from './group.store.ts'
import { makeHourSessions } from './make-sessions.ts'
import type { Stay } from './placement-facts.ts'
import type { Moment } from './program-frame.ts'
import type { AcceptedHour } from './proposal.words.ts'
import { bookingsOfSeat, checkSeat, countsFrom, giveSeatBack, takeSeat } from './seats.ts'
import { meetingsOf } from './series.rules.ts'
import { cancelHourSessions } from './session.store.ts'
import { dayPlus } from './times.rules.ts'

/** The week a client is to have: seats in groups, the individual and the family hour. */
export interface NewWeek { readonly groupIds: readonly string[], readonly individual: AcceptedHour | null, readonly family: AcceptedHour | null }

type Hour = Omit<WeeklyHour, 'staffName'>

/** What a week still lacks once what it no longer has was let go. */
export interface Lacking { readonly groupIds: readonly string[], readonly hours: readonly Hour[] }

const sameHour = (a: Pick<Hour, 'kind' | 'staffId' | 'weekday' | 'starts' | 'minutes' | 'remote'>, b: typeof a): boolean =>
  a.kind === b.kind && a.staffId === b.staffId && a.weekday === b.weekday && a.starts === b.starts && a.minutes === b.minutes && a.remote === b.remote

const wantedHours = (week: NewWeek, moment: Moment, { episode, from }: Stay): Hour[] => (['individual', 'family'] as const).flatMap((kind): Hour[] => {
  const hour = week[kind]
  return hour === null ? [] : [{ ...hour, id: moment.newId(), kind, clientId: episode.clientId, episodeId: episode.id, roomId: null,
    fromDate: from, untilDate: null, madeUntil: null }]
})

const bookingsOfHour = (hour: Hour, { frame, from }: Stay, now: string): Booking[] =>
  meetingsOf(hour, { from, to: frame.horizon, zone: frame.zone, closed: frame.closed }).filter(({ startsAt }) => startsAt > now).map(({ startsAt, endsAt }) =>
    ({ sessionId: null, startsAt, endsAt, roomId: null, staffIds: [hour.staffId], clientIds: [hour.clientId] }))

/** Ends what the new week no longer has; answers what it still lacks. */
export async function letGo(moment: Moment, stay: Stay, week: NewWeek): Promise<Lacking> {
  const hours = wantedHours(week, moment, stay)
  const seats = await seatsOf(moment.db, stay.episode.id, stay.from)
  for (const seat of seats.filter(({ groupId }) => !week.groupIds.includes(groupId))) await giveSeatBack(moment, stay, seat)
  const current = await hoursOf(moment.db, stay.episode.id, stay.from)
  for (const hour of current.filter(had => !hours.some(wanted => sameHour(had, wanted)))) {
    await endHour(moment.db, hour.id, dayPlus(stay.from, -1))
    await cancelHourSessions(moment.db, hour.id, { from: countsFrom(moment, stay), now: moment.now, staffId: moment.actor.id, reason: 'week-changed' })
  }
  return {
    groupIds: [...new Set(week.groupIds)].filter(id => !seats.some(({ groupId }) => groupId === id)),
    hours: hours.filter(wanted => !current.some(had => sameHour(had, wanted))),
  }
}

/** Takes the seats and hours of the new week; the last seat goes to whoever comes first, the other is told. `letInto` are closed groups that let this client in. */
export async function takeUp(moment: Moment, stay: Stay, lacking: Lacking, letInto: readonly string[] = []): Promise<void> {
  const groups = await groupsFrom(moment.db, stay.from)
  for (const id of lacking.groupIds) await checkSeat(moment, stay, groups.find(group => group.id === id), letInto.includes(id))
  await checkMaySee(moment.db, stay.episode.clientId, lacking.hours.map(({ staffId }) => staffId))
  const wanted: Booking[] = lacking.hours.flatMap(hour => bookingsOfHour(hour, stay, moment.now))
  for (const id of lacking.groupIds) wanted.push(...await bookingsOfSeat(moment, stay, id))
  const clash = withinThemselves(wanted)
  if (clash !== null) throw clashRefusal(clash, stay.frame.zone)
  await claim(moment.db, wanted, stay.frame.zone)
  for (const id of lacking.groupIds) await takeSeat(moment, stay, id)
  for (const hour of lacking.hours) {
    await insertHour(moment.db, moment.actor.clinicId, hour)
    await makeHourSessions(moment, { ...hour, staffName: '' }, stay.frame)
  }
}
