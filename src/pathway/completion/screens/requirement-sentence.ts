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

/** A requirement as a sentence needs it: its figures written for the reader. */
interface Said { readonly of: RequirementState, readonly reader: Reader, readonly need: string, readonly have: string | null, readonly age: string, readonly met: boolean, readonly title: string }

const SENTENCES: Readonly<Record<KnownKind, (t: CompletionSpeak, said: Said) => string>> = {
  attendance: (t, { of, reader }) => hours(t, of, reader),
  participation: (t, { have, need }) => have === null ? t('participation-none', { need }) : t('participation-have', { have, need }),
  objectives: (t, { of, need }) => objectives(t, of, need),
  'phase-tasks': (t, { have, need }) => t('tasks-have', { have: have ?? '0', need }),
  screens: (t, { of, have, need }) => figureOf(of, 'aside') === 1 ? t('screens-aside') : t('screens-have', { have: have ?? '0', need }),
  'measure-at-discharge': (t, { have, title, age, need }) => have === null ? t('measure-none', { title, need }) : t('measure-have', { title, age, need }),
  'family-session': (t, { of, have, need }) => figureOf(of, 'declined') === 1 ? t('family-declined') : t('family-have', { have: have ?? '0', need }),
  'safety-plan': (t, { have, age, need }) => have === null ? t('safety-none', { need }) : t('safety-have', { age, need }),
  'relapse-prevention-plan': (t, { met }) => t(met ? 'hard-days-met' : 'hard-days-open'),
  'aftercare-booked': (t, { met }) => t(met ? 'aftercare-met' : 'aftercare-open'),
  'summary-signed': (t, { met }) => t(met ? 'summary-have' : 'summary-open'),
}

/** What is there and what is asked, in words. */
export function requirementSentence(t: CompletionSpeak, requirement: RequirementState, reader: Reader): string {
  const kind = knownKind(requirement.kind)
  return kind === undefined ? t('unknownWords') : SENTENCES[kind](t, {
    of: requirement, reader, need: reader.number(requirement.need), have: requirement.have === null ? null : reader.number(requirement.have),
    age: requirement.have === 0 ? t('today') : t('age', { count: requirement.have ?? 0 }), met: requirement.state === 'met', title: requirement.about?.[reader.language] ?? '',
  })
}
