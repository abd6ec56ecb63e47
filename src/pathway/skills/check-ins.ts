import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { clinicians, either, theClient } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { checkInsOf } from './skills.store.ts'
import { CheckIn } from './skills.words.ts'

/** How a client's days were, since a date. */
export const checkIns = query({
  name: 'skills.check-ins',
  input: z.object({ clientId: Id, since: LocalDate }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(clinicians, theClient),
  output: z.array(CheckIn),
  run: ({ db, input }) => checkInsOf(db, input.clientId, input.since),
})
