import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { planPaper } from '../paper/plan-paper.ts'
import { draftPlan, signedPlan } from '../plan.examples.ts'
import { answerChange, askChange, changeRequests, disagree } from './ask-change.ts'

describe('a change that the client asks for', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is answered with a reason; the client may answer a no, and all three texts travel with the record', async () => {
    const { clientId } = await admittedClient(clinic)
    const { planId } = await signedPlan(clinic, clientId)
    const [me, by] = [clinic.client(clientId), clinic.staff.therapist]
    const { id: requestId } = await clinic.act(askChange, { planId, words: 'I did not say I drink alone.' }, me)
    assert.ok((await clinic.act(myTasks, {}, by)).some(({ kind, aboutId }) => kind === 'plan.answer-change' && aboutId === requestId))
    assert.equal(await refusedWith(clinic.act(disagree, { requestId, words: 'x' }, me)), 'plan.change-not-declined')
    assert.equal(await refusedWith(clinic.act(answerChange, { requestId, decision: 'declined', reason: ' ' }, by)), 'plan.change-needs-reason')
    await clinic.act(answerChange, { requestId, decision: 'declined', reason: 'The words are from the interview of March 2.' }, by)
    assert.equal(await refusedWith(clinic.act(answerChange, { requestId, decision: 'made' }, by)), 'plan.change-answered')
    assert.equal((await clinic.act(myTasks, {}, by)).some(({ aboutId }) => aboutId === requestId), false)
    await clinic.act(disagree, { requestId, words: 'My brother was always there.' }, me)
    assert.equal(await refusedWith(clinic.act(disagree, { requestId, words: 'again' }, me)), 'plan.change-answered')
    const paper = JSON.stringify(await clinic.act(planPaper, { clientId, copy: 'record', print: 'normal' }, by))
    for (const said of ['I did not say I drink alone.', 'The words are from the interview of March 2.', 'My brother was always there.']) assert.ok(paper.includes(said), said)
    await assert.rejects(clinic.inside(db => db.$pickTables<'plan_change_request'>().updateTable('plan_change_request').set({ reason: 'other' }).where('id', '=', requestId).execute()), { code: '42501' })
  })

  it('is about a signed plan of one\'s own, and nobody else answers for the clinic', async () => {
    const { clientId } = await admittedClient(clinic)
    const other = await admittedClient(clinic)
    const { planId: draftId } = await draftPlan(clinic, other.clientId)
    assert.equal(await refusedWith(clinic.act(askChange, { planId: draftId, words: 'x' }, clinic.client(other.clientId))), 'plan.not-signed-yet')
    const { planId } = await signedPlan(clinic, clientId)
    assert.equal(await refusedWith(clinic.act(askChange, { planId, words: 'x' }, clinic.client(other.clientId))), 'platform.not-found')
    const { id: requestId } = await clinic.act(askChange, { planId, words: 'Fewer groups.' }, clinic.client(clientId))
    assert.equal(await refusedWith(clinic.act(answerChange, { requestId, decision: 'made' }, clinic.staff.facilitator)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(changeRequests, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    await clinic.act(answerChange, { requestId, decision: 'made' }, clinic.staff.therapist)
    assert.deepEqual((await clinic.act(changeRequests, { clientId }, clinic.client(clientId))).map(({ decision, decidedByName }) => [decision, decidedByName]), [['made', 'Robin therapist']])
  })
})
