import { say, type Language } from '../../../platform/pure/text.ts'
import { whenIn, type When } from '../../../platform/pure/when.ts'
import type { PaperToPrint } from '../../../platform/server/pdf/paper.words.ts'
import type { ChangeRequest } from '../change/change.words.ts'
import type { Certification } from '../certification/certification.words.ts'
import { everyWeeks } from '../often.rules.ts'
import type { Goal, Intervention, Objective, Plan } from '../plan.words.ts'
import { planPaperText as texts } from './plan-paper.text.ts'

type Part = PaperToPrint['parts'][number]
type SimplePart = Exclude<Part, { kind: 'together' }>

/** One signature as it reads on paper. */
export interface SignedLine { readonly meaning: 'author' | 'client' | 'supervisor' | 'physician' | 'witness', readonly who: string | null, readonly signedAt: string }

/** What stands on the paper besides the plan itself. */
export interface PlanPaperFacts {
  readonly plan: Plan
  readonly language: Language
  readonly zone: string
  readonly program: string | null
  readonly diagnoses: readonly { readonly code: string, readonly words: string }[]
  readonly findings: readonly { readonly id: string, readonly words: string }[]
  readonly measures: readonly { readonly id: string, readonly title: string }[]
  readonly signatures: readonly SignedLine[]
  /** The beginning of the hash of the signed words; null when what stands here is not what was signed. */
  readonly seal: string | null
  readonly certifications: readonly Certification[]
  readonly changes: readonly ChangeRequest[]
}

interface Hand extends PlanPaperFacts { readonly when: When }

const fact = (label: string, value: string | null): { label: string, value: string }[] => value === null || value.trim() === '' ? [] : [{ label, value }]

const MODALITIES = ['individual', 'group', 'family', 'skill-practice', 'referral'] as const

const measureOf = (hand: Hand, { instrument, measuredBy }: Objective): string =>
  hand.measures.find(({ id }) => id === instrument)?.title ?? measuredBy ?? instrument ?? '–'

function atTop(hand: Hand): SimplePart {
  const { plan, language, when, diagnoses } = hand
  return { kind: 'facts', facts: [
    ...fact(say(texts, language, 'version'), plan.signedAt === null ? `${plan.number} · ${say(texts, language, 'draft')}` : String(plan.number)),
    ...fact(say(texts, language, 'signedOn'), plan.signedAt === null ? null : when.day(plan.signedAt)),
    ...fact(say(texts, language, 'replacedOn'), plan.supersededAt === null ? null : when.day(plan.supersededAt)),
    ...fact(say(texts, language, 'why'), plan.whyAmended),
    ...fact(say(texts, language, 'program'), hand.program),
    ...fact(say(texts, language, 'clinician'), plan.authorName),
    ...fact(say(texts, language, 'weeksName'), plan.projectedWeeks === null ? null : say(texts, language, 'weeks', { count: plan.projectedWeeks })),
    ...fact(say(texts, language, 'reviewDue'), plan.reviewDueOn === null ? null : when.day(plan.reviewDueOn)),
    ...fact(say(texts, language, 'diagnoses'), diagnoses.map(({ code, words }) => `${code} ${words}`).join('\n')),
  ] }
}

function aboutPerson({ plan, language }: Hand): SimplePart[] {
  const names = ['strengths', 'barriers', 'preferences', 'culture', 'languageNeeds', 'dischargeCriteria'] as const
  const facts = names.flatMap(name => fact(say(texts, language, name), plan[name]))
  return facts.length === 0 ? [] : [{ kind: 'heading', level: 2, text: say(texts, language, 'person') }, { kind: 'facts', facts }]
}

function oftenOf({ language, when }: Hand, { timesPerWeek, minutes }: Intervention): string {
  const weeks = everyWeeks(timesPerWeek)
  return weeks === null ? say(texts, language, 'perWeek', { times: when.number(timesPerWeek, 2), minutes }) : say(texts, language, 'everyWeeks', { weeks, minutes })
}

function objectiveParts(hand: Hand, objectives: readonly Objective[]): SimplePart[] {
  const { language, when } = hand
  const t = (key: 'objective' | 'measure' | 'aim' | 'by' | 'latest' | 'done' | 'how' | 'often' | 'who'): string => say(texts, language, key)
  const doing = objectives.flatMap(({ interventions }) => interventions)
  return [
    ...(objectives.length === 0 ? [] : [{ kind: 'table' as const, widths: [4, 2.4, 1.2, 1.6, 2], head: [t('objective'), t('measure'), t('aim'), t('by'), t('latest')],
      rows: objectives.map(one => [one.words, measureOf(hand, one), say(texts, language, 'fromTo', { from: one.baseline ?? '–', to: one.target ?? '–' }), one.targetOn === null ? '–' : when.day(one.targetOn),
        one.latest === null ? '–' : say(texts, language, 'latestOn', { total: one.latest.total, day: when.day(one.latest.givenAt) })]) }]),
    ...(doing.length === 0 ? [] : [{ kind: 'table' as const, widths: [4.4, 1.8, 2.4, 2.2], head: [t('done'), t('how'), t('often'), t('who')],
      rows: doing.map(one => [one.words, say(texts, language, MODALITIES.find(known => known === one.modality) ?? 'individual'),
        oftenOf(hand, one), one.staffName ?? '–']) }]),
  ]
}

