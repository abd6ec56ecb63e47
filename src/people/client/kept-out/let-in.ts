import { z } from 'zod'
import { command } from '../../../platform/server/action.ts'
import { Id } from '../../ids.words.ts'
import { allow } from '../../role.policy.ts'
import { giveBackTasks } from '../../task/public.ts'
import { clientById } from '../client.store.ts'
import { deleteKeptOut, keptOutOf } from './kept-out.store.ts'
import { KeptOut } from './kept-out.words.ts'

/** A staff member may see this client again; what waited for them and nobody took waits for them again. Nobody lets themselves in: for whoever is kept out this client is not here. */
export const letIn = command({
  name: 'client.let-in',
  input: z.object({ clientId: Id, staffId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: z.array(KeptOut),
  run: async ({ input: { clientId, staffId }, ...changing }) => {
    await deleteKeptOut(changing, clientId, staffId)
    await giveBackTasks(changing.db, clientId, staffId)
    return keptOutOf(changing.db, clientId)
  },
})
