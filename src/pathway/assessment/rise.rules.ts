import { Temporal } from 'temporal-polyfill'
import type { Instrument } from './instruments/instrument.words.ts'

/** A score on a day. */
export type OnDay = { readonly day: number, readonly score: number }

/** A rise of this many points within this many days. */
export type RiseRule = { readonly by: number, readonly withinDays: number }

/**
 * Whether the newest score is higher than an earlier one by at least the points of the rule, within its days.
 * Source: the `rises` of each instrument's file, our rule.
 */
export function roseFast(scores: readonly OnDay[], rule: RiseRule): boolean {
  const ordered = scores.toSorted((a, b) => a.day - b.day)
  const newest = ordered.at(-1)
  if (newest === undefined) return false
  return ordered.slice(0, -1).some(({ day, score }) => newest.day - day <= rule.withinDays && newest.score - score >= rule.by)
}

const dayOf = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds / 86_400_000

/** Whether somebody should hear that the total of an instrument rose. Source: the `rises` of each instrument's file. */
export function totalRose(
  instrument: Pick<Instrument, 'rises' | 'total'>, before: readonly { readonly total: number | null, readonly givenAt: string }[], newest: { readonly total: number | null, readonly givenAt: string },
): boolean {
  const scores = [...before, newest].flatMap(({ total, givenAt }) => total === null ? [] : [{ day: dayOf(givenAt), score: total }])
  return newest.total !== null && (instrument.rises ?? []).some(rule => rule.scale === instrument.total && roseFast(scores, rule))
}
