import { z } from 'zod'
import { query } from '../../../platform/server/action.ts'
import { Id } from '../../ids.words.ts'
import { allow } from '../../role.policy.ts'
import { clientById } from '../client.store.ts'
import { keptOutOf } from './kept-out.store.ts'
import { KeptOut } from './kept-out.words.ts'

/** Whom this client asked to keep out of their record. */
export const showKeptOut = query({
  name: 'client.kept-out',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: z.array(KeptOut),
  run: ({ db, input }) => keptOutOf(db, input.clientId),
})
