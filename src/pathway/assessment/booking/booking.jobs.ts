import type { Actor } from '../../../platform/pure/policy.ts'
import { perform } from '../../../platform/server/perform.ts'
import type { Job } from '../../../platform/server/slice.ts'
import { remindMeasures } from '../remind-measures.ts'
import { remindReassessments } from '../remind-reassessments.ts'
import { tellUnsent } from '../tell-unsent.ts'
import { remindOfAppointments } from './remind.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does for bookings and for measures that are due. */
export const assessmentJobs: readonly Job[] = [{
  name: 'assessment.remind', every: '*/20 * * * *',
  run: async (engine, clinicId) => { await perform(engine, remindOfAppointments, { body: {}, by: { actor: clockOf(clinicId) } }) },
}, {
  name: 'assessment.remind-measures', every: '5 * * * *',
  run: async (engine, clinicId) => { await perform(engine, remindMeasures, { body: {}, by: { actor: clockOf(clinicId) } }) },
}, {
  name: 'assessment.remind-reassessments', every: '35 * * * *',
  run: async (engine, clinicId) => { await perform(engine, remindReassessments, { body: {}, by: { actor: clockOf(clinicId) } }) },
}, {
  name: 'assessment.tell-unsent', every: '*/5 * * * *',
  run: async (engine, clinicId) => { await perform(engine, tellUnsent, { body: {}, by: { actor: clockOf(clinicId) } }) },
}]
