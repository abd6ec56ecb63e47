import { z } from 'zod'
import { query } from '../../platform/server/action.ts'
import { Id } from '../ids.words.ts'
import { anyStaff, either, theClient } from '../role.policy.ts'
import { clientById } from './client.store.ts'
import { Client } from './client.words.ts'

/** Who a person is and how to reach them safely. */
export const clientDetails = query({
  name: 'client.details',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: either(anyStaff, theClient),
  output: Client,
  staysReadable: () => true,
  run: async ({ subject }) => subject,
})
