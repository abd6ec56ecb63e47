import { Temporal } from 'temporal-polyfill'

/** The wall clock of the demo clinic. */
export const ZONE = 'America/New_York'

/** An instant at a day and wall-clock time of the demo clinic. */
export const at = (day: string, time: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE, plainTime: time }).toInstant().toString()

/** A day some days before or after another. */
export const shift = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days one day is after another. */
export const daysFrom = (first: string, day: string): number => Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(day)).days

/** Monday is 1. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => shift(day, 1 - weekdayOf(day))

/** The clinic's day at an instant. */
export const dayOf = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString()

/** Numbers that look random and are the same every time. Source: mulberry32, a public-domain generator. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
