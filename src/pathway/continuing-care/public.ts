// What later steps may do and read here.
export { aftercareOf } from './aftercare.store.ts'
export { followUpsOf, scheduleFollowUps } from './follow-up.store.ts'
