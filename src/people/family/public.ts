// What others may do and read here.
export { insertRelease, insertSupporter, releasesOf, supporterById, supportersOf } from './family.store.ts'
