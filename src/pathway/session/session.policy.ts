import { allow, either } from '../../people/role.policy.ts'
import type { Actor } from '../../platform/pure/policy.ts'

interface Led { readonly leads: readonly { readonly id: string }[] }

/** The session is theirs: they lead it tonight, as facilitator, co-facilitator or substitute. A session nobody leads is open to all who treat. */
export const leadsIt = (actor: Actor, { leads }: Led): boolean => leads.length === 0 || leads.some(({ id }) => id === actor.id)

/** Whoever leads the session. */
export const theLeads = allow('therapist', 'facilitator', 'prescriber', 'director').when('they lead it', leadsIt)

/** Whoever may be in the room: its leads, and a director. */
export const inTheRoom = either(allow('therapist', 'facilitator', 'prescriber').when('they lead it', leadsIt), allow('director'))

/** Whoever sees who comes: the room, and the front desk. */
export const seesWhoComes = either(inTheRoom, allow('front-desk'))
