import type { Slice } from '../../platform/server/slice.ts'
import { staffList } from './staff-list.ts'
import { staffRefusals } from './staff.words.ts'

/** The people the clinic employs. */
export const staffSlice: Slice = { actions: [staffList], refusals: staffRefusals }
