import { say, type Language } from '../../../platform/pure/text.ts'
import type { When } from '../../../platform/pure/when.ts'
import type { PaperToPrint } from '../../../platform/server/pdf/paper.words.ts'
import type { Review } from '../review/review.words.ts'
import { signaturePart, type SignedLine } from './plan-paper.rules.ts'
import { planPaperText as texts } from './plan-paper.text.ts'

type Part = PaperToPrint['parts'][number]

/** What a review says on paper. */
export interface ReviewPaperFacts { readonly review: Review, readonly language: Language, readonly when: When, readonly signatures: readonly SignedLine[] }

function livedLines({ review: { known: { lived } }, language, when }: ReviewPaperFacts): { label: string, value: string }[] {
  if (lived === null) return []
  const { sessions, participation, checkIns, practices } = lived
  const hours = (minutes: number): string => when.number(minutes / 60)
  return [
    { label: say(texts, language, 'hours'), value: say(texts, language, 'hoursOf', { done: hours(sessions.minutes), planned: hours(sessions.plannedMinutes), came: sessions.attended, of: sessions.marked }) },
    ...(participation === null ? [] : [{ label: say(texts, language, 'takingPart'), value: say(texts, language, 'takingPartOf', { average: when.number(participation.average), count: participation.notes }) }]),
    { label: say(texts, language, 'checkIns'), value: say(texts, language, 'daysOf', { days: checkIns.days, of: checkIns.ofDays }) },
    { label: say(texts, language, 'practice'), value: say(texts, language, 'practiceOf', { done: practices.done, asked: practices.asked }) },
  ]
}

const fact = (label: string, value: string): { label: string, value: string }[] => value.trim() === '' ? [] : [{ label, value }]

/** A review on paper: what was known, how each objective moved, what was decided, who signed. Source: 42 CFR 424.24(d)(2) (periodic review). */
export function reviewParts(facts: ReviewPaperFacts): Part[] {
  const { review, language, when, signatures } = facts
  const t = (key: 'known' | 'objective' | 'scores' | 'moved' | 'notes' | 'decided' | 'because' | 'next' | 'summary' | 'clientSays' | 'signatures' | 'none' | 'period' | 'clinician'): string => say(texts, language, key)
  const lived = livedLines(facts)
  const said = (objectiveId: string) => review.objectives.find(one => one.objectiveId === objectiveId)
  return [
    { kind: 'facts', facts: [{ label: t('period'), value: when.day(review.known.since) }, ...fact(t('clinician'), review.authorName ?? '')] },
    ...(lived.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: t('known') }, { kind: 'facts' as const, facts: lived }]),
    { kind: 'table', widths: [4, 2, 1.6, 4], head: [t('objective'), t('scores'), t('moved'), t('notes')], rows: review.known.objectives.map(({ objectiveId, words, scores }) => {
      const movement = said(objectiveId)?.movement ?? null
      return [words, scores.length === 0 ? t('none') : scores.map(({ total }) => total).join(', '), movement === null ? '–' : say(texts, language, movement), said(objectiveId)?.words ?? '']
    }) },
    ...(review.words === '' ? [] : [{ kind: 'heading' as const, level: 2 as const, text: t('summary') }, { kind: 'words' as const, text: review.words }]),
    ...(review.clientWords === '' ? [] : [{ kind: 'quote' as const, text: review.clientWords, by: t('clientSays') }]),
    { kind: 'facts', facts: [
      ...fact(t('decided'), review.decision === null ? '' : say(texts, language, review.decision)), ...fact(t('because'), review.reason), ...fact(t('next'), review.nextOn === null ? '' : when.day(review.nextOn))] },
    { kind: 'heading', level: 2, text: t('signatures') },
    signaturePart(language, when, signatures, [...(review.signedAt === null ? ['author' as const] : []), ...(review.clientSignedAt === null ? ['client' as const] : [])]),
  ]
}
