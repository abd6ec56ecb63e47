import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { remindOfCheckIns } from './reminders/remind.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does between sessions. */
export const skillsJobs: readonly Job[] = [{
  name: 'skills.remind', every: '*/5 * * * *',
  run: async (engine, clinicId) => { await perform(engine, remindOfCheckIns, { body: {}, by: { actor: clockOf(clinicId) } }) },
}]
