import type { Slice } from '../../platform/server/slice.ts'
import { familySessions } from './family-sessions.ts'

/** What joins the steps on a supporter's page. */
export const supporterSlice: Slice = { actions: [familySessions], refusals: {} }
