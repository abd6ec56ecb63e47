import type { Language } from '../../../platform/pure/text.ts'
import type { Speak } from '../../../platform/web/text.ts'
import type { RequirementState } from '../completion.words.ts'
import type { completionText } from './completion.text.ts'

type T = Speak<typeof completionText['en']>

const KINDS = ['attendance', 'participation', 'objectives', 'measure-at-discharge', 'family-session', 'safety-plan', 'aftercare-booked'] as const

/** A kind this version has words for. */
export const knownKind = (kind: string): typeof KINDS[number] | undefined => KINDS.find(known => known === kind)

/** What is there and what is asked, in words. */
export function requirementSentence(t: T, requirement: RequirementState, reader: { readonly language: Language, readonly number: (value: number) => string }): string {
  const { kind, state, about } = requirement
  const title = about?.[reader.language] ?? ''
  const need = reader.number(requirement.need)
  const have = requirement.have === null ? null : reader.number(requirement.have)
  const age = requirement.have === 0 ? t('today') : t('age', { count: requirement.have ?? 0 })
  switch (knownKind(kind)) {
    case 'attendance': return have === null ? t('attendance-none', { need }) : t('attendance-have', { have, need })
    case 'participation': return have === null ? t('participation-none', { need }) : t('participation-have', { have, need })
    case 'objectives': return have === null ? t('objectives-none', { need }) : t('objectives-have', { have, need })
    case 'measure-at-discharge': return have === null ? t('measure-none', { title, need }) : t('measure-have', { title, age, need })
    case 'family-session': return t('family-have', { have: have ?? 0, need })
    case 'safety-plan': return have === null ? t('safety-none', { need }) : t('safety-have', { age, need })
    case 'aftercare-booked': return t(state === 'met' ? 'aftercare-met' : 'aftercare-open')
    case undefined: return t('unknownWords')
  }
}
