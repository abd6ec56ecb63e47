import { Temporal } from 'temporal-polyfill'
import type { HoursWeek } from '../../progress/hours.rules.ts'

/** When something will be there at the present pace, and between which days when the pace varies as it did. Null: not at that pace. */
export interface Forecast { readonly on: string | null, readonly from: string | null, readonly to: string | null }

/** The weeks, notes or scores that say what the present pace is. Source: rule of this product; shown as an estimate, never as a promise. */
const RECENT = 4

/** A forecast from fewer of them would be a guess. Source: rule of this product. */
const FEWEST = 2

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const spread = (values: readonly number[]): number => {
  if (values.length < 2) return 0
  const middle = mean(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1))
}
const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()
const daysFrom = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total('days')

/** The Sunday of the first week by whose end the missing minutes are there, coming for this share of what each week asks. */
function weekWhenDone(missing: number, ahead: readonly { readonly monday: string, readonly minutes: number }[], share: number): string | null {
  let left = missing
  for (const week of ahead) {
    left -= week.minutes * share
    if (left <= 0.5) return plusDays(week.monday, 6)
  }
  return null
}

/** When the hours will be there: the coming weeks of the program, at the share of the last four weeks, give or take how it varied. Source: rule of this product. */
export function hoursForecast(missing: number, ahead: readonly { readonly monday: string, readonly minutes: number }[], weeks: readonly HoursWeek[]): Forecast | null {
  const shares = weeks.filter(({ due }) => due > 0).slice(-RECENT).map(({ due, counted }) => Math.min(1, counted / due))
  if (shares.length < FEWEST || missing <= 0) return null
  const [pace, around] = [mean(shares), spread(shares)]
  return {
    on: weekWhenDone(missing, ahead, pace), from: weekWhenDone(missing, ahead, Math.min(1, pace + around)), to: weekWhenDone(missing, ahead, Math.max(0, pace - around)),
  }
}

/** A figure on a day. */
export interface FigureOn { readonly on: string, readonly value: number }

/** How many more values of a level lift the mean of all to what is needed; null when that level never does. */
const moreNeeded = (values: readonly number[], need: number, level: number): number | null => {
  const short = need * values.length - values.reduce((sum, value) => sum + value, 0)
  return level <= need ? null : Math.max(1, Math.ceil(short / (level - need) - 1e-9))
}

/** When a mean of notes will be there: at the level and the rhythm of the last ones. Source: rule of this product. */
export function meanForecast(figures: readonly FigureOn[], need: number, today: string): Forecast | null {
  const [first] = figures
  if (first === undefined || figures.length < FEWEST * 2) return null
  const values = figures.map(({ value }) => value)
  const recent = values.slice(-RECENT)
  const daysEach = Math.max(1, daysFrom(first.on, today)) / figures.length
  const dayAt = (level: number): string | null => {
    const more = moreNeeded(values, need, level)
    return more === null ? null : plusDays(today, Math.ceil(more * daysEach))
  }
  return { on: dayAt(mean(recent)), from: dayAt(mean(recent) + spread(recent)), to: dayAt(mean(recent) - spread(recent)) }
}

/** When a score will reach its target: on the straight line through the last scores, give or take the error of its slope. Source: least squares; rule of this product. */
export function scoreForecast(scores: readonly FigureOn[], target: number, today: string): Forecast | null {
  const recent = scores.slice(-RECENT)
  const last = recent.at(-1)
  const [first] = recent
  if (first === undefined || last === undefined || recent.length < FEWEST + 1) return null
  const points = recent.map(({ on, value }) => ({ x: daysFrom(first.on, on), y: value }))
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))]
  const wide = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0)
  if (wide === 0) return null
  const slope = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / wide
  const error = Math.sqrt(points.reduce((sum, { x, y }) => sum + (y - my - slope * (x - mx)) ** 2, 0) / Math.max(1, points.length - 2) / wide)
  const line = my + slope * (daysFrom(first.on, last.on) - mx)
  const way = Math.sign(target - line)
  const dayAt = (steep: number): string | null => {
    if (way === 0) return today
    const days = (target - line) / steep
    return Number.isFinite(days) && days >= 0 && days <= 730 ? plusDays(last.on, Math.ceil(days)) : null
  }
  return { on: dayAt(slope), from: dayAt(slope + way * error), to: dayAt(slope - way * error) }
}
