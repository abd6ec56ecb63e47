// What later steps may do and read here.
export { cancelFutureSessionsOf } from './leaving.ts'
export { beginPhase, requiredHoursOf } from './phase.store.ts'
export { addAttendee, attendeesOf, changeLead, closeSession, endLead, removeAttendee, reopenSession, sessionById, sessionHasWords, sessionsBetween } from './session.store.ts'
export { commitmentsOf, wishOf } from './life.store.ts'
