import { Temporal } from 'temporal-polyfill'
import type { ChangeFigures } from '../assessment/instruments/reliable-change.words.ts'
import { feedback, improvement, type Feedback } from './change.rules.ts'
import type { Case, Colour, Need, ProgressWeek, ScorePoint } from './progress.words.ts'

/** One marked session: the day, the minutes that count, the minutes planned and how the client was there. */
export interface AttendedDay { readonly on: string, readonly minutes: number, readonly planned: number, readonly status: string }

/** One daily check-in, as far as the picture shows it. */
export interface CheckedDay {
  readonly forDate: string, readonly mood: number, readonly stress: number, readonly craving: number, readonly sleepHours: number | null
}

/** Absences that do not count against a person. Source: clinic's default; the program cancelled, or it was excused. */
const APART = ['excused', 'cancelled']

/** Scores taken at most so long before admission still describe its start. Source: clinic's default, no regulation. */
const INTAKE_DAYS = 30

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => {
  const date = Temporal.PlainDate.from(day)
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).total('days')

/** In which week of the stay a day lies, counted from one. */
export const weekOfStay = (admittedOn: string, day: string): number => Math.floor(Math.max(0, daysBetween(admittedOn, day)) / 7) + 1

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length * 10) / 10

/** Minutes there of the minutes planned, excused absences apart; null before the first marked session. */
export function attendedShare(days: readonly AttendedDay[]): { minutes: number, planned: number, share: number | null, unexcused: number } {
  const counted = days.filter(({ status }) => !APART.includes(status))
  const minutes = counted.reduce((sum, day) => sum + day.minutes, 0)
  const planned = counted.reduce((sum, day) => sum + day.planned, 0)
  return {
    minutes, planned, share: planned === 0 ? null : Math.round(minutes / planned * 1000) / 1000,
    unexcused: days.filter(({ status }) => status === 'unexcused').length,
  }
}

/** Each week of a stay from admission to a day: hours, participation and the means of the check-ins. */
export function weeksOfStay(
  span: { readonly from: string, readonly to: string }, attended: readonly AttendedDay[],
  participation: readonly { readonly on: string, readonly value: number }[], checkIns: readonly CheckedDay[],
): ProgressWeek[] {
  const count = Math.floor(daysBetween(mondayOf(span.from), mondayOf(span.to)) / 7) + 1
  return Array.from({ length: Math.max(0, count) }, (_none, at) => {
    const monday = Temporal.PlainDate.from(mondayOf(span.from)).add({ weeks: at }).toString()
    const here = (day: string): boolean => mondayOf(day) === monday
    const said = checkIns.filter(({ forDate }) => here(forDate))
    return {
      monday, ...attendedShare(attended.filter(({ on }) => here(on))), participation: mean(participation.filter(({ on }) => here(on)).map(({ value }) => value)),
      checkIns: said.length, mood: mean(said.map(({ mood }) => mood)), stress: mean(said.map(({ stress }) => stress)),
      craving: mean(said.map(({ craving }) => craving)), sleepHours: mean(said.flatMap(({ sleepHours }) => sleepHours ?? [])),
    }
  })
}

