import { z } from 'zod'
import { signedIn } from '../../people/role.policy.ts'
import { nothing, query } from '../../platform/server/action.ts'
import { CommunityGroup } from './continuing-care.words.ts'
import { communityGroups } from './follow-up.store.ts'

/** Support groups outside the clinic, by weekday and time. */
export const communityDirectory = query({
  name: 'continuing-care.community-groups',
  input: z.object({}),
  subject: nothing,
  allow: signedIn,
  output: z.array(CommunityGroup),
  run: ({ db }) => communityGroups(db),
})
