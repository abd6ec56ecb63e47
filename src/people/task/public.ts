// What others may do and read here.
export { finishTasksAbout, openTasksFor, raiseTask, tasksAbout } from './task.store.ts'
