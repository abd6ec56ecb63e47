import type { Slice } from '../../platform/server/slice.ts'
import { exportOutcomes } from './export-outcomes.ts'
import { exportTeds } from './export-teds.ts'
import { outcomes } from './outcomes.ts'
import { standing } from './standing.ts'

/** What a director sees of the whole clinic. */
export const directorSlice: Slice = { actions: [standing, outcomes, exportOutcomes, exportTeds], refusals: {} }
