// What later steps may do and read here. Views for lists: attended_minutes, note_line.
export { attendanceOf, familySessionsHeld, participationOf } from './attended.store.ts'
