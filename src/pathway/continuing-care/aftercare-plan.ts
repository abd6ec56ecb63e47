import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { newestAftercareOf } from './aftercare.store.ts'
import { AftercarePlan } from './continuing-care.words.ts'

/** What comes after: the newest aftercare plan of a client, if one was started. */
export const aftercarePlan = query({
  name: 'continuing-care.plan',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: AftercarePlan.nullable(),
  run: async ({ db, input }) => await newestAftercareOf(db, input.clientId) ?? null,
})
