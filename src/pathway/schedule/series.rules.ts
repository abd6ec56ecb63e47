import { dayPlus, mondayOf, spanOf, weekdayOf, type Span } from './times.rules.ts'

/** How far ahead sessions are made. Source: the clinic's own default (six weeks, so that a plan of care can be seen whole). */
export const DAYS_AHEAD = 42

/** Something that happens every week on the wall clock of a site. */
export interface Series {
  readonly weekday: number, readonly starts: string, readonly minutes: number
  readonly fromDate: string, readonly untilDate: string | null
}

/** One meeting of a series: its calendar day and its instants. */
export interface Meeting extends Span { readonly day: string }

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string | null): string => (b === null || a < b ? a : b)

/** The meetings of a series from one day to another, both included; never on a day the site is closed. */
export function meetingsOf(series: Series, stretch: { from: string, to: string, zone: string, closed?: ReadonlySet<string> }): Meeting[] {
  const first = later(series.fromDate, stretch.from)
  const last = earlier(stretch.to, series.untilDate)
  const meetings: Meeting[] = []
  for (let day = dayPlus(first, (series.weekday - weekdayOf(first) + 7) % 7); day <= last; day = dayPlus(day, 7)) {
    if (stretch.closed?.has(day) !== true) meetings.push({ day, ...spanOf(day, series.starts, series.minutes, stretch.zone) })
  }
  return meetings
}

/** A session a series already has; one that has begun or is closed stays as it is. */
export interface Standing { readonly day: string, readonly fixed: boolean }

/** What a change of a series does to its sessions. */
export interface Reconciled<S> {
  readonly move: readonly { readonly session: S, readonly to: Meeting }[]
  readonly make: readonly Meeting[]
  readonly callOff: readonly S[]
}

/**
 * Pairs the sessions that exist with the meetings the series now has, week by week: each session keeps its week, and a
 * week whose session has begun gets no second one. Source: product.md M4, changing a series never loses attendance.
 */
export function reconciled<S extends Standing>(existing: readonly S[], wanted: readonly Meeting[]): Reconciled<S> {
  const byWeek = new Map(existing.map(session => [mondayOf(session.day), session]))
  const move: { session: S, to: Meeting }[] = []
  const make: Meeting[] = []
  for (const to of wanted) {
    const session = byWeek.get(mondayOf(to.day))
    if (session === undefined) make.push(to)
    else if (!session.fixed) move.push({ session, to })
  }
  const kept = new Set(move.map(({ session }) => session))
  return { move, make, callOff: existing.filter(session => !session.fixed && !kept.has(session)) }
}

/**
 * The day from which a change of a series counts: all later ones from today, or from the session that was taken up. A week whose
 * session would lie before that day begins with it when it can, else the week keeps its session and the next one begins the change.
 * Source: product.md M4, "this one, from here, all".
 */
export function changeCountsFrom(facts: { readonly scope: 'from-here' | 'all', readonly sessionDay: string, readonly to: string, readonly today: string }): string {
  const first = facts.scope === 'all' || facts.sessionDay < facts.today ? facts.today : facts.sessionDay
  const inWeek = dayPlus(mondayOf(first), weekdayOf(facts.to) - 1)
  if (inWeek >= first) return first
  return inWeek > facts.today ? inWeek : dayPlus(mondayOf(first), 7)
}
