import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { clientById } from '../../people/client/public.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { commitmentHolds } from './life.rules.ts'
import { insertCommitment } from './life.store.ts'
import { CommitmentDetails } from './life.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'

/** Adds a shift, a class, a hearing to a client's life; by staff or by the client. */
export const addCommitment = command({
  name: 'schedule.add-commitment',
  input: z.object({ clientId: Id, details: CommitmentDetails }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: schedulersOrClient,
  output: Made,
  run: async ({ db, input, actor, newId }) => {
    const holds = commitmentHolds(input.details)
    if (!holds.ok) throw new Refusal(holds.because)
    const id = newId()
    await insertCommitment(db, actor.clinicId, { ...input.details, id, clientId: input.clientId, enteredByKind: actor.kind })
    return { id }
  },
})
