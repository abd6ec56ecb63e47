// What others may do and read here.
export { supporterById } from './family.store.ts'
