import type { Slice } from '../../platform/server/slice.ts'
import { changeStaffRoles, deactivateStaff, staffRoster } from './change-access.ts'
import { inviteAgain, inviteStaff } from './invite-staff.ts'
import { reportLockedOut } from './report-locked-out.ts'
import { staffList } from './staff-list.ts'
import { staffRefusals } from './staff.words.ts'
import { lockedOut, vouchFor } from './vouch.ts'

/** The people the clinic employs. */
export const staffSlice: Slice = {
  actions: [staffList, staffRoster, inviteStaff, inviteAgain, changeStaffRoles, deactivateStaff, reportLockedOut, vouchFor, lockedOut], refusals: staffRefusals,
}
