import { dialable } from '../../people/notice/notice.rules.ts'
import { minutesBetween } from './safety.rules.ts'
import type { CalledBy } from './safety.words.ts'

/** One step of the chain: who, and how long before the next is called. */
export interface OnCallStep { readonly position: number, readonly staffId: string, readonly waitMinutes: number, readonly phone: string | null }

/** Somebody was called about an alert. */
export interface AlertCall { readonly round: number, readonly position: number, readonly staffId: string, readonly calledAt: string }

/** What the chain needs to know of an alert. */
export interface Waiting { readonly raisedAt: string, readonly acceptedAt: string | null, readonly closedAt: string | null }

/** Who is called next. */
export interface NextCall { readonly round: number, readonly position: number, readonly staffId: string, readonly phone: string | null }

/** Somebody who can stand in for the chain. */
export interface StandIn { readonly id: string, readonly roles: readonly string[], readonly phone: string | null }

/** How long somebody who stands in has before the next is called, in minutes. Clinic's own default. */
const STAND_IN_MINUTES = 15

/**
 * Who can be called about one client: the chain without who has left and whom the client keeps out of their record. If nobody of the chain is left, the
 * directors who see the record stand in, and if none does, whoever else treats people here: no alert waits for somebody who cannot open it.
 * Source: T-15, T-60; our rule.
 */
export function whoCanBeCalled(chain: readonly OnCallStep[], cannot: readonly string[], standIns: readonly StandIn[]): readonly OnCallStep[] {
  const able = chain.filter(({ staffId }) => !cannot.includes(staffId))
  if (able.length > 0 || chain.length === 0) return able
  const there = standIns.filter(({ id }) => !cannot.includes(id))
  const directors = there.filter(({ roles }) => roles.includes('director'))
  return (directors.length > 0 ? directors : there).map(({ id, phone }, i) => ({ position: i + 1, staffId: id, waitMinutes: STAND_IN_MINUTES, phone }))
}

/**
 * Who is due to be called about an alert now: the first at once, the next when the one before had their minutes, and round again
 * until a human accepts. Null when nobody is due or the chain is empty. After an outage it goes on from the last call: no call is invented.
 * Source: T-60 (the page climbs the chain until a human accepts); our rule.
 */
export function whoIsDue(alert: Waiting, chain: readonly OnCallStep[], calls: readonly AlertCall[], now: string): NextCall | null {
  if (alert.acceptedAt !== null || alert.closedAt !== null) return null
  const steps = chain.toSorted((a, b) => a.position - b.position)
  const [first] = steps
  if (first === undefined) return null
  const last = calls.toSorted((a, b) => (a.calledAt < b.calledAt ? -1 : 1)).at(-1)
  if (last === undefined) return { round: 1, position: first.position, staffId: first.staffId, phone: first.phone }
  const waits = steps.find(({ position }) => position === last.position)?.waitMinutes ?? first.waitMinutes
  if (minutesBetween(last.calledAt, now) < waits) return null
  const next = steps.find(({ position }) => position > last.position)
  return next === undefined
    ? { round: last.round + 1, position: first.position, staffId: first.staffId, phone: first.phone }
    : { round: last.round, position: next.position, staffId: next.staffId, phone: next.phone }
}

/** Which ways a call can leave: by e-mail always when there is a mail server, by text to the number somebody carries at night. Source: T-60. */
export const calledBy = (phone: string | null, reach: { readonly email: boolean, readonly text: boolean }): { readonly by: CalledBy, readonly text: string | null } => {
  const text = reach.text ? dialable(phone) : null
  return { text, by: text !== null ? (reach.email ? 'both' : 'text') : reach.email ? 'email' : 'screen' }
}

/** How long an alert waited for a human; until now when nobody has accepted. */
export const minutesWaited = (alert: Waiting, now: string): number => minutesBetween(alert.raisedAt, alert.acceptedAt ?? alert.closedAt ?? now)

/** Longest wait for a human that the morning report does not call a gap, in minutes. Clinic's own default. */
export const GAP_MINUTES = { high: 15, moderate: 240, low: 480 } as const

/** Was there a gap: did the person wait longer than they should for a human? Source: T-60 (the director sees the gap at 8 am). */
export const isGap = (alert: Waiting & { readonly level: keyof typeof GAP_MINUTES }, now: string): boolean =>
  minutesWaited(alert, now) > GAP_MINUTES[alert.level]
