// What later steps may do and read here.
export { cancelFutureSessionsOf } from './leaving.ts'
export { requiredHoursOf } from './phase.store.ts'
export { addAttendee, attendeesOf, closeSession, removeAttendee, sessionById, sessionsBetween } from './session.store.ts'
