// What later steps may do and read here.
export { allStaff, insertStaff, staffByEmail, staffById, staffCredentials, staffPhones } from './staff.store.ts'
