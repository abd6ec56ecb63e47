import type { Slice } from '../../platform/server/slice.ts'
import { caseload } from './caseload.ts'
import { today } from './today.ts'

/** The first page of a staff member's day. */
export const todaySlice: Slice = { actions: [today, caseload], refusals: {} }
