import { z } from 'zod'
import { nothing, query } from '../../platform/server/action.ts'
import { anyStaff } from '../role.policy.ts'
import { allStaff } from './staff.store.ts'
import { StaffMember } from './staff.words.ts'

/** Everybody the clinic employs. */
export const staffList = query({
  name: 'staff.list',
  input: z.object({}),
  subject: nothing,
  allow: anyStaff,
  output: z.array(StaffMember),
  run: ({ db }) => allStaff(db),
})
