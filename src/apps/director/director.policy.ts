import { allow } from '../../people/role.policy.ts'

/** The figures of the whole clinic are the director's. */
export const directs = allow('director')
