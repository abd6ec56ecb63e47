import { z } from 'zod'
import { command } from '../../../platform/server/action.ts'
import { Id } from '../../ids.words.ts'
import { allow } from '../../role.policy.ts'
import { clientById } from '../client.store.ts'
import { closeRecord } from './close-record.ts'
import { keptOutOf } from './kept-out.store.ts'
import { KeptOut } from './kept-out.words.ts'

/** A client asked that a staff member never sees their record: from this moment that person finds nothing of them, in no list, search, week, print or message; what waited for them goes to whoever runs the clinic. */
export const keepOut = command({
  name: 'client.keep-out',
  input: z.object({ clientId: Id, staffId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: allow('intake', 'therapist', 'director'),
  output: z.array(KeptOut),
  run: async ({ input: { clientId, staffId }, ...changing }) => {
    await closeRecord(changing, clientId, staffId)
    return keptOutOf(changing.db, clientId)
  },
})
