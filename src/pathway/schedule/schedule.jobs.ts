import type { Actor } from '../../platform/pure/policy.ts'
import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { makeAhead } from './make-ahead.ts'

const clock = (clinicId: string): Actor => ({
  kind: 'system', id: '00000000-0000-7000-8000-000000000001', clinicId, signInId: null, roles: ['system'], clientId: null, topics: [],
  strong: true, language: 'en',
})

/** Each night the sessions of every series are there six weeks ahead. */
export const makeAheadNightly: Job = {
  name: 'schedule.make-ahead',
  every: '20 7 * * *',
  run: async (engine, clinicId) => {
    await perform(engine, makeAhead, { body: {}, by: { actor: clock(clinicId) } })
  },
}
