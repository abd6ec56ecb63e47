import { z } from 'zod'
import { Id, Made } from '../../../people/ids.words.ts'
import { theClient } from '../../../people/role.policy.ts'
import { sign } from '../../../people/signature/public.ts'
import { Refusal } from '../../../platform/pure/refusal.ts'
import { command } from '../../../platform/server/action.ts'
import { planners } from '../plan.policy.ts'
import { planHeadById, setReviewDue } from '../plan.store.ts'
import { firstReviewOn } from '../review-clock.ts'
import { nextReviewOn, reviewMisses } from './review.rules.ts'
import { markReviewSeen, markReviewSigned, reviewById, saveReviewWords } from './review.store.ts'
import { ReviewWords, type Review } from './review.words.ts'

const signedWords = ({ id, planId, known, objectives, words, clientWords, decision, reason, nextOn }: Review): unknown =>
  ({ id, planId, known, objectives, words, clientWords, decision, reason, nextOn })

/** Keeps a review as it is being written. */
export const saveReview = command({
  name: 'plan.save-review',
  input: ReviewWords.extend({ reviewId: Id }),
  subject: (db, { reviewId }) => reviewById(db, reviewId),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async ({ db, input, subject }) => {
    if (subject.signedAt !== null) throw new Refusal('plan.review-signed')
    await saveReviewWords(db, subject.id, input)
    return { id: subject.id }
  },
})

/** The clinician signs the review; the clock for the next one starts. */
export const signReview = command({
  name: 'plan.sign-review',
  input: z.strictObject({ reviewId: Id }),
  subject: (db, { reviewId }) => reviewById(db, reviewId),
  allow: planners,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, actor, now } = context
    if (subject.signedAt !== null) throw new Refusal('plan.review-signed')
    const missing = reviewMisses(subject)
    if (missing.length > 0) throw new Refusal('plan.review-incomplete', { values: { count: missing.length }, current: missing })
    await sign(context, { clientId: subject.clientId, kind: 'plan-review', id: subject.id, version: 1, meaning: 'author', content: signedWords(subject) })
    await markReviewSigned(db, subject.id, actor.id, now)
    const plan = await planHeadById(db, subject.planId)
    if (plan !== undefined) await setReviewDue(db, plan.id, subject.decision === 'discharge' ? null : nextReviewOn(subject.nextOn, await firstReviewOn(db, plan, now)))
    return { id: subject.id }
  },
})

/** The client has read the review with the clinician, or on the phone, and signs it. */
export const clientSignsReview = command({
  name: 'plan.client-sign-review',
  input: z.strictObject({ reviewId: Id }),
  subject: (db, { reviewId }) => reviewById(db, reviewId),
  allow: theClient,
  ifMatch: 'required',
  output: Made,
  run: async context => {
    const { db, subject, now } = context
    if (subject.signedAt === null) throw new Refusal('plan.review-not-signed')
    await sign(context, { clientId: subject.clientId, kind: 'plan-review', id: subject.id, version: 1, meaning: 'client', content: signedWords(subject) })
    await markReviewSeen(db, subject.id, now)
    return { id: subject.id }
  },
})
