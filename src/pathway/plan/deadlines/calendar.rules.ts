import { Temporal } from 'temporal-polyfill'

const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date)

/** The calendar day of an instant where the program meets. */
export const dayAt = (instant: string, zone: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()

/** A date some days later; the first day is not counted. */
export const addDays = (date: string, days: number): string => day(date).add({ days }).toString()

/** The same day some months later, or the last of a shorter month. */
export const addMonths = (date: string, months: number): string => day(date).add({ months }).toString()

const nth = (year: number, month: number, weekday: number, n: number): string => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (n - 1) * 7 }).toString()
}

const lastMonday = (year: number, month: number): string => {
  const last = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: last.dayOfWeek - 1 }).toString()
}

const observed = (year: number, month: number, dayOfMonth: number): string => {
  const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth })
  return date.add({ days: date.dayOfWeek === 6 ? -1 : date.dayOfWeek === 7 ? 1 : 0 }).toString()
}

/** Federal holidays on the weekday they are kept. Source: 5 U.S.C. 6103 (Saturday: the Friday before; Sunday: the Monday after, E.O. 11582). */
export const federalHolidays = (year: number): string[] => [
  observed(year, 1, 1), nth(year, 1, 1, 3), nth(year, 2, 1, 3), lastMonday(year, 5), observed(year, 6, 19), observed(year, 7, 4),
  nth(year, 9, 1, 1), nth(year, 10, 1, 2), observed(year, 11, 11), nth(year, 11, 4, 4), observed(year, 12, 25), observed(year + 1, 1, 1),
]

/** A date some working days later: neither weekend nor federal holiday counts, nor does the first day. */
export function addBusinessDays(date: string, days: number): string {
  let at = day(date)
  let left = days
  while (left > 0) {
    at = at.add({ days: 1 })
    if (at.dayOfWeek <= 5 && !federalHolidays(at.year).includes(at.toString())) left -= 1
  }
  return at.toString()
}
