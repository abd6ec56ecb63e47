import { z } from 'zod'
import { findingsOf } from '../assessment/public.ts'
import { clientById } from '../../people/client/public.ts'
import { Id } from '../../people/ids.words.ts'
import { query } from '../../platform/server/action.ts'
import { planReaders } from './plan.policy.ts'
import { planById, plansHolding } from './plan.store.ts'
import { Modality, type Plan } from './plan.words.ts'

const Served = z.object({
  objectiveId: Id, originId: Id, objective: z.string(), goal: z.string(), problem: z.string(),
  finding: z.object({ id: Id, words: z.string() }).nullable(),
  interventions: z.array(z.object({ id: Id, words: z.string(), modality: Modality, timesPerWeek: z.number(), minutes: z.number(), staffName: z.string().nullable() })),
  planId: Id, number: z.number(), inForce: z.boolean(),
})

const chains = (plan: Plan, wanted: ReadonlySet<string>, findings: readonly { id: string, words: string }[]): z.output<typeof Served>[] =>
  plan.problems.flatMap(problem => problem.goals.flatMap(goal => goal.objectives.filter(({ id }) => wanted.has(id)).map(objective => ({
    objectiveId: objective.id, originId: objective.originId, objective: objective.words, goal: goal.words, problem: problem.words,
    finding: findings.find(({ id }) => id === problem.findingId) ?? null, interventions: objective.interventions,
    planId: plan.id, number: plan.number, inForce: plan.signedAt !== null && plan.supersededAt === null,
  }))))

/** What a note served: from each objective it names up to the goal, the problem and the finding, and what is done for it. */
export const threadOf = query({
  name: 'plan.thread-of',
  input: z.object({ clientId: Id, objectiveIds: z.array(Id).max(30) }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planReaders,
  output: z.array(Served),
  run: async ({ db, input: { clientId, objectiveIds } }) => {
    const findings = await findingsOf(db, clientId)
    const found: z.output<typeof Served>[] = []
    for (const planId of await plansHolding(db, objectiveIds)) {
      const plan = await planById(db, planId)
      if (plan?.clientId === clientId) found.push(...chains(plan, new Set(objectiveIds), findings))
    }
    return found
  },
})
