import type { Slice } from '../../platform/server/slice.ts'
import { chartOverview } from './chart-overview.ts'
import { timeline } from './timeline.ts'

/** Pages that join the steps around one client. */
export const chartSlice: Slice = { actions: [chartOverview, timeline], refusals: {} }
