import type { Slice } from '../../platform/server/slice.ts'
import { familySessions, saysComing } from './family-sessions.ts'
import { gatherings, markGuest } from './gatherings.ts'
import { shared } from './shared.ts'

/** What joins the steps on a supporter's page. */
export const supporterSlice: Slice = { actions: [familySessions, saysComing, shared, gatherings, markGuest], refusals: {} }
