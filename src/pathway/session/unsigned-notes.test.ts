import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { heldSession } from '../progress/progress.examples.ts'
import { saveNote } from './save-note.ts'
import { unsignedNotes } from './unsigned-notes.ts'

describe('notes that wait', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('wait however old they are once somebody began them; one that nobody began is asked for sixty days', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    const [begun, never] = [await heldSession(clinic, client, { startsAt: '2026-03-03T22:30:00.000Z' }), await heldSession(clinic, client, { startsAt: '2026-03-04T22:30:00.000Z' })]
    clinic.at('2026-03-04T15:00:00.000Z')
    const words = { participation: 3, response: 'Spoke of the evenings.', progress: '', risk: '', nextStep: '', objectiveIds: [], interventions: '', tookPart: '', skills: [] }
    await clinic.act(saveNote, { sessionId: begun, clientId: client.clientId, words }, clinic.staff.therapist, { ifMatch: 0 })
    const waiting = async (day: string, everybody: boolean, by = clinic.staff.director) => {
      clinic.at(`${day}T22:00:00.000Z`)
      return (await clinic.act(unsignedNotes, { everybody }, by)).map(({ sessionId, state, overdue }) => [sessionId, state, overdue])
    }
    assert.deepEqual(await waiting('2026-05-02', true), [[begun, 'draft', true], [never, 'missing', true]])
    assert.deepEqual(await waiting('2026-05-04', true), [[begun, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.therapist), [[begun, 'draft', true]])
    assert.deepEqual(await waiting('2027-05-04', false, clinic.staff.facilitator), [])
  })
})
