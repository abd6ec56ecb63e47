// What later steps may do and read here. Rules of change and progress are imported directly.
export { markedSessions, takenPartOf } from './progress.store.ts'
export { stayHours } from './stay-hours.ts'
export { nextFamilySession } from './stay-hours.store.ts'
