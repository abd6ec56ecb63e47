// What later steps may do here.
export { visitorOf } from './open-kiosk.ts'
