import { z } from 'zod'
import { Id, LocalDate, Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { Refusal } from '../../platform/pure/refusal.ts'
import { command } from '../../platform/server/action.ts'
import { communityGroupById, markChecked } from './follow-up.store.ts'

/** Somebody called or looked: the group still meets as it stands in the directory. */
export const checkCommunityGroup = command({
  name: 'continuing-care.check-community-group',
  input: z.object({ id: Id, on: LocalDate }),
  subject: (db, { id }) => communityGroupById(db, id),
  allow: allow('director', 'therapist', 'facilitator', 'intake'),
  output: Made,
  run: async ({ db, input }) => {
    if (!await markChecked(db, input.id, input.on)) throw new Refusal('platform.not-found')
    return { id: input.id }
  },
})
