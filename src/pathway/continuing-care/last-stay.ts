import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { episodesOf } from '../assessment/public.ts'

/** The newest stay of a client: what coming back begins with. */
export const lastStay = query({
  name: 'continuing-care.last-stay',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'facilitator', 'director', 'intake', 'prescriber'),
  output: z.object({ programId: Id, track: z.string(), therapistId: Id, admittedOn: z.string(), dischargedOn: z.string().nullable() }).nullable(),
  run: async ({ db, input }) => (await episodesOf(db, input.clientId))[0] ?? null,
})
