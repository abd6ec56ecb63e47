import type { Language } from './text.ts'

/** An instant (`2026-11-23T17:00:00Z`), a calendar day (`2026-11-23`) or a Date. */
export type Moment = string | Date

/** Dates, times and numbers as people of the chosen language write them. */
export interface When {
  /** Nov 23, 2026 */
  readonly day: (at: Moment) => string
  /** Mon, Nov 23 */
  readonly shortDay: (at: Moment) => string
  /** Monday, November 23 */
  readonly longDay: (at: Moment) => string
  /** 5:00 PM */
  readonly time: (at: Moment) => string
  /** 5 PM: an hour of the wall clock, 0 to 23 */
  readonly hour: (hour: number) => string
  /** 5:30 PM: a time of the wall clock, `17:30` */
  readonly clock: (clock: string) => string
  /** Nov 23, 5:00 PM */
  readonly dayTime: (at: Moment) => string
  /** 9:00 AM to 12:00 PM, in the short form of the language */
  readonly span: (from: Moment, to: Moment) => string
  /** 3 days ago, in 2 hours */
  readonly ago: (at: Moment, now?: Date) => string
  /** 1,234.5 */
  readonly number: (value: number, digits?: number) => string
  /** 82 % */
  readonly percent: (share: number) => string
}

const isCalendarDay = (at: Moment): at is string => typeof at === 'string' && /^\d{4}-\d\d-\d\d$/u.test(at)

/** Times, dates and figures are written as Spanish speakers in the United States write them. */
const localeOf = (language: Language): string => language === 'es' ? 'es-US' : 'en-US'

const kept = new Map<string, Intl.DateTimeFormat>()

/** A formatter is made when it is first needed, and once: on an old phone making one takes longer than all it will ever write. */
function keptFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options])
  const found = kept.get(key) ?? new Intl.DateTimeFormat(locale, options)
  kept.set(key, found)
  return found
}

/** A calendar day has no zone; everything else is shown in the zone of the clinic. */
const formatter = (language: Language, zone: string | undefined, options: Intl.DateTimeFormatOptions) => {
  const locale = localeOf(language)
  const inZone = (): Intl.DateTimeFormat => keptFormat(locale, { ...options, ...(zone !== undefined && { timeZone: zone }) })
  const asWritten = (): Intl.DateTimeFormat => keptFormat(locale, { ...options, timeZone: 'UTC' })
  return {
    one: (at: Moment): string => (isCalendarDay(at) ? asWritten() : inZone()).format(new Date(at)),
    two: (from: Moment, to: Moment): string => inZone().formatRange(new Date(from), new Date(to)),
  }
}

const AGO: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600], ['month', 2_629_800], ['week', 604_800], ['day', 86_400], ['hour', 3600], ['minute', 60],
]

/** The formatters of one language and time zone. */
export function whenIn(language: Language, zone?: string): When {
  const of = (options: Intl.DateTimeFormatOptions) => formatter(language, zone, options)
  const day = of({ year: 'numeric', month: 'short', day: 'numeric' })
  const shortDay = of({ weekday: 'short', month: 'short', day: 'numeric' })
  const longDay = of({ weekday: 'long', month: 'long', day: 'numeric' })
  const time = of({ hour: 'numeric', minute: '2-digit' })
  const dayTime = of({ month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
  const hour = formatter(language, 'UTC', { hour: 'numeric' })
  const onWall = formatter(language, 'UTC', { hour: 'numeric', minute: '2-digit' })
  return {
    day: day.one, shortDay: shortDay.one, longDay: longDay.one, time: time.one, dayTime: dayTime.one, span: time.two,
    clock: value => onWall.one(new Date(`2026-01-01T${value}:00Z`)),
    hour: value => hour.one(new Date(Date.UTC(2026, 0, 1, value))),
    ago: (at, now = new Date()) => {
      const seconds = (new Date(at).getTime() - now.getTime()) / 1000
      const [unit, size] = AGO.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
      return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(unit === 'second' ? 0 : Math.round(seconds / size), unit)
    },
    number: (value, digits = 1) => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value),
    percent: share => new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share),
  }
}
