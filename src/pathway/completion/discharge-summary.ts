import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { Discharge } from './completion.words.ts'
import { newestDischargeOf } from './discharge.store.ts'

/** The newest discharge summary of a client; the client reads it once it is signed. */
export const dischargeSummary = query({
  name: 'completion.discharge',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: Discharge.nullable(),
  run: async ({ db, input, actor }) => {
    const found = await newestDischargeOf(db, input.clientId)
    return found === undefined || (actor.kind === 'client' && found.signedAt === null) ? null : found
  },
})
