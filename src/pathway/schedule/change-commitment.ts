import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { commitmentHolds } from './life.rules.ts'
import { commitmentById, updateCommitment } from './life.store.ts'
import { CommitmentDetails } from './life.words.ts'
import { schedulersOrClient } from './schedule.policy.ts'

/** Changes a part of a client's life. */
export const changeCommitment = command({
  name: 'schedule.change-commitment',
  input: z.object({ id: Id, details: CommitmentDetails }),
  subject: (db, { id }) => commitmentById(db, id),
  allow: schedulersOrClient,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    const holds = commitmentHolds(input.details)
    if (!holds.ok) throw new Refusal(holds.because)
    if (!await updateCommitment(db, subject.id, subject.version, input.details)) throw new Refusal('platform.changed-meanwhile', { current: subject })
    return { id: subject.id }
  },
})
