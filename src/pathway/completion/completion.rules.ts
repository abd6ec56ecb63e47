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
const sourceOf = (requirement: object): string | null => {
  const source: unknown = Reflect.get(requirement, 'source')
  return typeof source === 'string' ? source : null
}

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
      ...found, figures: found.figures ?? {}, forecast: found.forecast ?? null, id: requirement.id, kind: requirement.kind, about: aboutOf(requirement),
      source: sourceOf(requirement), evidence: found.evidence.slice(-SHOWN).map(row => ({ ...row, words: row.words ?? '' })), evidenceCount: found.evidence.length,
      state: found.state === 'not-yet' && waiver !== undefined ? 'waived' : found.state, waivedBy: waiver?.waivedBy ?? null,
      waivedByName: waiver?.waivedByName ?? null, waivedReason: waiver?.reason ?? null,
    }
  })
}

/** A requirement that the signature under the summary itself meets. */
export const MET_BY_SIGNING = 'summary-signed'

/** What is still open before a stay can end as completed: not what the signature itself will meet. */
export const openBeforeSigning = <T extends Pick<RequirementState, 'state' | 'kind'>>(states: readonly T[]): T[] =>
  states.filter(({ state, kind }) => state === 'not-yet' && kind !== MET_BY_SIGNING)

/** Completion needs every requirement met or waived; every other kind of discharge is possible at any time. Source: the program's definition. */
export const mayEndAs = (kind: DischargeKind, states: readonly Pick<RequirementState, 'state' | 'kind'>[]): Decision<true, 'completion.requirements-open'> =>
  kind === 'completed' && openBeforeSigning(states).length > 0 ? no('completion.requirements-open') : yes(true)

type Forecasts = Pick<RequirementState, 'state' | 'kind' | 'forecast'>

/** When everything will be there: the latest of what can be foreseen, with the number of open requirements that no pace foresees. Source: rule of this product. */
export function wholeForecast(states: readonly Forecasts[]): { on: string | null, from: string | null, to: string | null, unforeseen: number } {
  const open = openBeforeSigning(states)
  const known = open.flatMap(({ forecast }) => forecast ?? [])
  const latest = (end: 'on' | 'from' | 'to'): string | null =>
    known.length === 0 || known.some(one => one[end] === null) ? null : known.map(one => one[end] ?? '').toSorted().at(-1) ?? null
  return { on: latest('on'), from: latest('from'), to: latest('to'), unforeseen: open.length - known.length }
}

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
