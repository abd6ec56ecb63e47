import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { Id, Made, Words } from '../ids.words.ts'
import { allow } from '../role.policy.ts'
import { insertAllergies } from './allergies.store.ts'
import { clientById } from './client.store.ts'

/** Writes down what somebody must not be given, as they said it; no words means that none are known. */
export const noteAllergies = command({
  name: 'client.note-allergies',
  input: z.object({ clientId: Id, words: Words(500) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('therapist', 'facilitator', 'prescriber', 'director', 'intake'),
  output: Made,
  run: async context => ({ id: await insertAllergies(context, context.subject.clientId, context.input.words.trim()) }),
})
