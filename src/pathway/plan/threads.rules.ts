import { Temporal } from 'temporal-polyfill'
import type { DeadlineSubject } from './deadlines/deadline.words.ts'
import type { Intervention, Objective, Plan } from './plan.words.ts'

/** Every way in which the golden thread can be broken. */
export const BREAKS = [
  'no-plan', 'finding-not-picked-up', 'problem-without-goal', 'goal-without-objective', 'objective-without-measure', 'objective-without-intervention',
  'objective-past-date', 'objective-not-measured', 'intervention-never-given', 'note-tied-to-nothing', 'review-overdue', 'client-has-not-signed',
  'co-signature-missing', 'certification-overdue',
] as const
export type Break = (typeof BREAKS)[number]

/** A place where the golden thread is broken, and the part that mends it. */
export interface BrokenThread {
  readonly break: Break
  readonly id: string
  /** The words of the part, or a date. */
  readonly words: string
}

/** What the checker looks at: the plan, what the rules say is late, and what later steps know. */
export interface ThreadFacts {
  readonly clientId: string
  /** The plan in force, else the draft. */
  readonly plan: Plan | null
  readonly today: string
  readonly findings: readonly { readonly id: string, readonly kind: string, readonly words: string }[]
  /** What is past its day by the rules the clinic answers to. */
  readonly overdue: readonly { readonly subject: DeadlineSubject, readonly on: string }[]
  /** Objectives, by origin, that the last review called met. */
  readonly met?: readonly string[]
  /** What was given so far, by origin of the intervention; unknown when left out. */
  readonly given?: readonly string[]
  /** Signed notes that name no objective. */
  readonly looseNotes?: readonly { readonly id: string, readonly words: string }[]
}

const TWO_WEEKS_DAYS = 14
const FOUR_WEEKS_DAYS = 28
/** A draft is left in peace for its first week. */
const DRAFT_DAYS = 7
const later = (instant: string, days: number): string => Temporal.Instant.from(instant).add({ hours: days * 24 }).toString().slice(0, 10)
const isOlder = (instant: string | null, days: number, today: string): boolean => instant !== null && later(instant, days) < today

/** An instrument that nobody gave since the plan was signed says nothing about the objective. */
const notMeasured = ({ instrument, latest }: Objective, signedAt: string | null, today: string): boolean =>
  instrument !== null && signedAt !== null && isOlder(signedAt, FOUR_WEEKS_DAYS, today) && (latest === null || latest.givenAt < signedAt)

const atObjective = (objective: Objective, plan: Plan, { today, met = [] }: ThreadFacts): BrokenThread[] => {
  const { id, originId, words, instrument, measuredBy, target, targetOn, interventions } = objective
  return [
    ...((instrument === null && measuredBy === null) || target === null ? [{ break: 'objective-without-measure', id, words } as const] : []),
    ...(interventions.length === 0 ? [{ break: 'objective-without-intervention', id, words } as const] : []),
    ...(targetOn !== null && targetOn < today && !met.includes(originId) ? [{ break: 'objective-past-date', id, words } as const] : []),
    ...(notMeasured(objective, plan.signedAt, today) && !met.includes(originId) ? [{ break: 'objective-not-measured', id, words } as const] : []),
  ]
}

const inTree = (plan: Plan, facts: ThreadFacts): BrokenThread[] => plan.problems.flatMap(problem => [
  ...(problem.goals.length === 0 ? [{ break: 'problem-without-goal', id: problem.id, words: problem.words } as const] : []),
  ...problem.goals.flatMap(goal => [
    ...(goal.objectives.length === 0 ? [{ break: 'goal-without-objective', id: goal.id, words: goal.words } as const] : []),
    ...goal.objectives.flatMap(objective => atObjective(objective, plan, facts)),
  ]),
])

const LATE: Readonly<Record<DeadlineSubject, Break>> = {
  plan: 'no-plan', review: 'review-overdue', 'client-signature': 'client-has-not-signed', 'co-signature': 'co-signature-missing', certification: 'certification-overdue',
}

/** Whoever is told to go elsewhere is not treated here: a referral leaves no session. */
const leavesTrace = ({ modality }: Intervention): boolean => modality !== 'referral'

const neverGiven = (plan: Plan, { given, today }: ThreadFacts): BrokenThread[] =>
  given === undefined || !isOlder(plan.signedAt, TWO_WEEKS_DAYS, today) ? [] : plan.problems.flatMap(({ goals }) => goals).flatMap(({ objectives }) => objectives)
    .flatMap(({ interventions }) => interventions).filter(one => leavesTrace(one) && !given.includes(one.originId))
    .map(({ id, words }) => ({ break: 'intervention-never-given', id, words }))

/**
 * Where the thread from finding to note is broken for one client. Strengths are findings too and need no problem; a draft of the last few days is
 * work, not a break.
 * Source: golden thread as payers and accreditors read records; issue "the checker lists broken threads".
 */
export function brokenThreads(facts: ThreadFacts): BrokenThread[] {
  const { clientId, plan, today, findings, overdue, looseNotes = [] } = facts
  const late = overdue.map(({ subject, on }): BrokenThread => ({ break: LATE[subject], id: subject === 'plan' ? clientId : plan?.id ?? clientId, words: on }))
  const loose = looseNotes.map(({ id, words }): BrokenThread => ({ break: 'note-tied-to-nothing', id, words }))
  if (plan === null || (plan.signedAt === null && !isOlder(plan.startedAt, DRAFT_DAYS, today))) return [...late, ...loose]
  const used = new Set(plan.problems.map(({ findingId }) => findingId))
  return [
    ...late, ...inTree(plan, facts),
    ...findings.filter(({ id, kind }) => kind !== 'strength' && !used.has(id)).map(({ id, words }): BrokenThread => ({ break: 'finding-not-picked-up', id, words })),
    ...neverGiven(plan, facts), ...loose,
  ]
}
