import { z } from 'zod'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { Id, Made } from '../ids.words.ts'
import { anyStaff } from '../role.policy.ts'
import { acceptTask, openTaskById } from './task.store.ts'

/** Says "I have this", so that nobody else runs. */
export const takeTask = command({
  name: 'task.take',
  input: z.object({ id: Id }),
  subject: (db, { id }) => openTaskById(db, id),
  allow: anyStaff,
  output: Made,
  run: async ({ db, subject, actor, now }) => {
    if (subject.acceptedBy !== null && subject.acceptedBy !== actor.id) throw new Refusal('task.already-accepted')
    await acceptTask(db, subject.id, actor.id, now)
    return { id: subject.id }
  },
})
