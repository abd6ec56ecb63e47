import type { Slice } from '../../platform/server/slice.ts'
import { familyRefusals } from './family.words.ts'

/** The people around the client, and what the client lets them know. */
export const familySlice: Slice = { actions: [], refusals: familyRefusals }
