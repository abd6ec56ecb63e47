import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { StaffLine, StaffRecord } from './staff.words.ts'

/** Nobody decides about their own roles or access. Source: separation of duties, NIST SP 800-53 AC-5. */
export function mayChangeAccess(actorId: string, member: Pick<StaffRecord, 'id' | 'left'>): Decision<true, 'staff.not-yourself' | 'staff.has-left'> {
  if (actorId === member.id) return no('staff.not-yourself')
  if (member.left) return no('staff.has-left')
  return yes(true)
}

/** May they come in, are they invited, is the invitation over, have they left? Derived from what happened, never typed in. */
export function accessOf(facts: { left: boolean, hasWayIn: boolean, invitedUntil: string | null }): StaffLine['access'] {
  if (facts.left) return 'left'
  if (facts.hasWayIn) return 'in'
  return facts.invitedUntil === null ? 'invitation-over' : 'invited'
}
