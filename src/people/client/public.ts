// What later steps may do and read here.
export { allowMessages, clientById, insertClient, stopMessages } from './client.store.ts'
