import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { FreeTime } from '../assessment.words.ts'
import rules from './booking-rules.json' with { type: 'json' }

/** When somebody works: weekday 1 is Monday, wall clock of the site. */
export interface Hours { readonly weekday: number, readonly starts: string, readonly ends: string }

/** A clinician who sees people for assessments. */
export interface Clinician { readonly staffId: string, readonly staffName: string, readonly hours: readonly Hours[] }

/** A time that is no longer free. */
export interface Taken { readonly staffId: string, readonly startsAt: string, readonly endsAt: string }

const instant = (day: Temporal.PlainDate, time: Temporal.PlainTime, zone: string): Temporal.Instant => day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant()

const written = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 3 })

/** When the appointment that starts then ends. Source: booking-rules.json. */
export const endOf = (startsAt: string): string => written(Temporal.Instant.from(startsAt).add({ minutes: rules.minutes }))

/** Hours a clinician has when nobody said otherwise. Source: booking-rules.json. */
export const usualHours: readonly Hours[] = rules.hours

/** Days the free times look ahead. Source: booking-rules.json. */
export const DAYS_AHEAD = rules.daysAhead

const overlaps = (a: { startsAt: string, endsAt: string }, b: { startsAt: string, endsAt: string }): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt

const startsIn = ({ starts, ends }: Hours): readonly Temporal.PlainTime[] => {
  const [from, until] = [Temporal.PlainTime.from(starts), Temporal.PlainTime.from(ends)]
  const room = from.until(until).total('minutes') - rules.minutes
  return room < 0 ? [] : Array.from({ length: Math.floor(room / rules.stepMinutes) + 1 }, (_none, step) => from.add({ minutes: step * rules.stepMinutes }))
}

const daysFrom = (now: string, zone: string): readonly Temporal.PlainDate[] => {
  const today = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate()
  return Array.from({ length: rules.daysAhead }, (_none, days) => today.add({ days }))
}

/**
 * The times at which somebody could be seen, soonest first: working hours minus what is booked, with a short notice.
 * Wall clocks stay what they are when summer time begins or ends. Source: booking-rules.json.
 */
export function freeTimes(clinicians: readonly Clinician[], taken: readonly Taken[], zone: string, now: string): FreeTime[] {
  const soonest = written(Temporal.Instant.from(now).add({ minutes: rules.noticeMinutes }))
  return daysFrom(now, zone).flatMap(day => clinicians.flatMap(({ staffId, staffName, hours }) =>
    hours.filter(({ weekday }) => weekday === day.dayOfWeek).flatMap(startsIn).map(time => {
      const startsAt = written(instant(day, time, zone))
      return { staffId, staffName, startsAt, endsAt: endOf(startsAt) }
    })))
    .filter(time => time.startsAt >= soonest && !taken.some(one => one.staffId === time.staffId && overlaps(one, time)))
    .toSorted((a, b) => (a.startsAt === b.startsAt ? (a.staffName < b.staffName ? -1 : 1) : a.startsAt < b.startsAt ? -1 : 1))
}

/**
 * Whose reminder leaves now: held times of the next day that were not booked in the last hours, and only while it is day at the site.
 * Source: booking-rules.json.
 */
export function remindedUntil(zone: string, now: string): { readonly from: string, readonly until: string, readonly bookedBefore: string } | null {
  const at = Temporal.Instant.from(now)
  const { hour } = at.toZonedDateTimeISO(zone)
  if (hour < rules.remindFromHour || hour >= rules.remindUntilHour) return null
  const half = Math.floor(rules.remindHoursBefore / 2)
  return { from: written(at.add({ hours: 1 })), until: written(at.add({ hours: rules.remindHoursBefore })), bookedBefore: written(at.subtract({ hours: half })) }
}

/** A time can be held while it lies ahead and nobody else has it. Source: product rule, seat held at once. */
export function mayBook(
  wanted: { readonly startsAt: string, readonly endsAt: string }, ofTheClinician: readonly Taken[], now: string,
): Decision<true, 'assessment.time-taken' | 'assessment.time-in-the-past'> {
  if (wanted.startsAt < now) return no('assessment.time-in-the-past')
  return ofTheClinician.some(taken => overlaps(taken, wanted)) ? no('assessment.time-taken') : yes(true)
}
