import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import { shippedInstrument } from '../assessment/instruments/shipped.ts'
import type { Discharge, DischargeKind, Judged, RequirementState, SummaryWords } from './completion.words.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'
import { requirementKinds } from './requirements/shipped.ts'

/** A requirement that does not apply to a client: who decided, and why. */
export interface Waiver { readonly requirement: string, readonly reason: string, readonly waivedBy: string, readonly waivedByName?: string | null }

/** Rows of evidence shown; the count behind them is told too. */
const SHOWN = 12

/** What is said of a requirement whose kind or settings this version does not know. */
const UNKNOWN: Judged = { state: 'not-yet', have: null, need: 1, unit: 'count', evidence: [] }

const instrumentOf = (requirement: object): unknown => Reflect.get(requirement, 'instrument')

const aboutOf = (requirement: object): RequirementState['about'] => {
  const instrument = instrumentOf(requirement)
  return typeof instrument === 'string' ? shippedInstrument(instrument)?.title ?? null : null
}

/** Judges each requirement of the program version agreed at intake. A kind nobody knows is not met, never silently dropped. */
export function judgeRequirements(
  requirements: readonly { readonly id: string, readonly kind: string }[], facts: CompletionFacts, waivers: readonly Waiver[],
): RequirementState[] {
  return requirements.map(requirement => {
    const judged = requirementKinds.find(({ kind }) => kind === requirement.kind)?.judge(requirement, facts)
    const found = judged?.ok === true ? judged.value : UNKNOWN
    const waiver = waivers.find(({ requirement: id }) => id === requirement.id)
    return {
      ...found, id: requirement.id, kind: requirement.kind, about: aboutOf(requirement), evidence: found.evidence.slice(-SHOWN), evidenceCount: found.evidence.length,
      state: found.state === 'not-yet' && waiver !== undefined ? 'waived' : found.state, waivedBy: waiver?.waivedBy ?? null,
      waivedByName: waiver?.waivedByName ?? null, waivedReason: waiver?.reason ?? null,
    }
  })
}

/** Completion needs every requirement met or waived; every other kind of discharge is possible at any time. Source: the program's definition. */
export const mayEndAs = (kind: DischargeKind, states: readonly Pick<RequirementState, 'state'>[]): Decision<true, 'completion.requirements-open'> =>
  kind === 'completed' && states.some(({ state }) => state === 'not-yet') ? no('completion.requirements-open') : yes(true)

/** A stay ends between its first day and today. Source: TEDS manual, date of discharge; clinic's own rule. */
export function lastDayPossible(onDate: string, admittedOn: string, today: string): Decision<true, 'completion.before-admission' | 'completion.in-the-future'> {
  if (onDate < admittedOn) return no('completion.before-admission')
  return onDate > today ? no('completion.in-the-future') : yes(true)
}

/** Nobody calls the family of somebody who died to ask how the year goes. Source: clinic's own rule. */
export const followUpsAfter = (kind: DischargeKind): boolean => kind !== 'died'

/** A summary is signed once, and says something about the course. Source: clinic's own rule. */
export function readyToSign(discharge: Discharge): Decision<true, 'completion.already-signed' | 'completion.course-missing'> {
  if (discharge.signedAt !== null) return no('completion.already-signed')
  return discharge.course.trim() === '' ? no('completion.course-missing') : yes(true)
}

/** What is signed. */
export const signedWords = ({ kind, onDate, reason, course, issuesLeft, medication, recommendations, facts }: Discharge): SummaryWords & Pick<Discharge, 'kind' | 'onDate' | 'facts'> =>
  ({ kind, onDate, reason, course, issuesLeft, medication, recommendations, facts })
