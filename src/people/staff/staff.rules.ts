import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { LockedOut, StaffLine, StaffMember, StaffRecord } from './staff.words.ts'

/** Nobody decides about their own roles or access. Source: separation of duties, NIST SP 800-53 AC-5. */
export function mayChangeAccess(actorId: string, member: Pick<StaffRecord, 'id' | 'left'>): Decision<true, 'staff.not-yourself' | 'staff.has-left'> {
  if (actorId === member.id) return no('staff.not-yourself')
  if (member.left) return no('staff.has-left')
  return yes(true)
}

/**
 * One director at least goes on seeing each record from which a client keeps colleagues out: whoever leaves, or directs no more, is not the last.
 * Source: our rule over the client's right to ask (42 CFR 2.26).
 */
export function mayStopDirecting(staffId: string, everybody: readonly Pick<StaffMember, 'id' | 'roles' | 'left'>[], keptOut: readonly { readonly clientId: string | null, readonly staffId: string | null }[]): Decision<true, 'staff.a-record-needs-a-director'> {
  const directors = everybody.filter(({ id, roles, left }) => !left && id !== staffId && roles.includes('director'))
  const outOf = (clientId: string | null): readonly (string | null)[] => keptOut.filter(one => one.clientId === clientId).map(one => one.staffId)
  return keptOut.every(({ clientId }) => directors.some(({ id }) => !outOf(clientId).includes(id))) ? yes(true) : no('staff.a-record-needs-a-director')
}

/** May they come in, are they invited, is the invitation over, have they left? Derived from what happened, never typed in. */
export function accessOf(facts: { left: boolean, hasWayIn: boolean, invitedUntil: string | null }): StaffLine['access'] {
  if (facts.left) return 'left'
  if (facts.hasWayIn) return 'in'
  return facts.invitedUntil === null ? 'invitation-over' : 'invited'
}

/** How long a second person may take. Source: the clinic's own default. */
const HOURS_TO_VOUCH = 24

/** What was asked before this instant is over. */
export const stillGood = (now: string): string => Temporal.Instant.from(now).subtract({ hours: HOURS_TO_VOUCH }).toString()

/** Only somebody else than the one who asked and the one locked out vouches, within a day, once. Source: separation of duties, NIST SP 800-53 AC-5. */
export function mayVouch(actorId: string, asked: LockedOut, now: string): Decision<true, 'staff.second-person-needed' | 'staff.vouch-over'> {
  if (asked.vouchedAt !== null || Temporal.Instant.compare(asked.askedAt, stillGood(now)) <= 0) return no('staff.vouch-over')
  return actorId === asked.askedBy || actorId === asked.staffId ? no('staff.second-person-needed') : yes(true)
}

/** Who is asked to vouch: another director; where there is none, the therapists. */
export const vouchingRole = (everybody: readonly StaffMember[], not: readonly string[]): 'director' | 'therapist' =>
  everybody.some(({ id, roles, left }) => !left && roles.includes('director') && !not.includes(id)) ? 'director' : 'therapist'
