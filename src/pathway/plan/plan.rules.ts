import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { Missing, Objective, Plan, PlanHead } from './plan.words.ts'

const atObjective = (objective: Objective): Missing[] => {
  const here = { kind: 'objective', id: objective.id } as const
  return [
    ...(objective.instrument === null && objective.measuredBy === null ? [{ what: 'measure', ...here } as const] : []),
    ...(objective.target === null ? [{ what: 'target', ...here } as const] : []),
    ...(objective.targetOn === null ? [{ what: 'target-date', ...here } as const] : []),
    ...(objective.interventions.length === 0 ? [{ what: 'intervention', ...here } as const] : []),
  ]
}

/**
 * What a plan still needs before its author can sign: a problem, a goal for each, an objective for each goal, and for each objective
 * a measure, a target, a date and something that is done for it.
 * Source: 26 TAC 564.804 (goals, objectives, strategies); N.J.A.C. 10:161B-9.2 (goals with time frames); 42 CFR 424.24(d)(2) (type, amount, frequency).
 */
export const whatIsMissing = (plan: Pick<Plan, 'id' | 'problems'>): Missing[] => {
  if (plan.problems.length === 0) return [{ what: 'problem', kind: 'plan', id: plan.id }]
  return plan.problems.flatMap((problem): Missing[] => problem.goals.length === 0
    ? [{ what: 'goal', kind: 'problem', id: problem.id }]
    : problem.goals.flatMap((goal): Missing[] => goal.objectives.length === 0
      ? [{ what: 'objective', kind: 'goal', id: goal.id }]
      : goal.objectives.flatMap(atObjective)))
}

/** Words can be changed until the author has signed. Source: 65D-30.0041 F.A.C. (nothing deleted, changes dated); our rule: a new version. */
export const mayChange = (plan: { signedAt: string | null }): Decision<true, 'plan.already-signed'> =>
  plan.signedAt === null ? yes(true) : no('plan.already-signed')

/** The client signs what a clinician has signed, once, and only the version in force. Source: N.J.A.C. 10:161B-9.2 (dated signatures of client and team). */
export const clientMaySign = (plan: PlanHead): Decision<true, 'plan.not-signed-yet' | 'plan.superseded' | 'plan.client-already-signed'> => {
  if (plan.signedAt === null) return no('plan.not-signed-yet')
  if (plan.supersededAt !== null) return no('plan.superseded')
  return plan.clientSignedAt === null ? yes(true) : no('plan.client-already-signed')
}

/** A signed plan that is in force can be followed by a new version, one draft at a time. Source: our rule. */
export const mayAmend = (plan: PlanHead, versions: readonly PlanHead[]): Decision<number, 'plan.not-signed-yet' | 'plan.superseded' | 'plan.draft-exists'> => {
  if (plan.signedAt === null) return no('plan.not-signed-yet')
  if (plan.supersededAt !== null) return no('plan.superseded')
  const same = versions.filter(({ episodeId }) => episodeId === plan.episodeId)
  if (same.some(({ signedAt }) => signedAt === null)) return no('plan.draft-exists')
  return yes(Math.max(...same.map(({ number }) => number)) + 1)
}

/** Nobody stands beside their own signature; a supervisor and the physician each sign once, in any order. Source: our rule; Fla. Admin. Code 65D-30.0044; 42 CFR 424.24(d)(2). */
export const mayCoSign = (
  plan: PlanHead, who: { readonly staffId: string, readonly meaning: 'supervisor' | 'physician' }, given: readonly string[],
): Decision<true, 'plan.not-signed-yet' | 'plan.superseded' | 'plan.already-co-signed' | 'plan.not-your-own'> => {
  if (plan.signedAt === null) return no('plan.not-signed-yet')
  if (plan.supersededAt !== null) return no('plan.superseded')
  if (given.includes(who.meaning)) return no('plan.already-co-signed')
  return plan.authorId === who.staffId ? no('plan.not-your-own') : yes(true)
}

/** Exactly what a signature stands for: the words of the plan and its tree, without names, comments or scores that arrive later. */
export const signedContent = (plan: Plan): unknown => ({
  plan: plan.id, client: plan.clientId, number: plan.number,
  words: [plan.strengths, plan.barriers, plan.preferences, plan.culture, plan.languageNeeds, plan.dischargeCriteria, plan.projectedWeeks],
  problems: plan.problems.map(problem => ({
    id: problem.id, words: problem.words, finding: problem.findingId,
    goals: problem.goals.map(goal => ({
      id: goal.id, words: goal.words,
      objectives: goal.objectives.map(({ id, words, instrument, measuredBy, baseline, target, targetOn, interventions }) => ({
        id, words, instrument, measuredBy, baseline, target, targetOn,
        interventions: interventions.map(({ id, words, modality, timesPerWeek, minutes, staffId }) => ({ id, words, modality, timesPerWeek, minutes, staffId })),
      })),
    })),
  })),
})
