import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { CommitmentDetails } from './life.words.ts'
import type { Window } from './placement/instance.words.ts'
import { joined, uncovered } from './placement/windows.rules.ts'
import { clockOf, dayPlus, daysBetween, instantOf, minutesOf, mondayOf, weekdayOf, type Span } from './times.rules.ts'

const DAY = 1440
/** The hours in which treatment can happen at all. Source: the clinic's own default. */
const WAKING: readonly [number, number] = [6 * 60, 23 * 60]

/** A commitment can be counted: its days are in order, and every second week says which. */
export function commitmentHolds(c: CommitmentDetails): Decision<true, 'schedule.ends-before-it-begins' | 'schedule.needs-a-week-to-count-from'> {
  if (c.fromDate !== null && c.untilDate !== null && c.untilDate < c.fromDate) return no('schedule.ends-before-it-begins')
  return c.everyWeeks > 1 && c.countedFrom === null ? no('schedule.needs-a-week-to-count-from') : yes(true)
}

const lies = (c: CommitmentDetails, day: string): boolean => (c.fromDate === null || c.fromDate <= day) && (c.untilDate === null || c.untilDate >= day)

/** A commitment begins on this day. Weeks are Monday to Sunday. Source: the client's own words, entered as a pattern. */
export function happensOn(c: CommitmentDetails, day: string): boolean {
  if (!c.weekdays.includes(weekdayOf(day)) || !lies(c, day)) return false
  if (c.everyWeeks === 1 || c.countedFrom === null) return true
  return daysBetween(mondayOf(c.countedFrom), mondayOf(day)) / 7 % c.everyWeeks === 0
}

/** Every time a commitment happens between two days, as instants of a zone; past midnight runs into the next day. */
export function timesOf(c: CommitmentDetails, from: string, to: string, zone: string): (Span & { readonly day: string })[] {
  const times: (Span & { day: string })[] = []
  for (let day = from; day <= to; day = dayPlus(day, 1)) {
    if (!happensOn(c, day)) continue
    const lastDay = c.ends <= c.starts ? dayPlus(day, 1) : day
    times.push({ day, startsAt: instantOf(day, c.starts, zone), endsAt: instantOf(lastDay, c.ends, zone) })
  }
  return times
}

/** The stretches of the week a commitment takes, weekday by weekday (0 is Monday); a night shift takes the next morning too. */
export function takes(c: Pick<CommitmentDetails, 'weekdays' | 'starts' | 'ends'>): Window[] {
  const [start, end] = [minutesOf(c.starts), minutesOf(c.ends)]
  return c.weekdays.flatMap((weekday): Window[] => end > start ? [[weekday - 1, start, end]]
    : [[weekday - 1, start, DAY], [weekday % 7, 0, end]])
}

/**
 * The client's free time in a usual week of a stretch: whatever no commitment of that stretch takes. What happens every
 * second week counts as taken every week, so that a plan holds in all of them. Source: product.md M4, M7.
 */
export function freeWindows(commitments: readonly CommitmentDetails[], from: string, to: string): Window[] {
  const alive = commitments.filter(c => (c.fromDate === null || c.fromDate <= to) && (c.untilDate === null || c.untilDate >= from))
  const busy = joined(alive.flatMap(takes))
  return [0, 1, 2, 3, 4, 5, 6].flatMap(day => uncovered([day, ...WAKING], busy))
}

/**
 * What is left of a commitment once the client has freed stretches of the usual week: it begins later, ends earlier, falls in two or away.
 * A night shift is cut after midnight too. Untouched it is itself. Source: product.md M4, the smallest change that makes a week fit.
 */
export function withoutTimes<C extends CommitmentDetails>(c: C, stretches: readonly Window[]): C[] {
  const [start, end] = [minutesOf(c.starts), minutesOf(c.ends)]
  const cuts = [...stretches, ...stretches.map(([day, from, to]): Window => [day - 1 < 0 ? 6 : day - 1, from + DAY, to + DAY])]
  const left = c.weekdays.flatMap(weekday => uncovered([weekday - 1, start, end > start ? end : end + DAY], cuts))
  const pieces = new Map<string, C>()
  for (const [day, from, to] of left) {
    const later = from >= DAY ? DAY : 0
    const [starts, ends, weekday] = [clockOf(from - later), clockOf((to - later) % DAY), (later === 0 ? day : (day + 1) % 7) + 1]
    const piece = pieces.get(`${starts} ${ends}`)
    pieces.set(`${starts} ${ends}`, { ...c, starts, ends, weekdays: [...piece?.weekdays ?? [], weekday] })
  }
  return [...pieces.values()]
}
