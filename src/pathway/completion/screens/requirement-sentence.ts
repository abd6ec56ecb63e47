import type { Language } from '../../../platform/pure/text.ts'
import type { Speak } from '../../../platform/web/text.ts'
import type { RequirementState } from '../completion.words.ts'
import type { completionText } from './completion.text.ts'

type T = Speak<typeof completionText['en']>

const KINDS = ['attendance', 'participation', 'objectives', 'measure-at-discharge', 'family-session', 'safety-plan', 'aftercare-booked'] as const

/** A kind this version has words for. */
export const knownKind = (kind: string): typeof KINDS[number] | undefined => KINDS.find(known => known === kind)

type Kind = typeof KINDS[number]

const NONE = {
  attendance: 'attendance-none', participation: 'participation-none', objectives: 'objectives-none', 'safety-plan': 'safety-none',
} as const

function nothingYet(t: T, kind: Kind, need: string, title: string): string {
  if (kind === 'measure-at-discharge') return t('measure-none', { title, need })
  if (kind === 'family-session') return t('family-have', { have: 0, need })
  return kind === 'aftercare-booked' ? t('aftercare-open') : t(NONE[kind], { need })
}

/** What is there and what is asked, in words. */
export function requirementSentence(t: T, requirement: RequirementState, reader: { readonly language: Language, readonly number: (value: number) => string }): string {
  const kind = knownKind(requirement.kind)
  const title = requirement.about?.[reader.language] ?? ''
  const need = reader.number(requirement.need)
  if (kind === undefined) return t('unknownWords')
  if (requirement.have === null) return nothingYet(t, kind, need, title)
  const have = reader.number(requirement.have)
  const age = requirement.have === 0 ? t('today') : t('age', { count: requirement.have })
  switch (kind) {
    case 'attendance': return t('attendance-have', { have, need })
    case 'participation': return t('participation-have', { have, need })
    case 'objectives': return t('objectives-have', { have, need })
    case 'measure-at-discharge': return t('measure-have', { title, age, need })
    case 'family-session': return t('family-have', { have, need })
    case 'safety-plan': return t('safety-have', { age, need })
    case 'aftercare-booked': return t(requirement.state === 'met' ? 'aftercare-met' : 'aftercare-open')
  }
}
