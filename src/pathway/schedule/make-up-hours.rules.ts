import type { CommitmentDetails } from './life.words.ts'
import { fitsLife } from './make-up.rules.ts'
import { clockOf, dayPlus, minutesOf, overlaps, spanOf, weekdayOf, type Span } from './times.rules.ts'

/** What decides when a missed hour with one person can be held again in its week. */
export interface HourFacts {
  readonly now: string, readonly zone: string, readonly monday: string, readonly minutes: number, readonly remote: boolean
  /** When whoever led it sees clients, and the days on which one of them is away or the site is closed. */
  readonly hours: readonly { readonly weekday: number, readonly starts: string, readonly ends: string }[]
  readonly awayOn: (day: string) => boolean
  /** What the client and whoever leads have in that week. */
  readonly taken: readonly Span[]
  readonly commitments: readonly CommitmentDetails[], readonly travelMinutes: number
}

/** A time at which it can be held. */
export interface FreeHour extends Span { readonly day: string, readonly starts: string }

const STEP = 30

const startsOn = (day: string, { hours, minutes }: HourFacts): string[] => hours.filter(({ weekday }) => weekday === weekdayOf(day)).flatMap(({ starts, ends }) => {
  const first = Math.ceil(minutesOf(starts) / STEP) * STEP
  const count = Math.max(0, Math.floor((minutesOf(ends) - minutes - first) / STEP) + 1)
  return Array.from({ length: count }, (_, at) => clockOf(first + at * STEP))
})

/**
 * Times in the rest of the program week at which the same people can meet for as long again: whoever leads is in, nobody has
 * anything else, and it fits the client's life with the way. Source: product.md section 4, "make-up".
 */
export function freeHours(facts: HourFacts): FreeHour[] {
  const { now, zone, monday, minutes, remote, commitments, travelMinutes, taken, awayOn } = facts
  return [0, 1, 2, 3, 4, 5, 6].map(days => dayPlus(monday, days)).filter(day => !awayOn(day)).flatMap(day => startsOn(day, facts).flatMap(starts => {
    const span = spanOf(day, starts, minutes, zone)
    const isFree = span.startsAt > now && !taken.some(other => overlaps(other, span)) && fitsLife({ ...span, remote }, commitments, travelMinutes, zone)
    return isFree ? [{ ...span, day, starts }] : []
  }))
}

/** A few of them, spread over the days: the first, the middle and the last of each. */
export function spread(hours: readonly FreeHour[], perDay = 3): FreeHour[] {
  return [...new Set(hours.map(({ day }) => day))].flatMap(day => {
    const mine = hours.filter(hour => hour.day === day)
    if (mine.length <= perDay) return mine
    return Array.from({ length: perDay }, (_, at) => mine[Math.round(at * (mine.length - 1) / (perDay - 1))]).filter(hour => hour !== undefined)
  })
}
