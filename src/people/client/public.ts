// What later steps may do and read here.
export { clientById, insertClient, stopMessages } from './client.store.ts'
