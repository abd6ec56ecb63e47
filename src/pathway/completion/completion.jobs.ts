import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { carryOutMoves } from './move/planned-moves.ts'

const clockOf = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [], strong: true, language: 'en',
})

/** What the clinic's clock does for stays that go on elsewhere. */
export const completionJobs: readonly Job[] = [{
  name: 'completion.carry-out-moves', every: '20 * * * *',
  run: async (engine, clinicId) => { await perform(engine, carryOutMoves, { body: {}, by: { actor: clockOf(clinicId) } }) },
}]
