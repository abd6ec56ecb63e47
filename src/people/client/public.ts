// What later steps may do and read here.
export { findsEverybody } from './kept-out/kept-out.store.ts'
export { checkMaySee, keepOutToo } from './kept-out/close-record.ts'
export { allowMessages, clientById, insertClient, stopMessages } from './client.store.ts'
