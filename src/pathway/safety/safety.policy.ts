import { allow, either, theClient } from '../../people/role.policy.ts'

/** Staff who see and answer alerts. */
export const alertReaders = allow('therapist', 'facilitator', 'prescriber', 'director', 'intake')

/** Who may open a safety plan: staff who may be the one at hand, the client, and a supporter the client let in. */
export const mayReadSafetyPlan = either(
  allow('therapist', 'facilitator', 'prescriber', 'director', 'intake', 'front-desk'), theClient,
  allow('supporter').when('the client shares the safety plan with them', (actor, record: { readonly clientId: string }) =>
    actor.clientId === record.clientId && actor.topics.includes('safety-plan')),
)
