import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { askDueFollowUps } from './follow-up-link.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does for the year after. */
export const continuingCareJobs: readonly Job[] = [{
  name: 'continuing-care.ask-due-follow-ups', every: '15 * * * *',
  run: async (engine, clinicId) => { await perform(engine, askDueFollowUps, { body: {}, by: { actor: clockOf(clinicId) } }) },
}]
