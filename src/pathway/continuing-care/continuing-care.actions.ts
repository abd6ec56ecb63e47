import type { Slice } from '../../platform/server/slice.ts'
import { addCommunityGroup } from './add-community-group.ts'
import { aftercarePlan } from './aftercare-plan.ts'
import { checkCommunityGroup } from './check-community-group.ts'
import { communityDirectory } from './community-directory.ts'
import { continuingCareRefusals } from './continuing-care.words.ts'
import { followUps } from './follow-ups.ts'
import { openAftercareAgain } from './open-aftercare-again.ts'
import { recordFollowUp } from './record-follow-up.ts'
import { saveAftercarePlan } from './save-aftercare-plan.ts'
import { signAftercarePlan } from './sign-aftercare-plan.ts'
import { startAftercarePlan } from './start-aftercare-plan.ts'

/** What comes after the program: the aftercare plan, support groups outside, and the calls for a year. */
export const continuingCareSlice: Slice = {
  actions: [
    aftercarePlan, startAftercarePlan, saveAftercarePlan, signAftercarePlan, openAftercareAgain,
    followUps, recordFollowUp, communityDirectory, addCommunityGroup, checkCommunityGroup,
  ],
  refusals: continuingCareRefusals,
}
