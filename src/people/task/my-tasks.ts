import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { anyStaff } from '../role.policy.ts'
import { openTasksFor } from './task.store.ts'
import { Task } from './task.words.ts'

/** What waits for me: mine and my roles'. */
export const myTasks = query({
  name: 'task.mine',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.array(Task),
  about: ({ output }) => Array.isArray(output) ? output.flatMap(({ clientId }) => clientId ?? []) : [],
  run: ({ db, actor }) => openTasksFor(db, actor.id, actor.roles),
})
