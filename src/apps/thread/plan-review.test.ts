import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { planNow, signedPlan } from '../../pathway/plan/plan.examples.ts'
import { reviewPaper } from '../../pathway/plan/paper/review-paper.ts'
import { plansDue } from '../../pathway/plan/plans-due.ts'
import { reviews } from '../../pathway/plan/review/reviews.ts'
import { startReview } from './start-review.ts'
import { clientSignsReview, saveReview, signReview } from '../../pathway/plan/review/write-review.ts'

describe('a review of the plan', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is drafted from what is known, written, signed by both, and starts the next clock', async () => {
    const by = clinic.staff.therapist
    const { clientId } = await admittedClient(clinic)
    assert.equal(await refusedWith(clinic.act(startReview, { clientId }, by)), 'plan.review-needs-plan')
    const { planId, objectiveId } = await signedPlan(clinic, clientId)
    clinic.at('2026-04-01T15:00:00.000Z')
    const { id: reviewId } = await clinic.act(startReview, { clientId }, by)
    assert.equal(await refusedWith(clinic.act(startReview, { clientId }, by)), 'plan.review-draft-exists')
    const [draft] = await clinic.act(reviews, { clientId }, by)
    assert.deepEqual(draft?.known.objectives.map(({ words, baseline, target }) => [words, baseline, target]), [['Depression score below 10 by summer', 17, 9]])
    assert.deepEqual(draft?.objectives, [{ objectiveId, movement: null, words: '' }])
    assert.deepEqual(await clinic.act(reviews, { clientId }, clinic.client(clientId)), [])
    assert.equal(await refusedWith(clinic.act(signReview, { reviewId }, by, { ifMatch: 1 })), 'plan.review-incomplete')
    const written = { reviewId, objectives: [{ objectiveId, movement: 'better' as const, words: 'Up most mornings.' }], words: 'Goes well.', clientWords: 'I sleep.', decision: 'continue' as const, reason: '', nextOn: '2026-04-20' }
    await clinic.act(saveReview, written, by, { ifMatch: 1 })
    assert.equal(await refusedWith(clinic.act(saveReview, written, by, { ifMatch: 1 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(clinic.act(clientSignsReview, { reviewId }, clinic.client(clientId), { ifMatch: 2 })), 'plan.review-not-signed')
    await clinic.act(signReview, { reviewId }, by, { ifMatch: 2 })
    assert.equal((await planNow(clinic, clientId, planId)).reviewDueOn, '2026-04-20')
    assert.equal(await refusedWith(clinic.act(saveReview, written, by, { ifMatch: 3 })), 'plan.review-signed')
    await clinic.act(clientSignsReview, { reviewId }, clinic.client(clientId), { ifMatch: 3 })
    const paper = JSON.stringify(await clinic.act(reviewPaper, { reviewId, print: 'large' }, clinic.client(clientId)))
    for (const said of ['Up most mornings.', 'Better', 'Go on as planned', 'Robin therapist', 'Apr 20, 2026']) assert.ok(paper.includes(said), said)
    const due = (await clinic.act(plansDue, {}, by)).find(line => line.clientId === clientId && line.subject === 'review')
    assert.deepEqual([due?.on, due?.dues.map(({ rule }) => rule.id)], ['2026-04-20', ['set-by-clinician', 'clinic-review-30-days']])
  })

  it('is nobody else\'s to read or sign', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Nora' })
    const other = await admittedClient(clinic, { givenName: 'Ines' })
    await signedPlan(clinic, clientId)
    const { id: reviewId } = await clinic.act(startReview, { clientId }, clinic.staff.therapist)
    assert.equal(await refusedWith(clinic.act(reviews, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(clientSignsReview, { reviewId }, clinic.client(other.clientId), { ifMatch: 1 })), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(reviewPaper, { reviewId, print: 'normal' }, clinic.client(clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(signReview, { reviewId }, clinic.staff.facilitator, { ifMatch: 1 })), 'platform.not-allowed')
  })
})
