// What later steps may do and read here.
export { clientById, insertClient } from './client.store.ts'
