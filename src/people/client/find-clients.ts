import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { anyStaff } from '../role.policy.ts'
import { nameParts } from './client.rules.ts'
import { clientsNamed } from './client.store.ts'
import { ClientLine } from './client.words.ts'

/** People whose names start with what was typed: three letters find a chart. */
export const findClients = query({
  name: 'client.find',
  input: z.object({ text: z.string().max(100) }),
  subject: nothing,
  allow: anyStaff,
  output: z.array(ClientLine),
  staysReadable: () => true,
  about: ({ output }) => Array.isArray(output) ? output.map(({ clientId }) => clientId) : [],
  run: ({ db, input }) => clientsNamed(db, nameParts([input.text])),
})
