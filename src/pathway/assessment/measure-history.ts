import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { allow, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { Measure } from './assessment.words.ts'
import { measuresOf } from './measure.store.ts'

/** What one person answered, newest last. */
export const measureHistory = query({
  name: 'assessment.measures',
  input: z.object({ clientId: Id, instrument: z.string().max(64).nullish() }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(allow('intake', 'therapist', 'facilitator', 'prescriber', 'director'), theClient),
  output: z.array(Measure),
  run: ({ db, input, subject }) => measuresOf(db, subject.clientId, input.instrument ?? undefined),
})
