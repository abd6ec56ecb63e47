import { z } from 'zod'
import { command } from '../../platform/server/action.ts'
import { Id, Line, Made } from '../ids.words.ts'
import { anyStaff } from '../role.policy.ts'
import { finishTask, openTaskById } from './task.store.ts'

/** Says what was done; the task leaves the list. */
export const finish = command({
  name: 'task.finish',
  input: z.object({ id: Id, whatWasDone: Line(1000) }),
  subject: (db, { id }) => openTaskById(db, id),
  allow: anyStaff,
  output: Made,
  run: async ({ db, input, subject, actor, now }) => {
    await finishTask(db, subject.id, actor.id, input.whatWasDone, now)
    return { id: subject.id }
  },
})
