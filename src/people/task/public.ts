// What others may do and read here.
export { doneAbout, finishTasksAbout, openTasksFor, raiseTask, tasksAbout } from './task.store.ts'
