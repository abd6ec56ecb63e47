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

/** What a check-in asks that is compared with the person's own usual days. */
export type Compared = 'craving' | 'mood' | 'stress' | 'sleep'

/** Why somebody may need a call today, the strongest first. */
export type CallReason = 'asked-for-a-call' | 'used' | 'craving' | 'mood' | 'stress' | 'sleep' | 'silent-three-days'

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const valueOf = (checkIn: CheckIn, item: Compared): number | null => item === 'sleep' ? checkIn.sleepHours : checkIn[item]

/** A person's own usual days: between which values they lie, the middle of them, and from how many days that is known. */
export interface Usual { readonly low: number, readonly high: number, readonly middle: number, readonly days: number }

/**
 * A person's own usual range: the two weeks before the newest check-in; from seven days on, one odd day at each end is left out.
 * Null while there are fewer than three days. Source: clinic's own rule, said in words beside each name.
 */
export function usualOf(checkIns: readonly CheckIn[], item: Compared): Usual | null {
  const before = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1)).slice(1, 15).flatMap(checkIn => valueOf(checkIn, item) ?? [])
  if (before.length < 3) return null
  const sorted = [...before].sort((a, b) => a - b)
  const kept = sorted.length >= 7 ? sorted.slice(1, -1) : sorted
  return { low: kept[0] ?? 0, high: kept.at(-1) ?? 0, middle: middle(before), days: before.length }
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

/** A change of this much against the middle of the person's own days is worth a call: points of ten, or hours of sleep. Clinic's own default. */
const FROM_USUAL = 3

/** Which way a change asks for somebody: more craving and stress, less mood and sleep. */
const WORSE: readonly (readonly [Compared, 'up' | 'down'])[] = [['craving', 'up'], ['mood', 'down'], ['stress', 'up'], ['sleep', 'down']]

/** One answer of the newest check-in that lies outside the person's own usual range. */
export interface Change extends Usual { readonly item: Compared, readonly now: number }

/**
 * What of the newest check-in lies outside the person's own usual range, and well away from its middle.
 * Source: clinic's own rule, explained to staff in the sentence beside each name; it predicts nothing.
 */
export function changes(checkIns: readonly CheckIn[]): Change[] {
  const [newest] = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1))
  return WORSE.flatMap(([item, way]) => {
    const [now, usual] = [newest === undefined ? null : valueOf(newest, item), usualOf(checkIns, item)]
    if (now === null || usual === null) return []
    const outside = way === 'up' ? now > usual.high && now - usual.middle >= FROM_USUAL : now < usual.low && usual.middle - now >= FROM_USUAL
    return outside ? [{ item, now, ...usual }] : []
  })
}

/** Why somebody may need a call: what they said, what changed against their own usual days, or that they fell silent. Source: clinic's own rule. */
export function callReasons(checkIns: readonly CheckIn[], today: string): CallReason[] {
  const [newest] = [...checkIns].sort((a, b) => (a.forDate < b.forDate ? 1 : -1))
  if (newest === undefined) return []
  const silent = silentDays(checkIns, today) >= 3
  return [
    ...(newest.wantsCall ? ['asked-for-a-call' as const] : []), ...(newest.used === 'yes' ? ['used' as const] : []),
    ...(silent ? ['silent-three-days' as const] : changes(checkIns).map(({ item }) => item)),
  ]
}
