import type { Slice } from '../../platform/server/slice.ts'
import { completionJobs } from './completion.jobs.ts'
import { completionRefusals } from './completion.words.ts'
import { circumstancesRefusals } from './circumstances/circumstances.words.ts'
import { recordCircumstances } from './circumstances/record-circumstances.ts'
import { showCircumstances } from './circumstances/show-circumstances.ts'
import { dischargeSummary } from './discharge-summary.ts'
import { checkLetter } from './letters/check-letter.ts'
import { issueLetter } from './letters/issue-letter.ts'
import { letterList, showLetter } from './letters/letters.ts'
import { moveStay } from './move/move-stay.ts'
import { moves } from './move/moves.ts'
import { carryOutMoves, takeBackMove } from './move/planned-moves.ts'
import { recordEvidence } from './record-evidence.ts'
import { requirements } from './requirements.ts'
import { saveSummary } from './save-discharge.ts'
import { signDischarge } from './sign-discharge.ts'
import { startDischarge } from './start-discharge.ts'
import { summaryPaper } from './summary-paper.ts'
import { takeBackEvidence } from './take-back-evidence.ts'
import { waiveRequirement } from './waive-requirement.ts'

/** Requirements with their evidence, waivers, and the end of a stay. */
export const completionSlice: Slice = {
  actions: [requirements, waiveRequirement, recordEvidence, takeBackEvidence, moveStay, takeBackMove, carryOutMoves, moves, startDischarge, saveSummary, signDischarge, dischargeSummary, summaryPaper, showCircumstances, recordCircumstances, issueLetter, letterList, showLetter, checkLetter],
  refusals: { ...completionRefusals, ...circumstancesRefusals },
  jobs: completionJobs,
}
