// What later steps may do and read here.
export { clinicDay, clinicOf, insertClinic, insertProgram, insertRoom, insertSite, openDemoClinic, programAtVersion, timeZoneOfProgram } from './clinic.store.ts'
