// What later steps may do and read here.
export { aftercareOf } from './aftercare.store.ts'
export { scheduleFollowUps } from './follow-up.store.ts'
