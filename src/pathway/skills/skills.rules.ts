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

/** A change of this many points against the person's own usual is worth a call. Clinic's own default. */
const POINTS_FROM_USUAL = 3

/**
 * Compares the newest check-in with the person's own usual (the middle of the two weeks before), and notices silence.
 * Source: clinic's own rule, explained to staff in the sentence beside each name; it predicts nothing.
 */
export function callReasons(checkIns: readonly CheckIn[], today: string): CallReason[] {
  const sorted = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1))
  const [newest, ...before] = sorted
  if (newest === undefined) return []
  const reasons: CallReason[] = []
  const silent = Temporal.PlainDate.from(newest.forDate).until(Temporal.PlainDate.from(today)).total('days')
  if (silent >= 3) return ['silent-three-days']
  if (newest.wantsCall) reasons.push('asked-for-a-call')
  if (newest.used === 'yes') reasons.push('used')
  const usual = before.slice(0, 14)
  if (usual.length >= 3 && newest.craving - middle(usual.map(({ craving }) => craving)) >= POINTS_FROM_USUAL) reasons.push('craving-above-usual')
  if (usual.length >= 3 && middle(usual.map(({ mood }) => mood)) - newest.mood >= POINTS_FROM_USUAL) reasons.push('mood-below-usual')
  return reasons
}
