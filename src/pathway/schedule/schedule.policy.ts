import { allow, either, theClient } from '../../people/role.policy.ts'

/** Those who fit treatment into a life: only they see the client's life. */
export const schedulers = allow('intake', 'therapist', 'director', 'front-desk')

/** Schedulers, and the client for their own life. */
export const schedulersOrClient = either(schedulers, theClient)
