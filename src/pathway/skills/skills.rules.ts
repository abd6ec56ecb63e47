import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { CheckIn } from './skills.words.ts'

/** Days a check-in may wait on a phone without a network. Clinic's own default. */
const DAYS_IT_MAY_WAIT = 14

/**
 * A check-in is for a day that has come, here or in the zone ahead of us, and that is not long past.
 * Source: clinic's own rule; a phone may be offline for days.
 */
export function checkInDay(forDate: string, today: string): Decision<string, 'skills.day-not-yet' | 'skills.day-long-past'> {
  const ahead = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(forDate)).total('days')
  if (ahead > 1) return no('skills.day-not-yet')
  if (ahead < -DAYS_IT_MAY_WAIT) return no('skills.day-long-past')
  return yes(forDate)
}

/** How many of the last days somebody checked in: never a streak, nothing is set back to zero. */
export const daysShownUp = (checkIns: readonly Pick<CheckIn, 'forDate'>[], today: string, days: number): { readonly shown: number, readonly of: number } => {
  const first = Temporal.PlainDate.from(today).subtract({ days: days - 1 }).toString()
  return { shown: new Set(checkIns.map(({ forDate }) => forDate).filter(day => day >= first && day <= today)).size, of: days }
}

/** Why somebody may need a call today, the strongest first. */
export type CallReason = 'asked-for-a-call' | 'used' | 'craving-above-usual' | 'mood-below-usual' | 'silent-three-days'

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** A person's own usual: the middle of the two weeks before the newest check-in; null while there are fewer than three days. */
export function usualOf(checkIns: readonly CheckIn[], item: 'craving' | 'mood'): number | null {
  const before = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1)).slice(1, 15)
  return before.length < 3 ? null : middle(before.map(checkIn => checkIn[item]))
}

/** Days since somebody last checked in. */
export const silentDays = (checkIns: readonly Pick<CheckIn, 'forDate'>[], today: string): number => {
  const newest = checkIns.map(({ forDate }) => forDate).sort().at(-1)
  return newest === undefined ? 0 : Math.max(0, Temporal.PlainDate.from(newest).until(Temporal.PlainDate.from(today)).total('days'))
}

/** A call that reached somebody answers what they had written until then; a message left does not. Source: clinic's own rule. */
export const answeredBy = (newest: Pick<CheckIn, 'at'> | undefined, calls: readonly { readonly at: string, readonly outcome: string }[], today: string): boolean =>
  calls.some(({ at, outcome }) => (outcome === 'reached' || outcome === 'not-needed')
    && (newest === undefined || Temporal.Instant.compare(at, newest.at) >= 0)
    && Temporal.PlainDate.from(at.slice(0, 10)).until(Temporal.PlainDate.from(today)).total('days') < 3)

/** A change of this many points against the person's own usual is worth a call. Clinic's own default. */
const POINTS_FROM_USUAL = 3

/**
 * Compares the newest check-in with the person's own usual (the middle of the two weeks before), and notices silence.
 * Source: clinic's own rule, explained to staff in the sentence beside each name; it predicts nothing.
 */
export function callReasons(checkIns: readonly CheckIn[], today: string): CallReason[] {
  const sorted = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1))
  const [newest] = sorted
  if (newest === undefined) return []
  const reasons: CallReason[] = []
  if (silentDays(checkIns, today) >= 3) return ['silent-three-days']
  if (newest.wantsCall) reasons.push('asked-for-a-call')
  if (newest.used === 'yes') reasons.push('used')
  const [craving, mood] = [usualOf(checkIns, 'craving'), usualOf(checkIns, 'mood')]
  if (craving !== null && newest.craving - craving >= POINTS_FROM_USUAL) reasons.push('craving-above-usual')
  if (mood !== null && mood - newest.mood >= POINTS_FROM_USUAL) reasons.push('mood-below-usual')
  return reasons
}
