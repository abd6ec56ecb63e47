// What later steps may do and read here. Later steps note on the trail what they did for the person.
export { inquiriesOf, noteFirstSessions, noteOnTrails } from './inquiry.store.ts'
