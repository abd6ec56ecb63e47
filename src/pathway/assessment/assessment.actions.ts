import type { Slice } from '../../platform/server/slice.ts'

/** What can be done at this step of the pathway. */
export const assessmentSlice: Slice = { actions: [], refusals: {} }
