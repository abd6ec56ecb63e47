import type { Slice } from '../../platform/server/slice.ts'
import { chartOverview } from './chart-overview.ts'

/** Pages that join the steps around one client. */
export const chartSlice: Slice = { actions: [chartOverview], refusals: {} }
