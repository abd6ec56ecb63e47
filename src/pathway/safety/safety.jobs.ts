import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { climbChain } from './climb-chain.ts'
import { tellGaps } from './morning-report.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does for safety. */
export const safetyJobs: readonly Job[] = [
  {
    name: 'safety.climb-chain', every: '* * * * *',
    run: async (engine, clinicId) => { await perform(engine, climbChain, { body: {}, by: { actor: clockOf(clinicId) } }) },
  },
  {
    name: 'safety.tell-gaps', every: '0 * * * *',
    run: async (engine, clinicId) => { await perform(engine, tellGaps, { body: {}, by: { actor: clockOf(clinicId) } }) },
  },
]
