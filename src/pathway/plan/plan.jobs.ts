import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { tellOfPayerRules } from './payer-rules.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does for plans. */
export const planJobs: readonly Job[] = [{
  name: 'plan.tell-of-payer-rules', every: '50 * * * *',
  run: async (engine, clinicId) => { await perform(engine, tellOfPayerRules, { body: {}, by: { actor: clockOf(clinicId) } }) },
}]
