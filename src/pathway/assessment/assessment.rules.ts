import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { ProgramDefinition } from '../../people/clinic/program.words.ts'
import type { Admission, Assessment, assessmentRefusals, Episode, Finding } from './assessment.words.ts'

type Because = keyof typeof assessmentRefusals

/** Words of a signed assessment stay; a new one is started instead. Source: docs/decisions, status derived from facts. */
export const mayStillChange = (assessment: Pick<Assessment, 'signedAt'>): Decision<true, Because> =>
  assessment.signedAt === null ? yes(true) : no('assessment.already-signed')

/** An assessment is signed by whoever wrote it, once, and not empty. Source: 42 CFR 482.24(c)(1), entries are authenticated by their author. */
export function maySign(assessment: Assessment, signerId: string): Decision<true, Because> {
  if (assessment.signedAt !== null) return no('assessment.already-signed')
  if (assessment.authorId !== signerId) return no('assessment.not-the-author')
  const answers = Object.values(assessment.sections).flatMap(section => Object.values(section))
  return answers.some(({ value, declined }) => declined || (value ?? '').trim() !== '') ? yes(true) : no('assessment.nothing-to-sign')
}

/** A client is admitted once to a program, on one of its tracks. Source: product rule, one episode is one stay in one program. */
export function mayAdmit(
  admission: Admission, program: { readonly id: string, readonly definition: ProgramDefinition } | undefined, open: readonly Episode[],
): Decision<true, Because> {
  if (program === undefined) return no('assessment.no-such-program')
  if (!program.definition.tracks.some(({ id }) => id === admission.track)) return no('assessment.no-such-track')
  return open.some(({ programId, dischargedOn }) => programId === admission.programId && dischargedOn === null) ? no('assessment.episode-open') : yes(true)
}

/** Exactly what is signed: the words, not their looks. Source: 42 CFR 482.24(c)(1). */
export const contentOf = (assessment: Pick<Assessment, 'sections'>, findings: readonly Finding[]): object =>
  ({ sections: assessment.sections, findings: findings.map(({ kind, words }) => ({ kind, words })) })
