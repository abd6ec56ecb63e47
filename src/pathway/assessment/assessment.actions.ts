import type { Slice } from '../../platform/server/slice.ts'
import { addFinding } from './add-finding.ts'
import { admit } from './admit.ts'
import { assessmentRefusals } from './assessment.words.ts'
import { bookableHours } from './booking/bookable-hours.ts'
import { book } from './booking/book.ts'
import { bookings } from './booking/bookings.ts'
import { cancelBooking } from './booking/cancel-booking.ts'
import { freeTimes } from './booking/free-times.ts'
import { assessmentJobs } from './booking/booking.jobs.ts'
import { remindOfAppointments } from './booking/remind.ts'
import { setHours } from './booking/set-hours.ts'
import { cosignAssessment } from './cosign-assessment.ts'
import { endCoverage, enterCoverage, showCoverage } from './coverage/enter-coverage.ts'
import { decideLevelOfCare } from './decide-level-of-care.ts'
import { findCodes } from './diagnosis/find-codes.ts'
import { dropFinding } from './drop-finding.ts'
import { dueMeasures } from './due-measures.ts'
import { endDiagnosis } from './end-diagnosis.ts'
import { instrumentList } from './instrument-list.ts'
import { scoreRefusals } from './instruments/instrument.words.ts'
import { importRefusals } from './instruments/questionnaire.words.ts'
import { keepMeasureDraft, measureDraft } from './measure-draft.ts'
import { measureHistory } from './measure-history.ts'
import { answerConsent } from './packet/answer-consent.ts'
import { signConsentAtKiosk, openConsents } from './packet/consent-at-kiosk.ts'
import { consentFromPaper } from './packet/consent-from-paper.ts'
import { savePacketPart } from './packet/save-packet-part.ts'
import { sendPacket } from './packet/send-packet.ts'
import { showPacket } from './packet/show-packet.ts'
import { recordDiagnosis } from './record-diagnosis.ts'
import { remindMeasures } from './remind-measures.ts'
import { remindReassessments } from './remind-reassessments.ts'
import { saveSection } from './save-section.ts'
import { askInstrument } from './shelf/ask-instrument.ts'
import { checkImport, importInstrument } from './shelf/import-instrument.ts'
import { exportInstrument, instrumentShelf } from './shelf/instrument-shelf.ts'
import { switchInstrument } from './shelf/switch-instrument.ts'
import { showAssessment } from './show-assessment.ts'
import { showInstrument } from './show-instrument.ts'
import { signAssessment } from './sign-assessment.ts'
import { startAssessment } from './start-assessment.ts'
import { submitMeasure } from './submit-measure.ts'
import { tellUnsent } from './tell-unsent.ts'

/** What the person needs, and whether this program is right for them. */
export const assessmentSlice: Slice = {
  actions: [
    freeTimes, book, sendPacket, showPacket, savePacketPart, answerConsent, openConsents, signConsentAtKiosk, consentFromPaper, bookings, cancelBooking, remindOfAppointments, remindMeasures, remindReassessments, setHours, bookableHours, submitMeasure, measureDraft, keepMeasureDraft, tellUnsent, measureHistory, dueMeasures, instrumentList, showInstrument, instrumentShelf, exportInstrument, switchInstrument, askInstrument, checkImport, importInstrument, showAssessment, startAssessment, saveSection, addFinding, dropFinding,
    signAssessment, cosignAssessment, decideLevelOfCare, findCodes, recordDiagnosis, endDiagnosis, showCoverage, enterCoverage, endCoverage, admit,
  ],
  refusals: { ...assessmentRefusals, ...scoreRefusals, ...importRefusals },
  jobs: assessmentJobs,
}
