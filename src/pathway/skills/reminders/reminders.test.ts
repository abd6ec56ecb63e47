import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../../seed/test-clinic.ts'
import { clientDetails } from '../../../people/client/client-details.ts'
import { recordClient } from '../../../people/client/record-client.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { insertEpisode } from '../../assessment/episode.store.ts'
import { checkIn } from '../check-in.ts'
import { endReminder, myReminder, setReminder } from './my-reminder.ts'
import { remindOfCheckIns } from './remind.ts'

describe('the reminder a client chose', () => {
  let clinic: TestClinic
  let luis: string
  const remind = () => clinic.act(remindOfCheckIns, {}, systemOf(clinic.clinicId))
  const sent = async () => (await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').where('kind', '=', 'skills.reminder').execute())).length
  const evening = (day: number): string => `2026-03-0${day}T00:31:00.000Z`
  before(async () => {
    clinic = await openTestClinic()
    luis = (await clinic.act(recordClient, { givenName: 'Luis', familyName: 'Prado', phone: '(212) 555-0144' }, clinic.staff.intake)).id
    await clinic.inside(db => insertEpisode(db, clinic.clinicId, {
      id: clinic.engine.world.newId(), clientId: luis, programId: clinic.programId, programVersion: 1, therapistId: clinic.staff.therapist.id, track: 'day', admittedOn: '2026-02-02',
    }))
  })
  after(() => clinic.close())

  it('is at a time of day, on a way there is', async () => {
    const choose = (channel: 'text' | 'email', at: string) => clinic.act(setReminder, { clientId: luis, choice: { channel, at } }, clinic.client(luis))
    assert.equal(await refusedWith(choose('email', '19:30')), 'skills.no-way-to-remind')
    assert.equal(await refusedWith(choose('text', '06:59')), 'platform.input-invalid')
    assert.equal(await refusedWith(choose('text', '21:31')), 'platform.input-invalid')
    assert.equal(await refusedWith(clinic.act(setReminder, { clientId: luis, choice: { channel: 'text', at: '19:30' } }, clinic.staff.therapist)), 'platform.not-allowed')
    await choose('text', '19:30')
    const mine = await clinic.act(myReminder, { clientId: luis }, clinic.client(luis))
    assert.deepEqual([mine.reminder?.at, mine.phoneEnds, mine.mayLeaveMessage], ['19:30', '0144', true])
  })

  it('comes once a day, says nothing that tells, and not on a day with a check-in', async () => {
    clinic.at(evening(3))
    assert.deepEqual(await remind(), { sent: 1, handedOver: 0 })
    assert.deepEqual(await remind(), { sent: 0, handedOver: 0 })
    const [text] = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select('payload').where('kind', '=', 'skills.reminder').execute())
    assert.deepEqual(text?.payload, { to: '(212) 555-0144', text: 'A moment for you.' })
    clinic.at('2026-03-03T23:00:00.000Z')
    await clinic.act(checkIn, { forDate: '2026-03-03', at: '2026-03-03T18:00:00-05:00', mood: 5, stress: 6, craving: 7 }, clinic.client(luis))
    clinic.at(evening(4))
    assert.deepEqual(await remind(), { sent: 0, handedOver: 0 })
  })

  it('stops after three without an answer, and a person is asked to look', async () => {
    for (const day of [5, 6, 7]) {
      clinic.at(evening(day))
      assert.equal((await remind()).sent, 1)
    }
    clinic.at(evening(8))
    assert.deepEqual(await remind(), { sent: 0, handedOver: 1 })
    assert.deepEqual((await clinic.act(myTasks, {}, clinic.staff.therapist)).map(({ kind }) => kind), ['skills.reminders-unanswered'])
    clinic.at('2026-03-08T00:40:00.000Z')
    assert.deepEqual([await remind(), await sent()], [{ sent: 0, handedOver: 0 }, 4])
  })

  it('goes on after the next check-in', async () => {
    clinic.at('2026-03-08T20:00:00.000Z')
    await clinic.act(checkIn, { forDate: '2026-03-08', at: '2026-03-08T16:00:00-04:00', mood: 5, stress: 6, craving: 7 }, clinic.client(luis))
    clinic.at('2026-03-09T23:31:00.000Z')
    assert.equal((await remind()).sent, 1)
  })

  it('comes once more after three hours of a day without a check-in, and asks for no second answer', async () => {
    await clinic.act(setReminder, { clientId: luis, choice: { channel: 'text', at: '12:00' } }, clinic.client(luis))
    const at = async (instant: string) => { clinic.at(instant); return (await remind()).sent }
    const before = await sent()
    assert.deepEqual([await at('2026-03-10T16:01:00.000Z'), await at('2026-03-10T18:59:00.000Z'), await at('2026-03-10T19:01:00.000Z'), await at('2026-03-10T19:02:00.000Z')], [1, 0, 1, 0])
    assert.equal(await sent() - before, 2)
    const { reminder } = await clinic.act(myReminder, { clientId: luis }, clinic.client(luis))
    assert.equal(reminder?.unanswered, 1)
  })

  it('is over when the client says so', async () => {
    await clinic.act(endReminder, { clientId: luis }, clinic.client(luis))
    assert.equal((await clinic.act(myReminder, { clientId: luis }, clinic.client(luis))).reminder, null)
    assert.equal((await clinic.act(clientDetails, { clientId: luis }, clinic.client(luis))).mayLeaveMessage, true)
    clinic.at('2026-03-11T23:31:00.000Z')
    assert.deepEqual(await remind(), { sent: 0, handedOver: 0 })
  })
})
