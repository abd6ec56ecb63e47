import type { When } from '../../../platform/pure/when.ts'
import type { RequirementState } from '../completion.words.ts'
import { figureOf, knownKind, type CompletionSpeak, type Reader } from './requirement-sentence.ts'

function aftercare(t: CompletionSpeak, of: RequirementState): string {
  if (figureOf(of, 'booked') === 0) return t('meet-visit')
  return figureOf(of, 'late') === 1 ? t('meet-visit-late', { days: figureOf(of, 'withinDays') }) : t('meet-signature')
}

function objectives(t: CompletionSpeak, of: RequirementState): string {
  const [missing, unsaid] = [figureOf(of, 'missing'), figureOf(of, 'unsaid')]
  return [missing > 0 ? t('meet-objectives', { count: missing }) : '', unsaid > 0 ? t('meet-unsaid', { count: unsaid }) : ''].filter(part => part !== '').join(' ')
}

/** What would meet a requirement that is not met; empty where it says so itself. */
export function whatWouldMeet(t: CompletionSpeak, of: RequirementState, { number }: Reader): string {
  if (of.state !== 'not-yet') return ''
  const count = figureOf(of, 'missing')
  switch (knownKind(of.kind)) {
    case 'attendance': return t('meet-hours', { missing: number(count / 60) })
    case 'participation': return t('meet-mean', { need: number(of.need) })
    case 'objectives': return objectives(t, of)
    case 'phase-tasks': return t('meet-tasks', { count })
    case 'screens': return t('meet-screens', { count })
    case 'measure-at-discharge': return t('meet-measure', { need: number(of.need) })
    case 'family-session': return t('meet-family', { count })
    case 'safety-plan': return t('meet-safety')
    case 'relapse-prevention-plan': return figureOf(of, 'written') === 1 ? t('meet-client') : ''
    case 'aftercare-booked': return aftercare(t, of)
    case 'summary-signed': case undefined: return ''
  }
}

type Days = { readonly on: string | null, readonly from: string | null, readonly to: string | null }

/** When it will be there, with its range, as a sentence; empty where nothing can be foreseen. */
export function foreseenWords(t: CompletionSpeak, forecast: Days | null, when: When): string {
  if (forecast === null) return ''
  const { on, from, to } = forecast
  if (on === null) return t('notForeseen')
  if (from === null || (from === on && to === on)) return t('foreseen', { day: when.day(on) })
  return to === null ? t('foreseenOpen', { day: when.day(on), from: when.day(from) }) : t('foreseenRange', { day: when.day(on), from: when.day(from), to: when.day(to) })
}

/** When everything will be there, as a sentence. */
export function wholeWords(t: CompletionSpeak, { on, from, to, unforeseen }: Days & { readonly unforeseen: number }, when: When): string {
  const day = on === null ? '' : from === null || to === null || from === to ? t('whole', { day: when.day(on) }) : t('wholeRange', { day: when.day(on), from: when.day(from), to: when.day(to) })
  return [day, unforeseen > 0 ? t('wholeUnforeseen', { count: unforeseen }) : ''].filter(part => part !== '').join(' ')
}
