// What others may do and read here.
export { acceptTask, finishTask, finishTasksAbout, openTasksFor, raiseTask } from './task.store.ts'
