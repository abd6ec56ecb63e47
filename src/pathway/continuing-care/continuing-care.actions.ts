import type { Slice } from '../../platform/server/slice.ts'
import { addCommunityGroup } from './add-community-group.ts'
import { aftercarePlan } from './aftercare-plan.ts'
import { answerFollowUp, answerFollowUpMeasure, lookAtFollowUp } from './answer-follow-up.ts'
import { alumniChoice, alumniList, chooseAlumni } from './alumni.ts'
import { checkCommunityGroup } from './check-community-group.ts'
import { communityDirectory } from './community-directory.ts'
import { continuingCareJobs } from './continuing-care.jobs.ts'
import { continuingCareRefusals } from './continuing-care.words.ts'
import { fittingGroups } from './fitting-groups.ts'
import { askDueFollowUps, sendFollowUpLink } from './follow-up-link.ts'
import { askedAfter, chooseFollowUpMeasures, followUpMeasures } from './follow-up-measures.ts'
import { followUps } from './follow-ups.ts'
import { handoffs, recordHandoff } from './handoffs.ts'
import { lastStay } from './last-stay.ts'
import { openAftercareAgain } from './open-aftercare-again.ts'
import { recordFollowUp } from './record-follow-up.ts'
import { saveAftercarePlan } from './save-aftercare-plan.ts'
import { signAftercarePlan } from './sign-aftercare-plan.ts'
import { startAftercarePlan } from './start-aftercare-plan.ts'

/** What comes after the program: the aftercare plan, support groups outside, and the calls for a year. */
export const continuingCareSlice: Slice = {
  actions: [
    lastStay, aftercarePlan, startAftercarePlan, saveAftercarePlan, signAftercarePlan, openAftercareAgain,
    followUps, recordFollowUp, sendFollowUpLink, askDueFollowUps, lookAtFollowUp, answerFollowUp, answerFollowUpMeasure,
    followUpMeasures, chooseFollowUpMeasures, askedAfter, handoffs, recordHandoff, chooseAlumni, alumniChoice, alumniList,
    communityDirectory, fittingGroups, addCommunityGroup, checkCommunityGroup,
  ],
  refusals: continuingCareRefusals,
  jobs: continuingCareJobs,
}
