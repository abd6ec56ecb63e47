// What others may do and read here.
export { sign, signaturesOf } from './signature.store.ts'
