// What others may do and read here.
export { releaseById, releasesOf, supporterById } from './family.store.ts'
export { comingOf, guestsOf, markCame, nightById, nightsSince, sayComing } from './night.store.ts'
