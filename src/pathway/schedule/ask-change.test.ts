import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { recordClient } from '../../people/client/record-client.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { answerChange, askChange, weekRequests } from './ask-change.ts'

describe('what a client asks of their week', () => {
  let clinic: TestClinic
  let luis: string
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado' }, clinic.staff.intake)).id
  })
  after(() => clinic.close())

  it('becomes a task, once as long as it waits', async () => {
    await clinic.act(askChange, { what: 'other-track', words: 'My shift moves to nights.' }, clinic.client(luis))
    assert.equal(await refusedWith(clinic.act(askChange, { what: 'other-track' }, clinic.client(luis))), 'schedule.asked-already')
    assert.deepEqual((await clinic.act(myTasks, {}, clinic.staff.therapist)).map(({ kind, reason }) => [kind, reason]), [['schedule.asks-change', 'other-track']])
  })

  it('is answered in words the client reads, once', async () => {
    const [asked] = await clinic.act(weekRequests, { clientId: luis }, clinic.client(luis))
    assert.equal(await refusedWith(clinic.act(answerChange, { id: asked?.id ?? '', answer: 'x' }, clinic.staff.biller)), 'platform.not-allowed')
    await clinic.act(answerChange, { id: asked?.id ?? '', answer: 'From Monday you are in the day track.' }, clinic.staff['front-desk'])
    assert.equal(await refusedWith(clinic.act(answerChange, { id: asked?.id ?? '', answer: 'Again' }, clinic.staff.therapist)), 'schedule.answered-already')
    assert.deepEqual((await clinic.act(weekRequests, { clientId: luis }, clinic.client(luis))).map(({ answer }) => answer), ['From Monday you are in the day track.'])
    assert.deepEqual(await clinic.act(myTasks, {}, clinic.staff.therapist), [])
  })

  it('is nobody else\'s to ask or to read', async () => {
    const ana = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(weekRequests, { clientId: luis }, clinic.client(ana))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(askChange, { what: 'time-off' }, clinic.staff.therapist)), 'platform.not-allowed')
  })
})
