import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { command } from '../../platform/server/action.ts'
import { reopenSession as reopen } from '../schedule/public.ts'
import { sessionFrame } from './attendance.store.ts'
import { inTheRoom } from './session.policy.ts'

/** Opens the list of a session again: it was closed too early. */
export const reopenSession = command({
  name: 'session.reopen',
  input: z.object({ sessionId: Id }),
  subject: (db, { sessionId }) => sessionFrame(db, sessionId),
  allow: inTheRoom,
  output: z.object({ id: Id }),
  run: async ({ db, subject }) => {
    await reopen(db, subject.id)
    return { id: subject.id }
  },
})
