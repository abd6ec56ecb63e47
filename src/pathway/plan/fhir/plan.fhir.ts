import type { Goal, Intervention, Objective, Plan, Problem } from '../plan.words.ts'

/** What the mapping needs besides the plan: how a measure is coded, who wrote the plan, and the signatures under it. */
export interface PlanFhirFacts {
  readonly plan: Plan
  readonly measures: readonly { readonly id: string, readonly title: string, readonly loinc: string | null }[]
  /** The version before this one, when there was one. */
  readonly replaces: string | null
  readonly signatures: readonly { readonly meaning: string, readonly signerKind: string, readonly signerId: string, readonly signedAt: string }[]
}

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string, readonly id: string }

const reference = (type: string, id: string): { reference: string } => ({ reference: `${type}/${id}` })
const coded = (system: string, code: string): object => ({ coding: [{ system, code }] })

/** A problem is a Condition of the problem list; the finding it came from is its evidence, in words. */
const conditionOf = ({ clientId, startedAt }: Plan, problem: Problem): Resource => ({
  resourceType: 'Condition', id: problem.id,
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed'),
  category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'problem-list-item')],
  code: { text: problem.words }, subject: reference('Patient', clientId), recordedDate: startedAt,
})

const measureOf = (objective: Objective, { measures }: PlanFhirFacts): object => {
  const known = measures.find(({ id }) => id === objective.instrument)
  return { text: known?.title ?? objective.measuredBy ?? objective.words, ...(known?.loinc && { coding: [{ system: 'http://loinc.org', code: known.loinc }] }) }
}

/** A target of an objective: what is measured, how far, by when. A start above the target makes it "at most", else "at least". */
const targetOf = (objective: Objective, facts: PlanFhirFacts): object => ({
  measure: measureOf(objective, facts),
  ...(objective.target === null ? { detailString: objective.words }
    : { detailQuantity: { value: objective.target, ...(objective.baseline !== null && { comparator: objective.baseline > objective.target ? '<=' : '>=' }), unit: 'score' } }),
  ...(objective.targetOn !== null && { dueDate: objective.targetOn }),
})

const goalStatus = ({ signedAt, supersededAt }: Plan): string => supersededAt !== null ? 'completed' : signedAt === null ? 'proposed' : 'active'

/** A goal is what the client wants, in their words; each objective is one target of it. */
const goalOf = (facts: PlanFhirFacts, problem: Problem, goal: Goal): Resource => ({
  resourceType: 'Goal', id: goal.id, lifecycleStatus: goalStatus(facts.plan), description: { text: goal.words }, subject: reference('Patient', facts.plan.clientId),
  ...(facts.plan.signedAt !== null && { startDate: facts.plan.signedAt.slice(0, 10) }),
  ...(goal.objectives.length > 0 && { target: goal.objectives.map(one => targetOf(one, facts)) }),
  expressedBy: reference('Patient', facts.plan.clientId), addresses: [reference('Condition', problem.id)],
  ...(goal.comments.length > 0 && { note: goal.comments.map(({ words, writtenAt }) => ({ time: writtenAt, text: words })) }),
})

const WEEKS = [1, 2, 3, 4, 8] as const

/** "Twice a week", "every other week": whole times in the fewest weeks. */
export function timingOf(timesPerWeek: number, minutes: number): object {
  const period = WEEKS.find(weeks => Math.abs(timesPerWeek * weeks - Math.round(timesPerWeek * weeks)) < 1e-6 && timesPerWeek * weeks >= 1) ?? 1
  return { repeat: { frequency: Math.max(1, Math.round(timesPerWeek * period)), period, periodUnit: 'wk', duration: minutes, durationUnit: 'min' } }
}

const KINDS: Readonly<Record<Intervention['modality'], string>> = {
  individual: 'Individual psychotherapy', group: 'Group psychotherapy', family: 'Family psychotherapy', 'skill-practice': 'Practice of a coping skill', referral: 'Referral',
}