function goalPart(hand: Hand, goal: Goal): Part {
  const { language, when } = hand
  return { kind: 'together', marked: true, parts: [
    { kind: 'words', look: 'quiet', text: say(texts, language, 'goal') },
    { kind: 'quote', text: goal.words },
    ...objectiveParts(hand, goal.objectives),
    ...(goal.comments.length === 0 ? [] : [{ kind: 'list' as const, items: goal.comments.map(({ words, byKind, byName, writtenAt }) =>
      `${say(texts, language, 'saidBy', { who: byKind === 'client' ? say(texts, language, 'client') : byName ?? say(texts, language, 'someone'), day: when.day(writtenAt) })}: ${words}`) }]),
  ] }
}

const problemParts = (hand: Hand): Part[] => hand.plan.problems.flatMap((problem, i): Part[] => {
  const finding = hand.findings.find(({ id }) => id === problem.findingId)
  return [
    { kind: 'heading', level: 2, text: say(texts, hand.language, 'problem', { number: i + 1, words: problem.words }) },
    ...(finding === undefined || finding.words === problem.words ? [] : [{ kind: 'words' as const, look: 'quiet' as const, text: say(texts, hand.language, 'foundAs', { words: finding.words }) }]),
    ...problem.goals.map(goal => goalPart(hand, goal)),
  ]
})

const comments = ({ plan, language, when }: Hand): SimplePart[] => plan.comments.length === 0 ? [] : [
  { kind: 'heading', level: 2, text: say(texts, language, 'said') },
  ...plan.comments.map(({ words, byKind, byName, writtenAt }) => ({ kind: 'quote' as const, text: words,
    by: say(texts, language, 'saidBy', { who: byKind === 'client' ? say(texts, language, 'client') : byName ?? say(texts, language, 'someone'), day: when.day(writtenAt) }) })),
]

const changeParts = ({ changes, language, when }: Hand): SimplePart[] => changes.length === 0 ? [] : [
  { kind: 'heading', level: 2, text: say(texts, language, 'changes') },
  ...changes.flatMap(({ words, askedAt, decision, reason, decidedByName, decidedAt, statement }): SimplePart[] => [
    { kind: 'quote', text: words, by: say(texts, language, 'saidBy', { who: say(texts, language, 'client'), day: when.day(askedAt) }) },
    { kind: 'facts', facts: [
      ...fact(say(texts, language, 'answer'), [say(texts, language, decision ?? 'waits'), reason, decidedByName, decidedAt === null ? null : when.day(decidedAt)].filter(one => one !== null).join(', ')),
      ...fact(say(texts, language, 'statement'), statement)] },
  ]),
]

function certificationParts({ certifications, language, when }: Hand): Part[] {
  const [newest] = certifications
  if (newest === undefined) return []
  const { why, responseToTreatment, riskThatRemains, goalsTowardDischarge } = newest.statements
  return [{ kind: 'together', marked: false, parts: [
    { kind: 'heading', level: 2, text: say(texts, language, 'certified') },
    { kind: 'words', text: say(texts, language, 'states') },
    { kind: 'facts', facts: [
      ...fact(say(texts, language, 'whyNeeded'), why), ...fact(say(texts, language, 'responseToTreatment'), responseToTreatment ?? null),
      ...fact(say(texts, language, 'riskThatRemains'), riskThatRemains ?? null), ...fact(say(texts, language, 'goalsTowardDischarge'), goalsTowardDischarge ?? null),
      ...fact(say(texts, language, newest.kind === 'certification' ? 'certifiedOn' : 'recertifiedOn'), [when.dayTime(newest.signedAt), newest.signedByName].filter(one => one !== null).join(', ')),
    ] },
  ] }]
}

/** The signatures under a document, and a line for the client who has neither signed nor said why not. */
export function signaturePart(language: Language, when: When, signatures: readonly SignedLine[], open: readonly SignedLine['meaning'][]): SimplePart {
  return { kind: 'signatures', signed: signatures.map(({ meaning, who, signedAt }) => ({ meaning: say(texts, language, meaning), who: who ?? say(texts, language, 'someone'), when: when.dayTime(signedAt) })),
    open: open.map(meaning => say(texts, language, meaning)) }
}

function signing(hand: Hand): SimplePart[] {
  const { plan, language, when, signatures, seal } = hand
  const clientIsOpen = plan.clientSignedAt === null && plan.clientRefusedAt === null
  return [
    { kind: 'heading', level: 2, text: say(texts, language, 'signatures') },
    ...(plan.clientRefusedAt !== null && plan.clientSignedAt === null
      ? [{ kind: 'words' as const, text: say(texts, language, 'refused', { day: when.day(plan.clientRefusedAt), reason: plan.clientRefusedReason ?? '' }) }] : []),
    signaturePart(language, when, signatures, [...(plan.signedAt === null ? ['author' as const] : []), ...(clientIsOpen ? ['client' as const] : [])]),
    ...(plan.signedAt === null ? [] : [{ kind: 'words' as const, look: 'quiet' as const, text: seal === null ? say(texts, language, 'hashOff') : say(texts, language, 'hash', { code: seal }) }]),
  ]
}

/** The plan as the record has it, on paper. Source: 42 CFR 424.24(d)(2) (what a plan states); N.J.A.C. 10:161B-9.2 (dated signatures). */
export function planRecordParts(facts: PlanPaperFacts): Part[] {
  const hand: Hand = { ...facts, when: whenIn(facts.language, facts.zone) }
  return [atTop(hand), ...aboutPerson(hand), ...problemParts(hand), ...comments(hand), ...changeParts(hand), ...certificationParts(hand), ...signing(hand)]
}
