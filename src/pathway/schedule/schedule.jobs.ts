import { perform } from '../../platform/server/perform.ts'
import type { Job } from '../../platform/server/slice.ts'
import { clinicClock } from './clinic-clock.ts'
import { makeAhead } from './make-ahead.ts'

/** Each night the sessions of every series are there six weeks ahead. */
export const makeAheadNightly: Job = {
  name: 'schedule.make-ahead',
  every: '20 7 * * *',
  run: async (engine, clinicId) => {
    await perform(engine, makeAhead, { body: {}, by: { actor: clinicClock(clinicId) } })
  },
}
