import type { Slice } from '../../platform/server/slice.ts'
import { noticesToClient, waysOut } from './notices-to-client.ts'

/** What leaves the clinic for a person, and what became of it. */
export const noticeSlice: Slice = { actions: [noticesToClient, waysOut], refusals: {} }
