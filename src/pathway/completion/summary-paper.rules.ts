import { say, type Language } from '../../platform/pure/text.ts'
import { whenIn } from '../../platform/pure/when.ts'
import type { PaperToPrint } from '../../platform/server/pdf/paper.words.ts'
import type { Discharge } from './completion.words.ts'
import { summaryPaperText as texts } from './summary-paper.text.ts'

type Part = PaperToPrint['parts'][number]
type Kept = Discharge['facts'][string]

const RISKS = ['none', 'low', 'moderate', 'high'] as const
const WORDS = ['course', 'reason', 'issuesLeft', 'medication', 'recommendations'] as const

/** The summary as the next clinician reads it: the facts of the record, then the clinician's words, then who stands behind them. Source: AABH standards 2021 on discharge summaries (secondary). */
export function summaryParts(discharge: Discharge, signedByName: string | null, { language, zone }: { readonly language: Language, readonly zone: string }): Part[] {
  const { facts } = discharge
  const when = whenIn(language, zone)
  const day = (value: Kept | undefined): string | null => typeof value === 'string' ? when.day(value) : null
  const number = (value: Kept | undefined): string | null => typeof value === 'number' ? when.number(value) : null
  const pair = (done: string | null, all: string | null): string | null => done === null || all === null ? done : say(texts, language, 'of', { done, all })
  const plain = (value: Kept | undefined): string | null => typeof value === 'string' ? value : null
  const risk = RISKS.find(one => one === facts['risk'])
  const scores = (instrument: string): string | null => {
    const [first, last] = [number(facts[`${instrument}.first`]), number(facts[`${instrument}.last`])]
    return first === null || last === null ? null : say(texts, language, 'firstLast', { first, last })
  }
  const rows: (readonly [label: string, value: string | null])[] = [
    [say(texts, language, 'kind'), say(texts, language, discharge.kind)], [say(texts, language, 'admitted'), day(facts['admittedOn'])], [say(texts, language, 'lastDay'), when.day(discharge.onDate)],
    [say(texts, language, 'level'), plain(facts['level'])], [say(texts, language, 'diagnoses'), plain(facts['diagnoses'])], [say(texts, language, 'sessions'), number(facts['sessionsAttended'])],
    [say(texts, language, 'hours'), pair(number(facts['hoursAttended']), number(facts['hoursRequired']))], [say(texts, language, 'phq'), scores('phq-9')], [say(texts, language, 'gad'), scores('gad-7')],
    [say(texts, language, 'practices'), pair(number(facts['practicesDone']), number(facts['practicesAsked']))], [say(texts, language, 'requirements'), pair(number(facts['requirementsMet']), number(facts['requirements']))],
    [say(texts, language, 'risk'), risk === undefined ? null : say(texts, language, 'riskOn', { level: say(texts, language, risk), day: day(facts['riskOn']) ?? '' })],
    [say(texts, language, 'safetyPlan'), day(facts['safetyPlanOn'])], [say(texts, language, 'next'), plain(facts['nextTherapist'])], [say(texts, language, 'visit'), day(facts['firstVisitOn'])],
  ]
  return [
    { kind: 'heading', level: 2, text: say(texts, language, 'facts') },
    { kind: 'facts', facts: rows.flatMap(([label, value]) => value === null || value === '' ? [] : [{ label, value }]) },
    ...WORDS.flatMap((key): Part[] => discharge[key].trim() === '' ? [] : [{ kind: 'heading', level: 2, text: say(texts, language, key) }, { kind: 'words', text: discharge[key] }]),
    discharge.signedAt === null ? { kind: 'words', text: say(texts, language, 'draft'), look: 'strong' }
      : { kind: 'signatures', signed: [{ meaning: say(texts, language, 'author'), who: signedByName ?? '', when: when.day(discharge.signedAt) }] },
  ]
}
