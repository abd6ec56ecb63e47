import type { Slice } from '../../platform/server/slice.ts'
import { addGoal, addIntervention, addObjective } from './add-part.ts'
import { addProblem } from './add-problem.ts'
import { amendPlan, dropDraft } from './amend-plan.ts'
import { changePart } from './change-part.ts'
import { answerChange, askChange, changeRequests, disagree } from './change/ask-change.ts'
import { changeRefusals } from './change/change.words.ts'
import { certificationRefusals } from './certification/certification.words.ts'
import { certifications, certify } from './certification/certify.ts'
import { clientRefuses, clientSigns } from './client-signs.ts'
import { coSignPlan } from './co-sign-plan.ts'
import { commentOnPlan } from './comment-on-plan.ts'
import { chooseDeadline, deadlines, dropDeadline } from './deadline-choice.ts'
import { clinicLibrary, dropLibraryEntry, writeLibraryEntry } from './library/clinic-library.ts'
import { planAsFhir } from './fhir/plan-as-fhir.ts'
import { decidePayerRules, payerAsks, payerRules, tellOfPayerRules } from './payer-rules.ts'
import { planJobs } from './plan.jobs.ts'
import { planPaper } from './paper/plan-paper.ts'
import { reviewPaper } from './paper/review-paper.ts'
import { planFindings } from './plan-findings.ts'
import { planSignatures } from './plan-signatures.ts'
import { planVersions } from './plan-versions.ts'
import { planRefusals } from './plan.words.ts'
import { plansDue } from './plans-due.ts'
import { removePart } from './remove-part.ts'
import { reviewRefusals } from './review/review.words.ts'
import { reviews } from './review/reviews.ts'
import { clientSignsReview, saveReview, signReview } from './review/write-review.ts'
import { savePlanWords } from './save-words.ts'
import { clientSignsHere, witnessClient } from './sign-here.ts'
import { showPlan } from './show-plan.ts'
import { signPlan } from './sign-plan.ts'
import { startPlan } from './start-plan.ts'
import { threadOf } from './thread-of.ts'

/** What can be done at this step of the pathway. */
export const planSlice: Slice = {
  actions: [
    startPlan, showPlan, planVersions, planFindings, threadOf, savePlanWords, addProblem, addGoal, addObjective, addIntervention, changePart, removePart,
    signPlan, coSignPlan, clientSigns, clientSignsHere, witnessClient, clientRefuses, commentOnPlan, amendPlan, dropDraft,
    plansDue, deadlines, chooseDeadline, dropDeadline, payerRules, decidePayerRules, tellOfPayerRules, payerAsks, reviews, saveReview, signReview, clientSignsReview,
    certify, certifications, planPaper, reviewPaper, planAsFhir, planSignatures, askChange, answerChange, disagree, changeRequests, clinicLibrary, writeLibraryEntry, dropLibraryEntry,
  ],
  jobs: planJobs,
  refusals: { ...planRefusals, ...reviewRefusals, ...certificationRefusals, ...changeRefusals },
}
