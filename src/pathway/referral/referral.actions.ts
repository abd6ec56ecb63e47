import type { Slice } from '../../platform/server/slice.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { answerByLink, lookAtQuestion } from './answer-by-link.ts'
import { answerByText } from './answer-by-text.ts'
import { askStillWaiting } from './ask-still-waiting.ts'
import { callClinician } from './call-clinician.ts'
import { closeInquiry } from './close-inquiry.ts'
import { clocks, setClock } from './clocks.ts'
import { addDestination, changeDestination, destinations } from './destinations.ts'
import { inquiryList } from './inquiry-list.ts'
import { keepDraft } from './keep-draft.ts'
import { linkPerson } from './link-person.ts'
import { myDraft } from './my-draft.ts'
import { possibleDuplicates } from './possible-duplicates.ts'
import { recordInquiry } from './record-inquiry.ts'
import { referralRefusals } from './referral.words.ts'
import { referralFunnel } from './referral-funnel.ts'
import { separatePerson } from './separate-person.ts'
import { showInquiry } from './show-inquiry.ts'
import { stillWaiting } from './still-waiting.ts'
import { waitForAPlace } from './wait-for-a-place.ts'

/** Who comes to us, who sent them, and what we answered. */
export const referralSlice: Slice = {
  actions: [
    recordInquiry, possibleDuplicates, inquiryList, showInquiry, answerInquiry, closeInquiry, waitForAPlace, askStillWaiting, lookAtQuestion, answerByLink, answerByText, stillWaiting, referralFunnel, clocks, setClock, destinations, addDestination, changeDestination, linkPerson, separatePerson, myDraft, keepDraft, callClinician,
  ],
  refusals: referralRefusals,
}
