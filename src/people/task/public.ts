// What others may do and read here.
export { finishTasksAbout, openTasksFor, raiseTask } from './task.store.ts'
