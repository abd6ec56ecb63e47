import { showPlan } from '../pathway/plan/show-plan.ts'
import { reviews } from '../pathway/plan/review/reviews.ts'
import { startReview } from '../pathway/plan/review/start-review.ts'
import { saveReview, signReview } from '../pathway/plan/review/write-review.ts'
import type { InCare } from './begin-care.ts'
import { at, shift } from './calendar.ts'
import type { Stage } from './found-demo.ts'

/** Plans are looked at again every four weeks of the story. */
const EVERY_DAYS = 28
/** Whose reviews are still to be written: one overdue, one for this week. */
const LEFT_TO_DO = ['Noah', 'Pilar']

async function reviewOn(stage: Stage, { spec, clientId, therapist }: InCare, day: string): Promise<void> {
  const { player } = stage
  const { id } = await player.act(startReview, { clientId }, therapist, at(day, '13:10'))
  const written = (await player.act(reviews, { clientId }, therapist, at(day, '13:11'))).find(one => one.id === id)
  const version = written?.version ?? 1
  const objectives = (written?.known.objectives ?? []).map(({ objectiveId, scores, baseline }) => ({
    objectiveId, movement: (scores.at(-1)?.total ?? 0) < (baseline ?? 0) - 2 ? 'better' as const : 'same' as const, words: 'Talked through with the scores on the table.',
  }))
  const clientWords = spec.language === 'es' ? 'Duermo mejor. Las tardes siguen siendo lo difícil.' : 'I sleep better. The evenings are still the hard part.'
  await player.act(saveReview, {
    reviewId: id, objectives, words: 'Comes, works, and says what is hard. The plan holds.', clientWords, decision: 'continue', reason: 'The aim is in sight and the hours are still needed.', nextOn: shift(day, 30),
  }, therapist, at(day, '13:30'), version)
  await player.act(signReview, { reviewId: id }, therapist, at(day, '13:34'), version + 1)
}

/** The reviews of one client's plan on their own clock. */
export async function playReviews(stage: Stage, member: InCare): Promise<void> {
  const { spec, clientId, therapist, admittedOn } = member
  if (spec.stage === 'left' || LEFT_TO_DO.includes(spec.givenName)) return
  const plan = await stage.player.act(showPlan, { clientId }, therapist, at(stage.today, '06:00'))
  if (plan === null) return
  for (let day = shift(admittedOn, EVERY_DAYS); day < stage.today; day = shift(day, EVERY_DAYS)) await reviewOn(stage, member, day)
}