/** One score a day, the last one; oldest first. */
export const onePerDay = (points: readonly ScorePoint[]): ScorePoint[] =>
  [...new Map(points.toSorted((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : 0).map(point => [point.on, point])).values()]

/**
 * The scores of a stay, the first one being its start: the last score up to the day of admission if it is not older
 * than thirty days, otherwise the first one after. Source: rule of this product.
 */
export function scoresOfStay(points: readonly ScorePoint[], stay: { readonly admittedOn: string } | null): ScorePoint[] {
  const all = onePerDay(points)
  if (stay === null) return all
  const start = all.findLastIndex(({ on }) => on <= stay.admittedOn && daysBetween(on, stay.admittedOn) <= INTAKE_DAYS)
  return start >= 0 ? all.slice(start) : all.filter(({ on }) => on > stay.admittedOn)
}

/** Measurements that came due since the last score and were not given. A measure due today is not missed. Source: cadence of the instrument. */
export const missedSince = (lastOn: string, today: string, everyDays: number | null): number =>
  everyDays === null ? 0 : Math.max(0, Math.floor((daysBetween(lastOn, today) - 1) / everyDays))

/** The feedback on the scores of a stay; null where no change is published for the instrument. */
export function feedbackOf(
  scores: readonly ScorePoint[], figures: ChangeFigures | undefined,
  facts: { readonly today: string, readonly everyDays: number | null, readonly safetyAlert: boolean },
): Feedback | null {
  const [intake, ...later] = scores
  const last = scores.at(-1)
  if (figures === undefined || intake === undefined || last === undefined) return null
  const missed = missedSince(last.on, facts.today, facts.everyDays)
  return feedback({ intake: intake.total, later: later.map(({ total }) => total), missed, safetyAlert: facts.safetyAlert }, figures)
}

const GRAVITY: readonly Colour[] = ['red', 'yellow', 'grey', 'green', 'white']

/** The gravest of several signals: what a list shows of a client. */
export const gravest = <T extends { readonly feedback: Pick<Feedback, 'colour'> | null }>(signals: readonly T[]): T | undefined =>
  signals.filter(({ feedback: signal }) => signal !== null)
    .toSorted((a, b) => GRAVITY.indexOf(a.feedback?.colour ?? 'white') - GRAVITY.indexOf(b.feedback?.colour ?? 'white'))[0]

/** Below this share of two weeks, or after this many unexcused absences, a client is slipping away. Source: clinic's default; CMP-03 to CMP-07 range from two to six. */
const AWAY = { share: 0.5, unexcused: 2 } as const

/** How urgently the team should speak of a client. Source: rule of this product. */
export function needOf(client: Pick<Case, 'colour' | 'because' | 'watch' | 'attended' | 'openAlerts'>): Need {
  if (client.openAlerts > 0 || client.because === 'safety-alert') return 'alert'
  if (client.colour === 'red') return 'worse'
  if (client.colour === 'yellow' && !client.watch) return 'stuck'
  if (client.attended.unexcused >= AWAY.unexcused || (client.attended.share ?? 1) < AWAY.share) return 'away'
  if (client.colour === 'yellow') return 'watch'
  return client.colour === 'grey' ? 'no-data' : client.colour === 'green' ? 'on-track' : 'well'
}

const NEEDS: readonly Need[] = ['alert', 'worse', 'stuck', 'away', 'watch', 'no-data', 'on-track', 'well']

/** The order of the weekly case review: need first, then who was there least, then the name. */
export const byNeed = (a: Pick<Case, 'need' | 'attended' | 'name'>, b: Pick<Case, 'need' | 'attended' | 'name'>): number =>
  NEEDS.indexOf(a.need) - NEEDS.indexOf(b.need) || (a.attended.share ?? 1) - (b.attended.share ?? 1) || a.name.localeCompare(b.name)

/** What a signal asks for, given the spell that is open on that instrument. `watch` and grey ask for nothing and end nothing. Source: rule of this product. */
export function spellAfter(open: { readonly colour: 'yellow' | 'red' } | null, now: Pick<Feedback, 'colour' | 'watch' | 'because'>): 'begin' | 'end' | 'worsen' | 'stay' {
  if (now.because === 'safety-alert' || now.colour === 'grey' || (now.colour === 'yellow' && now.watch)) return 'stay'
  if (now.colour === 'white' || now.colour === 'green') return open === null ? 'stay' : 'end'
  if (open === null) return 'begin'
  return open.colour === 'yellow' && now.colour === 'red' ? 'worsen' : 'stay'
}

/** An objective with its score: whether the target is reached and how much of the way is done. Source: the plan's baseline and target. */
export function objectiveMoved(
  objective: { readonly baseline: number | null, readonly target: number | null }, latest: number | null, higherIs: ChangeFigures['higherIs'],
): { reached: boolean | null, moved: number | null } {
  const { baseline, target } = objective
  if (target === null || latest === null) return { reached: null, moved: null }
  const reached = improvement(target, latest, higherIs) >= 0
  if (reached) return { reached, moved: 1 }
  if (baseline === null || improvement(baseline, target, higherIs) <= 0) return { reached, moved: null }
  const share = improvement(baseline, latest, higherIs) / improvement(baseline, target, higherIs)
  return { reached, moved: Math.round(Math.min(1, Math.max(0, share)) * 100) / 100 }
}
