import { Made } from '../../people/ids.words.ts'
import { allow } from '../../people/role.policy.ts'
import { command, nothing } from '../../platform/server/action.ts'
import { CommunityGroup } from './continuing-care.words.ts'
import { insertCommunityGroup } from './follow-up.store.ts'

/** Adds a support group to the clinic's directory, with its source and the day it was checked. */
export const addCommunityGroup = command({
  name: 'continuing-care.add-community-group',
  input: CommunityGroup.omit({ id: true }),
  subject: nothing,
  allow: allow('director', 'therapist', 'facilitator', 'intake'),
  output: Made,
  run: async ({ db, input, actor, newId }) => {
    const id = newId()
    await insertCommunityGroup(db, actor.clinicId, { ...input, id })
    return { id }
  },
})
