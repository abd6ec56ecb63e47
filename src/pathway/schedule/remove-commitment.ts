import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { Id, Made } from '../../people/ids.words.ts'
import { commitmentById, deleteCommitment } from './life.store.ts'
import { schedulersOrClient } from './schedule.policy.ts'

/** Takes a part out of a client's life. */
export const removeCommitment = command({
  name: 'schedule.remove-commitment',
  input: z.object({ id: Id }),
  subject: (db, { id }) => commitmentById(db, id),
  allow: schedulersOrClient,
  output: Made,
  run: async ({ db, subject }) => {
    await deleteCommitment(db, subject.id)
    return { id: subject.id }
  },
})
