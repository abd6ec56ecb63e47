import { startReview } from '../apps/thread/start-review.ts'
import { showPlan } from '../pathway/plan/show-plan.ts'
import { reviews } from '../pathway/plan/review/reviews.ts'
import { saveReview, signReview } from '../pathway/plan/review/write-review.ts'
import { at, daysFrom, shift } from './calendar.ts'
import type { Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** Plans are looked at again every four weeks of the story. */
const EVERY_DAYS = 28
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

/** The review of a client's plan, where one falls on this day. */
export async function playReview(stage: Stage, member: InCare, day: string): Promise<void> {
  const { story, clientId, therapist, admittedOn } = member
  const since = daysFrom(admittedOn, day)
  if (!story.reviewed || since === 0 || since % EVERY_DAYS !== 0) return
  if (await stage.player.act(showPlan, { clientId }, therapist, at(day, '13:00')) !== null) await reviewOn(stage, member, day)
}
