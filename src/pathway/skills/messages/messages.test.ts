import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { insertEpisode } from '../../assessment/episode.store.ts'
import { setReminder } from '../reminders/my-reminder.ts'
import { messageThread, newMessages, readMessages } from './message-thread.ts'
import { promiseAnswers, settleMessages, waitingMessages } from './waiting-messages.ts'
import { writeMessage } from './write-message.ts'

describe('messages between a client and their team', () => {
  let clinic: TestClinic
  let luis: string
  const waits = async () => (await clinic.act(waitingMessages, {}, clinic.staff.therapist)).threads
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado', email: 'someone@home.example' }, clinic.staff.intake)).id
    await clinic.inside(db => insertEpisode(db, clinic.clinicId, {
      id: clinic.engine.world.newId(), clientId: luis, programId: clinic.programId, programVersion: 1, therapistId: clinic.staff.therapist.id, track: 'day', admittedOn: '2026-02-02',
    }))
  })
  after(() => clinic.close())

  it('say when an answer comes before a word is written', async () => {
    const thread = await clinic.act(messageThread, { clientId: luis }, clinic.client(luis))
    assert.deepEqual([thread.messages, thread.workDays, thread.answerBy], [[], 1, '2026-03-03T22:00:00Z'])
  })

  it('raise one task for the therapist, however many there are', async () => {
    await clinic.act(writeMessage, { clientId: luis, words: '¿Puedo venir el martes?', at: '2026-03-01T23:30:00Z' }, clinic.client(luis))
    await clinic.act(writeMessage, { clientId: luis, words: 'Or on Friday?' }, clinic.client(luis))
    const tasks = await clinic.act(myTasks, {}, clinic.staff.therapist)
    assert.deepEqual(tasks.map(({ kind, dueAt }) => [kind, Date.parse(dueAt)]), [['message.answer', Date.parse('2026-03-03T22:00:00Z')]])
    assert.deepEqual((await waits()).map(({ name, words, count }) => [name, words, count]), [['Luis Prado', 'Or on Friday?', 2]])
    const [first] = (await clinic.act(messageThread, { clientId: luis }, clinic.client(luis))).messages
    assert.equal(Date.parse(first?.at ?? ''), Date.parse('2026-03-01T23:30:00Z'))
  })

  it('are settled by an answer, which the client finds as new until it was read', async () => {
    await clinic.act(writeMessage, { clientId: luis, words: 'Tuesday is fine.' }, clinic.staff.therapist)
    assert.deepEqual(await waits(), [])
    assert.deepEqual(await clinic.act(myTasks, {}, clinic.staff.therapist), [])
    assert.deepEqual(await clinic.act(newMessages, { clientId: luis }, clinic.client(luis)), { count: 1 })
    await clinic.act(readMessages, { clientId: luis }, clinic.client(luis))
    assert.deepEqual(await clinic.act(newMessages, { clientId: luis }, clinic.client(luis)), { count: 0 })
  })

  it('send word of an answer only on the way the client chose, and without a word that tells', async () => {
    const sent = () => clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select(['channel', 'payload']).where('kind', '=', 'skills.message').execute())
    assert.deepEqual(await sent(), [])
    await clinic.act(setReminder, { clientId: luis, choice: { channel: 'email', at: '19:30' } }, clinic.client(luis))
    await clinic.act(writeMessage, { clientId: luis, words: 'See you.' }, clinic.staff.therapist)
    const [mail] = await sent()
    assert.equal(mail?.channel, 'email')
    assert.doesNotMatch(JSON.stringify(mail?.payload), /Luis|Prado|Harbor|session|therap|clinic|See you/iu)
  })

  it('may be closed without an answer, with a reason', async () => {
    await clinic.act(writeMessage, { clientId: luis, words: 'Thank you!' }, clinic.client(luis))
    await clinic.act(settleMessages, { clientId: luis, why: 'Talked about it' }, clinic.staff.therapist)
    assert.deepEqual([await waits(), await clinic.act(myTasks, {}, clinic.staff.therapist)], [[], []])
  })

  it('are promised by the director alone', async () => {
    assert.equal(await refusedWith(clinic.act(promiseAnswers, { workDays: 2 }, clinic.staff.therapist)), 'platform.not-allowed')
    await clinic.act(promiseAnswers, { workDays: 2 }, clinic.staff.director)
    assert.equal((await clinic.act(messageThread, { clientId: luis }, clinic.client(luis))).answerBy, '2026-03-04T22:00:00Z')
  })

  it('are seen by the client and the clinicians, and by nobody else', async () => {
    const ana = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(messageThread, { clientId: luis }, clinic.client(ana))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(writeMessage, { clientId: luis, words: 'x' }, clinic.client(ana))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(messageThread, { clientId: luis }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(messageThread, { clientId: luis }, clinic.supporter(ana, luis, ['about']))), 'platform.not-allowed')
  })
})
