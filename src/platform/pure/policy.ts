/** Who acts. Built from the sign-in by the server, never from a request body. */
export interface Actor {
  readonly kind: 'staff' | 'client' | 'supporter' | 'system' | 'nobody'
  /** Staff member, client or supporter id; a fixed id for the system. */
  readonly id: string
  readonly clinicId: string
  readonly signInId: string | null
  /** A staff member's roles add up. A client and a supporter have exactly the role of that name. */
  readonly roles: readonly string[]
  /** The client whose record this actor may reach: self for a client, the released person for a supporter. */
  readonly clientId: string | null
  /** What a live release opens to a supporter, e.g. `family-sessions`. Empty for everybody else. */
  readonly topics: readonly string[]
  /** Second factor or passkey given in this sign-in. */
  readonly strong: boolean
  /** When the passkey or the second factor was last shown in this sign-in. */
  readonly provenAt?: string | null
  readonly language: 'en' | 'es'
}

/** A named fact about the actor and the record, written as a sentence: `is on the care team`. */
export interface Condition<S> {
  readonly name: string
  readonly holds: (actor: Actor, subject: S) => boolean
}

/** One line of the permission table: these roles may, always or when the condition holds. */
export interface Grant<S> {
  readonly roles: readonly string[]
  readonly condition?: Condition<S>
}

/** Who may do one action. An empty policy lets nobody in. */
export interface Policy<S> {
  readonly grants: readonly Grant<S>[]
  readonly when: <T extends S>(name: string, holds: (actor: Actor, subject: T) => boolean) => Policy<T>
}

const policy = <S>(grants: readonly Grant<S>[]): Policy<S> => ({
  grants,
  when: (name, holds) => policy(grants.map(({ roles }) => ({ roles, condition: { name, holds } }))),
})

/** The role of somebody who has not signed in. */
export const NOBODY = 'nobody'

/** Gives the slices a typed `allow` over the clinic's roles. */
export const policyFor = <Role extends string>() =>
  (...roles: readonly Role[]): Policy<unknown> => policy([{ roles }])

/** Any of several policies. */
export const either = <S>(...policies: readonly Policy<S>[]): Policy<S> => policy(policies.flatMap(p => p.grants))

/** Could this actor ever do it, whatever the record? Asked before a record is loaded. */
export const mayEver = (grants: readonly Pick<Grant<never>, 'roles'>[], actor: Actor): boolean =>
  grants.some(grant => grant.roles.some(role => actor.roles.includes(role)))

/** May this actor do it to this record? */
export const may = <S>(grants: readonly Grant<S>[], actor: Actor, subject: S): boolean =>
  grants.some(grant =>
    grant.roles.some(role => actor.roles.includes(role))
    && (grant.condition === undefined || grant.condition.holds(actor, subject)))
