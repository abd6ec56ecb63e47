import type { Slice } from '../../platform/server/slice.ts'
import { admit } from './admit.ts'
import { assessmentRefusals } from './assessment.words.ts'
import { scoreRefusals } from './instruments/instrument.words.ts'

/** What can be done at this step of the pathway. */
export const assessmentSlice: Slice = { actions: [admit], refusals: { ...assessmentRefusals, ...scoreRefusals } }
