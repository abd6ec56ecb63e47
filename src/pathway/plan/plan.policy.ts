import { allow, either, theClient } from '../../people/role.policy.ts'

/** Staff who write treatment plans. */
export const planners = allow('therapist', 'prescriber', 'director')

/** Staff who may read a plan: whoever treats, and whoever answers to a payer for it. */
export const planReaders = allow('therapist', 'facilitator', 'prescriber', 'director', 'intake', 'biller')

/** A plan is read by its readers and by the client it is about. */
export const mayReadPlan = either(planReaders, theClient)
