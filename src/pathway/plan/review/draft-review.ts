import { measuresOf } from '../../assessment/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import type { Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { currentPlanOf, planById } from '../plan.store.ts'
import type { Plan } from '../plan.words.ts'
import { firstReviewOn } from '../review-clock.ts'
import { insertReview, reviewsOf } from './review.store.ts'
import type { KnownFacts, LivedFacts } from './review.words.ts'

/** What later steps know: how the time since an instant was lived, and what served each objective, by its origin. */
export interface KnownLater {
  readonly lived: LivedFacts | null
  readonly served: (originId: string) => { readonly sessions: number, readonly practices: number }
}

async function known(db: Db, plan: Plan, since: string, later: KnownLater): Promise<Omit<KnownFacts, 'nextByRule'>> {
  const measures = (await measuresOf(db, plan.clientId)).filter(({ givenAt }) => givenAt >= (plan.signedAt ?? since))
  const objectives = plan.problems.flatMap(({ goals }) => goals).flatMap(goal => goal.objectives.map(objective => ({
    objectiveId: objective.id, originId: objective.originId, goalWords: goal.words, words: objective.words, instrument: objective.instrument,
    measuredBy: objective.measuredBy, baseline: objective.baseline, target: objective.target, targetOn: objective.targetOn,
    scores: measures.flatMap(({ instrument, total, givenAt }) => instrument === objective.instrument && total !== null ? [{ total, givenAt }] : []),
    served: later.served(objective.originId),
  })))
  return { since, objectives, lived: later.lived }
}

/** Opens a review of the plan in force with everything that is known already in it; later steps say what they know. Nothing is judged beforehand. */
export async function draftReview(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, ask: (since: string) => Promise<KnownLater>,
): Promise<string> {
  const { db, actor, now, newId } = context
  const head = await currentPlanOf(db, clientId)
  const plan = head && await planById(db, head.id)
  if (plan === undefined) throw new Refusal('plan.review-needs-plan')
  const before = await reviewsOf(db, clientId)
  if (before.some(({ signedAt }) => signedAt === null)) throw new Refusal('plan.review-draft-exists')
  const since = before.find(({ signedAt }) => signedAt !== null)?.signedAt ?? plan.signedAt ?? plan.startedAt
  const id = newId()
  await insertReview(db, { clinicId: actor.clinicId, id, clientId, planId: plan.id, authorId: actor.id, now,
    known: { ...await known(db, plan, since, await ask(since)), nextByRule: await firstReviewOn(db, plan, now) } })
  return id
}
