import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { Statements } from './certification.words.ts'

const said = (words: string | null | undefined): boolean => words !== null && words !== undefined && words.trim() !== ''

/**
 * The first is a certification, each later one a recertification, which has to state three things more.
 * Source: 42 CFR 424.24(d)(1) and (d)(3)(iii) (not yet read at its source: it reminds, the clinic may check it).
 */
export const certificationKind = (before: number, statements: Statements): Decision<'certification' | 'recertification', 'plan.recertification-incomplete'> => {
  if (before === 0) return yes('certification')
  const { responseToTreatment, riskThatRemains, goalsTowardDischarge } = statements
  return [responseToTreatment, riskThatRemains, goalsTowardDischarge].every(said) ? yes('recertification') : no('plan.recertification-incomplete')
}
