import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { everybodyIsHere, part, sessionWith, write } from './session.examples.ts'
import { unsignedNotes } from './unsigned-notes.ts'

describe('notes that wait', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('wait however old they are once somebody began them; one that nobody began is asked for sixty days', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const leads = [clinic.staff.therapist]
    const [begun, never] = [await sessionWith(clinic, 1, { leads, startsAt: '2026-03-03T22:30:00.000Z' }), await sessionWith(clinic, 1, { leads, startsAt: '2026-03-04T22:30:00.000Z' })]
    clinic.at('2026-03-05T15:00:00.000Z')
    for (const scene of [begun, never]) await everybodyIsHere(clinic, scene, clinic.staff.therapist)
    await write(clinic, begun.sessionId, begun.people[0]?.clientId ?? '', part(), { by: clinic.staff.therapist })
    const waiting = async (day: string, everybody: boolean, by = clinic.staff.director) => {
      clinic.at(`${day}T22:00:00.000Z`)
      return (await clinic.act(unsignedNotes, { everybody }, by)).map(({ sessionId, state, overdue }) => [sessionId, state, overdue])
    }
    assert.deepEqual(await waiting('2026-05-02', true), [[begun.sessionId, 'draft', true], [never.sessionId, 'missing', true]])
    assert.deepEqual(await waiting('2026-05-04', true), [[begun.sessionId, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.therapist), [[begun.sessionId, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.facilitator), [])
  })
})
