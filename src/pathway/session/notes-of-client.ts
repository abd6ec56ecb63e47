import { z } from 'zod'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { clinicians } from '../../people/role.policy.ts'
import { query } from '../../platform/server/action.ts'
import { notesOf } from './note.store.ts'
import { NoteLine } from './note.words.ts'

/** What was written about a client's sessions, newest first. */
export const notesOfClient = query({
  name: 'session.notes-of-client',
  input: z.object({ clientId: Id, limit: z.number().int().min(1).max(200).default(60) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: clinicians,
  output: z.array(NoteLine),
  run: ({ db, input }) => notesOf(db, input.clientId, input.limit),
})
