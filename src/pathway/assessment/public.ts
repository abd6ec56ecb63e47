// What later steps may do and read here.
export { diagnosesOf, findingsOf, levelOfCareOf } from './assessment.store.ts'
export { payersOf } from './coverage/coverage.store.ts'
export { endEpisode, episodeById, episodeHeld, episodesOf, moveEpisode, movesOf, openEpisodeOf } from './episode.store.ts'
export { instrumentsKnown } from './shelf/instruments-here.ts'
export { measuresOf } from './measure.store.ts'