const activityOf = (plan: Plan, goal: Goal, { modality, words, timesPerWeek, minutes, staffId }: Intervention): object => ({ detail: {
  kind: 'ServiceRequest', code: { text: KINDS[modality] }, status: plan.signedAt === null ? 'not-started' : plan.supersededAt === null ? 'in-progress' : 'completed',
  goal: [reference('Goal', goal.id)], description: words, scheduledTiming: timingOf(timesPerWeek, minutes), ...(staffId !== null && { performer: [reference('Practitioner', staffId)] }),
} })

const about = (plan: Plan): string[] => [
  ['Strengths', plan.strengths], ['Barriers', plan.barriers], ['Preferences', plan.preferences], ['Culture', plan.culture], ['Language', plan.languageNeeds], ['Discharge criteria', plan.dischargeCriteria],
].flatMap(([label, words]) => words === '' || words === undefined ? [] : [`${label}: ${words}`])

const planStatus = ({ signedAt, supersededAt }: Plan): string => supersededAt !== null ? 'revoked' : signedAt === null ? 'draft' : 'active'

/** The plan itself: what it addresses, its goals, and what is done. */
const carePlanOf = (facts: PlanFhirFacts): Resource => {
  const { plan, replaces } = facts
  const goals = plan.problems.flatMap(problem => problem.goals)
  const activity = goals.flatMap(goal => goal.objectives.flatMap(({ interventions }) => interventions.map(one => activityOf(plan, goal, one))))
  const notes = about(plan)
  return {
    resourceType: 'CarePlan', id: plan.id, status: planStatus(plan), intent: 'plan', title: `Treatment plan, version ${plan.number}`,
    category: [coded('http://hl7.org/fhir/us/core/CodeSystem/careplan-category', 'assess-plan')],
    text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">Treatment plan, version ${plan.number}</div>` },
    subject: reference('Patient', plan.clientId), created: plan.startedAt, author: reference('Practitioner', plan.authorId),
    period: { start: plan.signedAt ?? plan.startedAt, ...(plan.supersededAt !== null && { end: plan.supersededAt }) },
    ...(replaces !== null && { replaces: [reference('CarePlan', replaces)] }),
    ...(plan.problems.length > 0 && { addresses: plan.problems.map(({ id }) => reference('Condition', id)) }),
    ...(goals.length > 0 && { goal: goals.map(({ id }) => reference('Goal', id)) }),
    ...(activity.length > 0 && { activity }), ...(notes.length > 0 && { note: notes.map(text => ({ text })) }),
  }
}

// Purposes of signature of ASTM E1762: author, consent, verification, review.
const PURPOSES: Readonly<Record<string, string>> = { author: '1.2.840.10065.1.12.1.1', client: '1.2.840.10065.1.12.1.7', supervisor: '1.2.840.10065.1.12.1.5', physician: '1.2.840.10065.1.12.1.5' }

/** Who stands behind these words: one Provenance for each signature. */
const provenanceOf = ({ plan }: PlanFhirFacts, { meaning, signerKind, signerId, signedAt }: PlanFhirFacts['signatures'][number], i: number): Resource => {
  const who = reference(signerKind === 'client' ? 'Patient' : 'Practitioner', signerId)
  return {
    resourceType: 'Provenance', id: `${plan.id}-${i + 1}`, target: [reference('CarePlan', plan.id)], recorded: signedAt, agent: [{ who }],
    signature: [{ type: [{ system: 'urn:iso-astm:E1762-95:2013', code: PURPOSES[meaning] ?? '1.2.840.10065.1.12.1.14' }], when: signedAt, who }],
  }
}

/** A plan in FHIR R4: CarePlan, a Goal for each goal, a Condition for each problem, and who signed. Source: HL7 FHIR R4 4.0.1. */
export const planToFhir = (facts: PlanFhirFacts): Resource[] => [
  carePlanOf(facts),
  ...facts.plan.problems.map(problem => conditionOf(facts.plan, problem)),
  ...facts.plan.problems.flatMap(problem => problem.goals.map(goal => goalOf(facts, problem, goal))),
  ...facts.signatures.map((one, i) => provenanceOf(facts, one, i)),
]
