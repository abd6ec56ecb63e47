import { Temporal } from 'temporal-polyfill'
import type { LivedFacts } from '../../pathway/plan/review/review.words.ts'

/** What later steps know of a stretch of time. */
export interface Known {
  readonly from: string
  readonly to: string
  readonly sessions: readonly { readonly minutes: number, readonly planned: number }[]
  readonly participation: readonly { readonly participation: number }[]
  readonly checkIns: readonly { readonly forDate: string, readonly mood: number, readonly craving: number, readonly used: string | null }[]
  readonly practices: readonly { readonly outcome: string | null }[]
  readonly notes: readonly { readonly noteId: string, readonly startsAt: string, readonly kind: string, readonly topic: string }[]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
const average = (values: readonly number[]): number | null => values.length === 0 ? null : Math.round(10 * sum(values) / values.length) / 10

/** How the time since the last look was lived, in figures. Days without a check-in are days without one, never failures. Source: product part 3 (relapse is not failure). */
export function livedSince({ from, to, sessions, participation, checkIns, practices, notes }: Known): LivedFacts {
  const within = checkIns.filter(({ forDate }) => forDate >= from && forDate <= to)
  const taken = average(participation.map(one => one.participation))
  return {
    sessions: { attended: sessions.filter(({ minutes }) => minutes > 0).length, marked: sessions.length, minutes: sum(sessions.map(one => one.minutes)), plannedMinutes: sum(sessions.map(one => one.planned)) },
    participation: taken === null ? null : { average: taken, notes: participation.length },
    checkIns: { days: within.length, ofDays: Temporal.PlainDate.from(from).until(to).days + 1, mood: average(within.map(one => one.mood)), craving: average(within.map(one => one.craving)),
      usedDays: within.filter(({ used }) => used === 'yes').length },
    practices: { asked: practices.length, done: practices.filter(({ outcome }) => outcome === 'done').length },
    notes: notes.map(({ noteId, startsAt, kind, topic }) => ({ noteId, startsAt, kind, topic })),
  }
}
