import { Temporal } from 'temporal-polyfill'
import type { Absence, AttendancePolicy, NextStep, PolicyStep } from './absence.words.ts'

/** After how long a seat of a session that is over is no longer watched. Source: the clinic's own default. */
const WATCHED_HOURS = 12

/** A seat that may be empty. */
export interface Watched { readonly startsAt: string, readonly endsAt: string, readonly cancelledAt: string | null, readonly marked: boolean, readonly remote: boolean }

/**
 * Is it time to ask where somebody is? The session has run for the grace period, nobody has marked them, and it is not long
 * over. A session called off has nobody to miss. Source: the program's attendance policy.
 */
export function isMissing({ startsAt, endsAt, cancelledAt, marked }: Watched, graceMinutes: number, now: string): boolean {
  if (cancelledAt !== null || marked) return false
  const after = (instant: string, time: Temporal.DurationLike): boolean => Temporal.Instant.compare(now, Temporal.Instant.from(instant).add(time)) >= 0
  return after(startsAt, { minutes: graceMinutes }) && !after(endsAt, { hours: WATCHED_HOURS })
}

type Standing = Pick<Absence, 'contacts' | 'reason' | 'makeUpOfferedAt' | 'risk' | 'mayCall'>

const wasReached = ({ contacts }: Pick<Absence, 'contacts'>): boolean => contacts.some(({ outcome, how }) => outcome === 'reached' && how !== 'supporter')

/**
 * What to do next: with high risk the person's welfare first; then calls; after the first call without an answer, whoever a
 * release allows; once they are reached, or were tried often enough, the reason, and then a make-up. Source: the clinic's own
 * order; calling others only under 42 CFR 2.31.
 */
export function nextStep(absence: Standing, policy: Pick<AttendancePolicy, 'tries'>): NextStep {
  const { contacts, reason, makeUpOfferedAt, risk, mayCall } = absence
  const asked = contacts.some(({ how }) => how === 'supporter')
  if (!wasReached(absence) && contacts.length < policy.tries) {
    if (risk === 'high' && contacts.length > 0 && !contacts.some(({ how }) => how === 'visit')) return 'welfare'
    return contacts.length > 0 && mayCall.length > 0 && !asked ? 'permitted-contact' : 'call'
  }
  if (reason === null) return 'reason'
  return makeUpOfferedAt === null ? 'make-up' : 'finish'
}

/** May an absence be settled? The person was reached or tried often enough, and the reason is known or known to be unknown. */
export const triedEnough = (absence: Pick<Absence, 'contacts'>, { tries }: Pick<AttendancePolicy, 'tries'>): boolean =>
  wasReached(absence) || absence.contacts.length >= tries

/** By when somebody should have been reached. */
export const contactDue = (openedAt: string, { contactHours }: Pick<AttendancePolicy, 'contactHours'>): string =>
  Temporal.Instant.from(openedAt).add({ hours: contactHours }).toString()

/** One missed session on a calendar day at the site. */
export interface Miss { readonly on: string, readonly excused: boolean }

/** A step of the policy and how far somebody is from it. */
export interface StepReached { readonly step: PolicyStep, readonly misses: number, readonly reached: boolean }

/**
 * Where somebody stands in the program's policy: how many absences count in the window of each step. Absences the program
 * excused count only where it says so. Source: the program's attendance policy (data).
 */
export function policyStanding(policy: Pick<AttendancePolicy, 'steps' | 'countsExcused'>, misses: readonly Miss[], today: string): StepReached[] {
  return policy.steps.map(step => {
    const from = Temporal.PlainDate.from(today).subtract({ days: step.days - 1 }).toString()
    const count = misses.filter(({ on, excused }) => on >= from && on <= today && (policy.countsExcused || !excused)).length
    return { step, misses: count, reached: count >= step.misses }
  })
}

/** Steps that the newest absence has just brought about: reached now and not before it. */
export const stepsJustReached = (policy: Pick<AttendancePolicy, 'steps' | 'countsExcused'>, misses: readonly Miss[], today: string): PolicyStep[] =>
  policyStanding(policy, misses, today).filter(({ step, misses: count }) => count === step.misses).map(({ step }) => step)
