import { createHash } from 'node:crypto'
import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { withinThemselves, type Booking } from './booking.rules.ts'
import { holdStill } from './bookings.store.ts'
import { claim, clashRefusal } from './claim.ts'
import { endHour, hoursOf, insertHour, seatsOf } from './enrolment.store.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import { groupsFrom } from './group.store.ts'
import { makeHourSessions } from './make-sessions.ts'
import { placementFacts, stayOf, type Stay } from './placement-facts.ts'
import { insertPlacement } from './placement.store.ts'
import { proposedWeeks } from './proposal.rules.ts'
import { AcceptedHour } from './proposal.words.ts'
import type { Moment } from './program-frame.ts'
import { schedulers } from './schedule.policy.ts'
import { settlePhase } from './settle-phase.ts'
import { bookingsOfSeat, checkSeat, countsFrom, giveSeatBack, takeSeat } from './seats.ts'
import { meetingsOf } from './series.rules.ts'
import { cancelHourSessions } from './session.store.ts'
import { dayPlus } from './times.rules.ts'

const Accepted = z.object({
  clientId: Id, from: LocalDate.optional(), phase: z.string().max(60).optional(), groupIds: z.array(Id).max(30),
  individual: AcceptedHour.nullable().default(null), family: AcceptedHour.nullable().default(null),
})
type Accepted = z.output<typeof Accepted>

type Hour = Omit<WeeklyHour, 'staffName'>

const sameHour = (a: Pick<Hour, 'kind' | 'staffId' | 'weekday' | 'starts' | 'minutes' | 'remote'>, b: typeof a): boolean =>
  a.kind === b.kind && a.staffId === b.staffId && a.weekday === b.weekday && a.starts === b.starts && a.minutes === b.minutes && a.remote === b.remote

const wantedHours = (input: Accepted, moment: Moment, stay: Stay): Hour[] => (['individual', 'family'] as const).flatMap((kind): Hour[] => {
  const hour = input[kind]
  return hour === null ? [] : [{ ...hour, id: moment.newId(), kind, clientId: input.clientId, episodeId: stay.episode.id, roomId: null,
    fromDate: stay.from, untilDate: null, madeUntil: null }]
})

const bookingsOfHour = (hour: Hour, { frame, from }: Stay, now: string): Booking[] =>
  meetingsOf(hour, { from, to: frame.horizon, zone: frame.zone, closed: frame.closed }).filter(({ startsAt }) => startsAt > now).map(({ startsAt, endsAt }) =>
    ({ sessionId: null, startsAt, endsAt, roomId: null, staffIds: [hour.staffId], clientIds: [hour.clientId] }))

/** Ends what the new week no longer has; answers what it still lacks. */
async function letGo(moment: Moment, stay: Stay, input: Accepted, hours: readonly Hour[]): Promise<{ groupIds: string[], hours: Hour[] }> {
  const seats = await seatsOf(moment.db, stay.episode.id, stay.from)
  for (const seat of seats.filter(({ groupId }) => !input.groupIds.includes(groupId))) await giveSeatBack(moment, stay, seat)
  const current = await hoursOf(moment.db, stay.episode.id, stay.from)
  for (const hour of current.filter(had => !hours.some(wanted => sameHour(had, wanted)))) {
    await endHour(moment.db, hour.id, dayPlus(stay.from, -1))
    await cancelHourSessions(moment.db, hour.id, { from: countsFrom(moment, stay), now: moment.now, staffId: moment.actor.id, reason: 'week-changed' })
  }
  return {
    groupIds: [...new Set(input.groupIds)].filter(id => !seats.some(({ groupId }) => groupId === id)),
    hours: hours.filter(wanted => !current.some(had => sameHour(had, wanted))),
  }
}

/** Takes the seats and hours of the new week; the last seat goes to whoever comes first, the other is told. */
async function takeUp(moment: Moment, stay: Stay, lacking: { groupIds: readonly string[], hours: readonly Hour[] }): Promise<void> {
  const groups = await groupsFrom(moment.db, stay.from)
  for (const id of lacking.groupIds) await checkSeat(moment, stay, groups.find(group => group.id === id))
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

/** What the engine knew and said at the moment of accepting, for whoever asks later. */
async function basis(moment: Moment, stay: Stay, input: Accepted): Promise<unknown> {
  const facts = await placementFacts(moment.db, stay)
  const { proposals, proven, conflictsAvoided } = proposedWeeks(facts)
  const ids = (groupIds: readonly string[]): string => [...groupIds].sort().join()
  const rank = proposals.findIndex(({ items }) => ids(items.flatMap(({ groupId }) => groupId ?? [])) === ids(input.groupIds))
  return { ...input, from: stay.from, phase: stay.phaseId, proven, conflictsAvoided, proposalsShown: proposals.length,
    rank: rank < 0 ? null : rank + 1, factsHash: createHash('sha256').update(JSON.stringify(facts)).digest('hex') }
}

/** Accepts a weekly plan: seats, the weekly hours and the phase are written at once, or nothing is. */
export const acceptPlacement = command({
  name: 'schedule.accept-placement',
  input: Accepted,
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulers,
  output: Made,
  run: async ({ input, ...moment }) => {
    const staff = [input.individual, input.family].flatMap(hour => hour?.staffId ?? [])
    await holdStill(moment.db, [...input.groupIds, ...staff, input.clientId])
    const stay = await stayOf(moment.db, moment.actor.clinicId, { ...input, now: moment.now })
    const proposed = await basis(moment, stay, input)
    await takeUp(moment, stay, await letGo(moment, stay, input, wantedHours(input, moment, stay)))
    await settlePhase(moment, stay)
    const id = moment.newId()
    await insertPlacement(moment.db, moment.actor.clinicId, { id, clientId: input.clientId, episodeId: stay.episode.id, proposed, acceptedBy: moment.actor.id, now: moment.now })
    return { id }
  },
})
