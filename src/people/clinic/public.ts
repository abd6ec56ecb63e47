// What later steps may do and read here.
export { clinicOf, insertClinic, insertProgram, insertRoom, insertSite, programAtVersion, timeZoneOfProgram } from './clinic.store.ts'
