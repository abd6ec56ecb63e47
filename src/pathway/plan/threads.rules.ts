import { Temporal } from 'temporal-polyfill'
import type { Plan } from './plan.words.ts'

/** A place where the golden thread is broken, and the part that mends it. */
export interface BrokenThread {
  readonly break: 'no-plan' | 'problem-without-goal' | 'goal-without-objective' | 'objective-without-measure' | 'objective-without-intervention'
    | 'objective-past-date' | 'finding-not-picked-up' | 'review-overdue' | 'client-has-not-signed' | 'intervention-never-given' | 'note-tied-to-nothing'
  readonly id: string
  /** The words of the part, or a date. */
  readonly words: string
}

/** What the checker looks at; later steps add what was given and which notes name what. */
export interface ThreadFacts {
  readonly clientId: string
  readonly plan: Plan | null
  readonly today: string
  readonly findings: readonly { readonly id: string, readonly kind: string, readonly words: string }[]
  readonly given?: { readonly since: string, readonly interventionOrigins: readonly string[] }
  readonly looseNotes?: readonly string[]
}

const TWO_WEEKS_DAYS = 14
const later = (instant: string, days: number): string => Temporal.Instant.from(instant).add({ hours: days * 24 }).toString().slice(0, 10)

const inTree = (plan: Plan, today: string): BrokenThread[] => plan.problems.flatMap(problem => [
  ...(problem.goals.length === 0 ? [{ break: 'problem-without-goal', id: problem.id, words: problem.words } as const] : []),
  ...problem.goals.flatMap(goal => [
    ...(goal.objectives.length === 0 ? [{ break: 'goal-without-objective', id: goal.id, words: goal.words } as const] : []),
    ...goal.objectives.flatMap(({ id, words, instrument, measuredBy, target, targetOn, interventions }): BrokenThread[] => [
      ...((instrument === null && measuredBy === null) || target === null ? [{ break: 'objective-without-measure', id, words } as const] : []),
      ...(interventions.length === 0 ? [{ break: 'objective-without-intervention', id, words } as const] : []),
      ...(targetOn !== null && targetOn < today ? [{ break: 'objective-past-date', id, words } as const] : []),
    ]),
  ]),
])

const aboutPlan = (plan: Plan, today: string): BrokenThread[] => plan.signedAt === null ? [] : [
  ...(plan.reviewDueOn !== null && plan.reviewDueOn < today ? [{ break: 'review-overdue', id: plan.id, words: plan.reviewDueOn } as const] : []),
  ...(plan.clientSignedAt === null && plan.clientRefusedAt === null && later(plan.signedAt, TWO_WEEKS_DAYS) < today
    ? [{ break: 'client-has-not-signed', id: plan.id, words: '' } as const] : []),
]

const neverGiven = (plan: Plan, given: NonNullable<ThreadFacts['given']>, today: string): BrokenThread[] =>
  plan.signedAt === null || later(plan.signedAt, TWO_WEEKS_DAYS) >= today ? [] : plan.problems.flatMap(({ goals }) => goals).flatMap(({ objectives }) => objectives)
    .flatMap(({ interventions }) => interventions).filter(({ modality, originId }) => modality !== 'skill-practice' && modality !== 'referral' && !given.interventionOrigins.includes(originId))
    .map(({ id, words }) => ({ break: 'intervention-never-given', id, words }))

/**
 * Where the thread from finding to note is broken for one client. Strengths are findings too and need no problem.
 * Source: golden thread as payers and accreditors read records; issue "the checker lists broken threads".
 */
export function brokenThreads({ clientId, plan, today, findings, given, looseNotes }: ThreadFacts): BrokenThread[] {
  const notes = (looseNotes ?? []).map((id): BrokenThread => ({ break: 'note-tied-to-nothing', id, words: '' }))
  if (plan === null) return [{ break: 'no-plan', id: clientId, words: '' }, ...notes]
  const used = new Set(plan.problems.map(({ findingId }) => findingId))
  return [
    ...aboutPlan(plan, today), ...inTree(plan, today),
    ...findings.filter(({ id, kind }) => kind !== 'strength' && !used.has(id)).map(({ id, words }): BrokenThread => ({ break: 'finding-not-picked-up', id, words })),
    ...(given === undefined ? [] : neverGiven(plan, given, today)), ...notes,
  ]
}
