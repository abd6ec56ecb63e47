// What others may do and read here.
export { tellClient } from './tell-client.ts'
