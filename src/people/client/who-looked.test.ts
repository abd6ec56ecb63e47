import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { changeDetails } from './change-details.ts'
import { clientDetails } from './client-details.ts'
import { recordClient } from './record-client.ts'
import { whoLooked } from './who-looked.ts'

describe('who looked at a record', () => {
  let clinic: TestClinic
  let maya: string
  before(async () => {
    clinic = await openTestClinic()
    maya = (await clinic.act(recordClient, { givenName: 'Maya', familyName: 'Reyes' }, clinic.staff.intake)).id
  })
  after(() => clinic.close())

  it('is shown to the client: each person and day once, looking and writing apart', async () => {
    await clinic.act(clientDetails, { clientId: maya }, clinic.staff.therapist)
    await clinic.act(clientDetails, { clientId: maya }, clinic.staff.therapist)
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(changeDetails, { clientId: maya, details: { givenName: 'Maya', familyName: 'Reyes' } }, clinic.staff['front-desk'], { ifMatch: 1 })
    assert.deepEqual(await clinic.act(whoLooked, { clientId: maya }, clinic.client(maya)), [
      { day: '2026-03-03', name: 'Robin front-desk', looked: [], changed: ['details'] },
      { day: '2026-03-02', name: 'Robin therapist', looked: ['details'], changed: [] },
      { day: '2026-03-02', name: 'Robin intake', looked: [], changed: ['details'] },
    ])
  })

  it('leaves out what lies more than 90 days back', async () => {
    clinic.at('2026-05-31T15:00:01.000Z')
    assert.deepEqual((await clinic.act(whoLooked, { clientId: maya }, clinic.client(maya))).map(({ day }) => day), ['2026-03-03'])
  })

  it('is nobody else\'s to know', async () => {
    const ana = (await clinic.act(recordClient, { givenName: 'Ana', familyName: 'Rey' }, clinic.staff.intake)).id
    assert.equal(await refusedWith(clinic.act(whoLooked, { clientId: maya }, clinic.client(ana))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(whoLooked, { clientId: maya }, clinic.staff.therapist)), 'platform.not-allowed')
  })
})
