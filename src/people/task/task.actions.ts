import type { Slice } from '../../platform/server/slice.ts'
import { finish } from './finish-task.ts'
import { myTasks } from './my-tasks.ts'
import { takeTask } from './take-task.ts'
import { taskRefusals } from './task.words.ts'

/** What waits for a human. */
export const taskSlice: Slice = { actions: [myTasks, takeTask, finish], refusals: taskRefusals }
