import { z } from 'zod'
import { measuresOf } from '../../assessment/public.ts'
import { clientById } from '../../../people/client/public.ts'
import { Id, Made } from '../../../people/ids.words.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { planners } from '../plan.policy.ts'
import { currentPlanOf, planById } from '../plan.store.ts'
import type { Plan } from '../plan.words.ts'
import { insertReview, reviewsOf } from './review.store.ts'
import type { KnownFacts } from './review.words.ts'

async function whatIsKnown(db: Db, plan: Plan, since: string): Promise<KnownFacts> {
  const measures = (await measuresOf(db, plan.clientId)).filter(({ givenAt }) => givenAt >= (plan.signedAt ?? since))
  const objectives = plan.problems.flatMap(({ goals }) => goals).flatMap(goal => goal.objectives.map(objective => ({
    objectiveId: objective.id, originId: objective.originId, goalWords: goal.words, words: objective.words, instrument: objective.instrument,
    measuredBy: objective.measuredBy, baseline: objective.baseline, target: objective.target, targetOn: objective.targetOn,
    scores: measures.flatMap(({ instrument, total, givenAt }) => instrument === objective.instrument && total !== null ? [{ total, givenAt }] : []),
  })))
  return { since, objectives, facts: [] }
}

/** Opens a review with everything this step knows already in it: each objective with its scores since the plan was signed. Nothing is judged beforehand. */
export const startReview = command({
  name: 'plan.start-review',
  input: z.object({ clientId: Id }),
  subject: (db, { clientId }) => clientById(db, clientId),
  allow: planners,
  output: Made,
  run: async ({ db, input: { clientId }, actor, now, newId }) => {
    const head = await currentPlanOf(db, clientId)
    const plan = head && await planById(db, head.id)
    if (plan === undefined) throw new Refusal('plan.review-needs-plan')
    const before = await reviewsOf(db, clientId)
    if (before.some(({ signedAt }) => signedAt === null)) throw new Refusal('plan.review-draft-exists')
    const since = before.find(({ signedAt }) => signedAt !== null)?.signedAt ?? plan.signedAt ?? plan.startedAt
    const id = newId()
    await insertReview(db, { clinicId: actor.clinicId, id, clientId, planId: plan.id, authorId: actor.id, known: await whatIsKnown(db, plan, since), now })
    return { id }
  },
})
