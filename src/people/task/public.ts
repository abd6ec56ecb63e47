// What others may do and read here.
export { doneAbout, finishTasksAbout, giveBackTasks, openTasksFor, passOnTasks, peopleOfTasks, raiseTask, tasksAbout } from './task.store.ts'
