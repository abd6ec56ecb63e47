import type { Language } from '../../../platform/pure/text.ts'
import type { Speak } from '../../../platform/web/text.ts'
import type { RequirementState } from '../completion.words.ts'
import type { completionText } from './completion.text.ts'

export type CompletionSpeak = Speak<typeof completionText['en']>

const KINDS = ['attendance', 'participation', 'objectives', 'phase-tasks', 'screens', 'measure-at-discharge', 'family-session', 'safety-plan',
  'relapse-prevention-plan', 'aftercare-booked', 'summary-signed'] as const
export type KnownKind = typeof KINDS[number]

/** A kind this version has words for. */
export const knownKind = (kind: string): KnownKind | undefined => KINDS.find(known => known === kind)

/** What a sentence is written with: the reader's language and numbers. */
export interface Reader { readonly language: Language, readonly number: (value: number) => string }

/** A figure of a requirement as a number; zero where there is none. */
export const figureOf = ({ figures }: RequirementState, name: string): number => {
  const value = figures[name]
  return typeof value === 'number' ? value : 0
}

function hours(t: CompletionSpeak, of: RequirementState, { number }: Reader): string {
  const inHours = (name: string): string => number(figureOf(of, name) / 60)
  const asked = { need: number(of.need), required: inHours('required') }
  return figureOf(of, 'due') === 0 ? t('attendance-start', asked)
    : t('attendance-now', { ...asked, counted: inHours('counted'), due: inHours('due'), soFar: number(figureOf(of, 'soFar')) })
}

function objectives(t: CompletionSpeak, of: RequirementState, need: string): string {
  if (of.have === null && figureOf(of, 'deferred') === 0) return t('objectives-none', { need })
  return t('objectives-said', { met: figureOf(of, 'met'), partly: figureOf(of, 'partly'), deferred: figureOf(of, 'deferred'), all: figureOf(of, 'all'), need })
}

/** What is there and what is asked, in words. */
export function requirementSentence(t: CompletionSpeak, requirement: RequirementState, reader: Reader): string {
  const kind = knownKind(requirement.kind)
  const title = requirement.about?.[reader.language] ?? ''
  const need = reader.number(requirement.need)
  const have = requirement.have === null ? null : reader.number(requirement.have)
  const age = requirement.have === 0 ? t('today') : t('age', { count: requirement.have ?? 0 })
  const met = requirement.state === 'met'
  switch (kind) {
    case undefined: return t('unknownWords')
    case 'attendance': return hours(t, requirement, reader)
    case 'participation': return have === null ? t('participation-none', { need }) : t('participation-have', { have, need })
    case 'objectives': return objectives(t, requirement, need)
    case 'phase-tasks': return t('tasks-have', { have: have ?? '0', need })
    case 'screens': return figureOf(requirement, 'aside') === 1 ? t('screens-aside') : t('screens-have', { have: have ?? '0', need })
    case 'measure-at-discharge': return have === null ? t('measure-none', { title, need }) : t('measure-have', { title, age, need })
    case 'family-session': return figureOf(requirement, 'declined') === 1 ? t('family-declined') : t('family-have', { have: have ?? '0', need })
    case 'safety-plan': return have === null ? t('safety-none', { need }) : t('safety-have', { age, need })
    case 'relapse-prevention-plan': return t(met ? 'hard-days-met' : 'hard-days-open')
    case 'aftercare-booked': return t(met ? 'aftercare-met' : 'aftercare-open')
    case 'summary-signed': return t(met ? 'summary-have' : 'summary-open')
  }
}
