import type { Slice } from '../../platform/server/slice.ts'
import { looseThreads } from './loose-threads.ts'
import { showThread } from './show-thread.ts'
import { startReview } from './start-review.ts'

/** The golden thread across the steps. */
export const threadSlice: Slice = { actions: [showThread, looseThreads, startReview], refusals: {} }
