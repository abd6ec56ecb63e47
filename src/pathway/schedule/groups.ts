import { z } from 'zod'
import { clinicDay } from '../../people/clinic/public.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { Id } from '../../people/ids.words.ts'
import { anyStaff } from '../../people/role.policy.ts'
import { groupsFrom } from './group.store.ts'
import { Group } from './group.words.ts'

/** The groups that run now or will: the program's week as series. */
export const groups = query({
  name: 'schedule.groups',
  input: z.object({ programId: Id.optional() }),
  subject: nothing,
  allow: anyStaff,
  output: z.array(Group),
  run: async ({ db, input, now }) => groupsFrom(db, await clinicDay(db, now), input.programId),
})
