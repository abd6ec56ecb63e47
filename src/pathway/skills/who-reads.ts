import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { therapistOf } from './reach-out.store.ts'

/** Who reads what a client writes between sessions; told to the client before they write a word. */
export const whoReads = query({
  name: 'skills.who-reads',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.object({ therapist: z.string().nullable() }),
  run: async ({ db, input }) => ({ therapist: await therapistOf(db, input.clientId) }),
})
