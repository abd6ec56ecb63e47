import type { Slice } from '../../platform/server/slice.ts'
import { familyHome, familyWords, tellTeam } from './family-home.ts'
import { familyRefusals } from './family.words.ts'
import { nightActions } from './nights.ts'
import { giveOfficeRelease, giveRelease, narrowRelease, releaseList, revokeRelease } from './releases.ts'
import { addSupporter, inviteSupporter, removeSupporter, supporters } from './supporters.ts'
import { wishActions } from './wishes.ts'

/** The people around the client, and what the client lets them know. */
export const familySlice: Slice = {
  actions: [
    supporters, addSupporter, inviteSupporter, removeSupporter, giveRelease, giveOfficeRelease, revokeRelease, narrowRelease, releaseList, familyHome, tellTeam, familyWords,
    ...nightActions, ...wishActions,
  ],
  refusals: familyRefusals,
}
