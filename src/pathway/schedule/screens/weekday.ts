import { useLanguage } from '../../../platform/web/language.ts'
import type { Language } from '../../../platform/pure/text.ts'

/** All weekdays; 1 is Monday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const

const MONDAY = Date.UTC(2026, 0, 5)

const nameOf = (weekday: number, language: Language, length: 'long' | 'short' | 'narrow'): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { weekday: length, timeZone: 'UTC' }).format(new Date(MONDAY + (weekday - 1) * 86_400_000))

/** Weekdays and wall clocks as people of the reader's language write them. */
export interface Clocks {
  readonly long: (weekday: number) => string
  readonly short: (weekday: number) => string
  readonly narrow: (weekday: number) => string
  /** `Mon – Fri`, or `Mon, Wed`. */
  readonly days: (weekdays: readonly number[]) => string
  /** `17:30` as 5:30 PM. */
  readonly clock: (clock: string) => string
  /** From a wall clock for some minutes: 5:30 to 7:00 PM. */
  readonly span: (starts: string, minutes: number) => string
  readonly between: (starts: string, ends: string) => string
}

/** Days that follow one another stand together: Monday to Friday is one run. */
const runsOf = (weekdays: readonly number[]): number[][] => {
  const runs: number[][] = []
  for (const day of [...weekdays].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run !== undefined && run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
}

const at = (clock: string, plus = 0): Date => new Date(Date.UTC(2026, 0, 5, Number(clock.slice(0, 2)), Number(clock.slice(3, 5)) + plus))

/** The reader's weekdays and clocks. */
export function useClocks(): Clocks {
  const { language } = useLanguage()
  const time = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const list = new Intl.ListFormat(language, { style: 'short', type: 'unit' })
  const short = (weekday: number): string => nameOf(weekday, language, 'short')
  return {
    long: weekday => nameOf(weekday, language, 'long'), short: weekday => nameOf(weekday, language, 'short'), narrow: weekday => nameOf(weekday, language, 'narrow'),
    days: weekdays => list.format(runsOf(weekdays).flatMap(run => run.length < 3 ? run.map(short) : [`${short(run[0] ?? 1)} – ${short(run.at(-1) ?? 7)}`])),
    clock: clock => time.format(at(clock)),
    span: (starts, minutes) => time.formatRange(at(starts), at(starts, minutes)),
    between: (starts, ends) => `${time.format(at(starts))} – ${time.format(at(ends))}`,
  }
}
