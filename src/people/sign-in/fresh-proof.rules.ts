import { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/pure/policy.ts'

/** Minutes for which a person who proved who they are need not do it again. Source: the clinic's own default. */
const FRESH_MINUTES = 5

/** Did this person show their passkey or second factor just now? Asked before exports, batch signing and changes to ways in. */
export const freshlyProven = (actor: Pick<Actor, 'provenAt'>, now: string): boolean =>
  typeof actor.provenAt === 'string'
  && Temporal.Instant.from(now).since(Temporal.Instant.from(actor.provenAt)).total('minutes') <= FRESH_MINUTES
