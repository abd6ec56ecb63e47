import { z } from 'zod'
import { command } from '../../../platform/server/action.ts'
import { Id } from '../../ids.words.ts'
import { allow } from '../../role.policy.ts'
import { clientById } from '../client.store.ts'
import { deleteKeptOut, keptOutOf } from './kept-out.store.ts'
import { KeptOut } from './kept-out.words.ts'

/** A staff member may see this client again. Nobody lets themselves in: for whoever is kept out this client is not here. */
export const letIn = command({
  name: 'client.let-in',
  input: z.object({ clientId: Id, staffId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: z.array(KeptOut),
  run: async ({ db, input: { clientId, staffId } }) => {
    await deleteKeptOut(db, clientId, staffId)
    return keptOutOf(db, clientId)
  },
})
