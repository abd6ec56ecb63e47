import { either, NOBODY, policyFor, type Actor } from '../platform/pure/policy.ts'

/** What a staff member may be. Roles add up; each is a line of the permission table. */
export const STAFF_ROLES = ['intake', 'therapist', 'facilitator', 'director', 'biller', 'front-desk', 'prescriber'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** Everybody who can do something here. `system` is the clinic's own clock; `client-at-kiosk` typed four digits in the lobby, and that opens very little. */
export type Role = StaffRole | 'client' | 'client-at-kiosk' | 'supporter' | 'system' | 'nobody'

/** `allow('therapist', 'director')`, and with a condition `allow('client').when('it is their own', isOwn)`. */
export const allow = policyFor<Role>()

/** Staff who treat people: they may read and write clinical words. */
export const clinicians = allow('therapist', 'facilitator', 'prescriber', 'director')

/** Everybody employed by the clinic. */
export const anyStaff = allow(...STAFF_ROLES)

/** No sign-in needed. */
export const anybody = allow(NOBODY, ...STAFF_ROLES, 'client', 'supporter')

/** Everybody who has signed in. */
export const signedIn = allow(...STAFF_ROLES, 'client', 'supporter')

/** The record is the client's own. */
export const isOwn = (actor: Actor, record: { readonly clientId: string }): boolean => actor.clientId === record.clientId

/** The client, for their own record. */
export const theClient = allow('client').when('it is their own record', isOwn)

/** The client, known by four digits at the kiosk in the lobby, for their own record. */
export const theClientAtKiosk = allow('client-at-kiosk').when('it is their own record', isOwn)

export { either }
