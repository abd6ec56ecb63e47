import { Temporal } from 'temporal-polyfill'

/** The calendar day of an instant on the wall clock of a zone. */
export const dateAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** The wall clock of an instant, `18:30`. */
export const clockAt = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })

/** The calendar day some days after another. */
export const dayPlus = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

/** How many days lie between two calendar days. */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(to).days

/** Weekday of a calendar day; 1 is Monday. */
export const weekdayOf = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek

/** The Monday of the week a calendar day lies in. Weeks run Monday to Sunday at the site. */
export const mondayOf = (day: string): string => dayPlus(day, 1 - weekdayOf(day))

/** Minutes after midnight of a wall-clock time. */
export const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The wall-clock time some minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const written = (instant: Temporal.Instant): string => instant.toString({ fractionalSecondDigits: 3 })

/**
 * The instant of a wall-clock time on a day. A time that the clocks skip in spring happens as much later as they skip;
 * one that they repeat in autumn happens the first time. Source: RFC 5545 section 3.3.5; Temporal "compatible".
 */
export const instantOf = (day: string, clock: string, zone: string): string =>
  written(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: clock }).toInstant())

/** The instant some minutes after another; before it when they are negative. */
export const minutesAfter = (instant: string, minutes: number): string => written(Temporal.Instant.from(instant).add({ minutes }))

/** A stretch between two instants. */
export interface Span { readonly startsAt: string, readonly endsAt: string }

/** A meeting that begins on the wall clock and lasts some real minutes: a clock change never makes it longer or shorter. */
export function spanOf(day: string, clock: string, minutes: number, zone: string): Span {
  const startsAt = instantOf(day, clock, zone)
  return { startsAt, endsAt: written(Temporal.Instant.from(startsAt).add({ minutes })) }
}

const isBefore = (a: string, b: string): boolean => Temporal.Instant.compare(a, b) < 0

/** Two stretches share time; touching is not sharing. */
export const overlaps = (a: Span, b: Span): boolean =>
  isBefore(a.startsAt, b.endsAt) && isBefore(b.startsAt, a.endsAt)

/** Real minutes of a stretch. */
export const minutesBetween = ({ startsAt, endsAt }: Span): number => Temporal.Instant.from(startsAt).until(Temporal.Instant.from(endsAt)).total('minutes')

/** A stretch with some minutes before and after it. */
export const widened = ({ startsAt, endsAt }: Span, minutes: number): Span => ({
  startsAt: written(Temporal.Instant.from(startsAt).subtract({ minutes })), endsAt: written(Temporal.Instant.from(endsAt).add({ minutes })),
})
