import { STAFF_ROLES } from '../../role.policy.ts'

/** Everybody a visitor of the demo can be. */
export const DEMO_ROLES = [...STAFF_ROLES, 'client', 'supporter'] as const
export type DemoRole = (typeof DEMO_ROLES)[number]
