import { no, yes, type Decision } from '../../platform/pure/decision.ts'

/** What is known of somebody who would lead a group. */
export interface Lead { readonly id: string, readonly credential: string | null, readonly credentialUntil: string | null }

const plain = (credential: string): string => credential.toLowerCase().replaceAll(/[^a-z0-9]/gu, '')

/** A licence is over the day after it runs out. Source: the licence itself; every state's licensing law. */
export const hasExpired = ({ credentialUntil }: Pick<Lead, 'credentialUntil'>, onDate: string): boolean => credentialUntil !== null && credentialUntil < onDate

/**
 * Who leads a group holds a licence that has not run out, and one of them the credential the group asks for. A group that nobody leads yet
 * may exist; it says so. Source: the program's own requirement for the group; licences: e.g. 26 TAC 564.804, OAC 5122 (licensed lead).
 */
export function mayLead(required: readonly string[], leads: readonly Lead[], onDate: string): Decision<true, 'schedule.credential-expired' | 'schedule.credential-missing'> {
  if (leads.some(lead => hasExpired(lead, onDate))) return no('schedule.credential-expired')
  if (leads.length === 0 || required.length === 0) return yes(true)
  const held = leads.flatMap(({ credential }) => credential === null ? [] : credential.split(/[,;/]/u)).map(plain)
  return required.some(asked => held.includes(plain(asked))) ? yes(true) : no('schedule.credential-missing')
}
