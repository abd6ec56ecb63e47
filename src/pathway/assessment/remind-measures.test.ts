import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { admit } from './admit.ts'
import { knownClient } from './assessment.examples.ts'
import { measureReminderDay } from './due-measures.rules.ts'
import { remindMeasures } from './remind-measures.ts'

describe('the hour of the reminder', () => {
  for (const [now, day] of [['2026-03-02T14:59:59.999Z', null], ['2026-03-02T15:00:00.000Z', '2026-03-02'], ['2026-03-02T15:59:59.999Z', '2026-03-02'], ['2026-03-02T16:00:00.000Z', null], ['2026-03-09T14:00:00.000Z', '2026-03-09']] as const) {
    it(`${now}: ${day ?? 'not now'}`, () => assert.equal(measureReminderDay(now, 'America/New_York')?.today ?? null, day))
  }
})

describe('a reminder of due measures', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('reaches people in care who may be told, in neutral words, and not again within three days', async () => {
    const clientId = await knownClient(clinic, { givenName: 'Maya', familyName: 'Ortega', phone: '212 555 0101' })
    const silent = await knownClient(clinic)
    await knownClient(clinic, { givenName: 'Not', familyName: 'Admitted', phone: '212 555 0102' })
    for (const id of [clientId, silent]) await clinic.act(admit, { clientId: id, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-03-02' }, clinic.staff.intake)
    const remind = async (at: string): Promise<number> => {
      clinic.at(at)
      return (await clinic.act(remindMeasures, {}, systemOf(clinic.clinicId))).reminded
    }
    assert.deepEqual([await remind('2026-03-02T14:00:00.000Z'), await remind('2026-03-02T15:05:00.000Z'), await remind('2026-03-03T15:05:00.000Z'), await remind('2026-03-05T15:05:00.000Z'), await remind('2026-03-06T15:05:00.000Z')], [0, 1, 0, 0, 1])
    const left = await clinic.inside(db => db.$pickTables<'outbox'>().selectFrom('outbox').select(['channel', 'client_id', 'payload']).where('kind', '=', 'assessment.due-measures').execute())
    assert.deepEqual(left.map(({ channel, client_id }) => [channel, client_id]), [['text', clientId], ['text', clientId]])
    assert.doesNotMatch(JSON.stringify(left), /Maya|Ortega|Harbor|PHQ|depress|program|treat|clinic/iu)
    assert.equal(await refusedWith(clinic.act(remindMeasures, {}, clinic.staff.director)), 'platform.not-allowed')
  })
})
