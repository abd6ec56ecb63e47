// What others may do and read here.
export { releaseById, releasesOf, supporterById } from './family.store.ts'
