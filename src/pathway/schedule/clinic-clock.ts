import type { Actor } from '../../platform/pure/policy.ts'

/** The clinic's own clock, as it acts when nobody asked it to. */
export const clinicClock = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [],
  strong: true, language: 'en',
})
