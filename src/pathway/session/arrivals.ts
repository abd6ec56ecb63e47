import { z } from 'zod'
import { allow } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { arrivalsOn } from './arrivals.store.ts'
import { Arrival } from './room.words.ts'

/** Everybody who is expected today, in order of time, with who is already here. */
export const arrivals = query({
  name: 'session.arrivals',
  input: z.object({}),
  subject: nothing,
  allow: allow('front-desk', 'director', 'therapist', 'facilitator', 'intake'),
  output: z.array(Arrival),
  about: ({ output }) => Array.isArray(output) ? [...new Set(output.map(({ clientId }) => clientId))] : [],
  run: ({ db, now }) => arrivalsOn(db, now),
})
