import { z } from 'zod'
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
  run: ({ db, input, now }) => groupsFrom(db, now.slice(0, 10), input.programId),
})
