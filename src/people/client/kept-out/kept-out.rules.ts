import { no, yes, type Decision } from '../../../platform/pure/decision.ts'

/** Who works here, as far as this rule asks. */
interface Colleague { readonly id: string, readonly roles: readonly string[], readonly left: boolean }

/**
 * Whom a client wants kept out is kept out, whatever their role; but one director at least goes on seeing the record,
 * so that somebody answers for it and can change it back. Source: our rule over the client's right to ask (42 CFR 2.26).
 */
export function mayKeepOut(colleagues: readonly Colleague[], keptOut: readonly string[], staffId: string): Decision<true, 'client.a-director-must-see'> {
  const stillSees = ({ id, roles, left }: Colleague): boolean => !left && roles.includes('director') && id !== staffId && !keptOut.includes(id)
  return colleagues.some(stillSees) ? yes(true) : no('client.a-director-must-see')
}
