// What later steps may do and read here.
export { allStaff, insertStaff, staffByEmail, staffById } from './staff.store.ts'
