import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { linkPerson } from './link-person.ts'
import { recordInquiry } from './record-inquiry.ts'
import { motherCalls, recordedInquiry } from './referral.examples.ts'
import { separatePerson } from './separate-person.ts'
import { showInquiry } from './show-inquiry.ts'

describe('a referral joined with a known person', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is taken apart again, with a person made of what the caller said', async () => {
    const known = await recordedInquiry(clinic, { givenName: 'Robert', familyName: 'Hall' })
    const { id } = await clinic.act(recordInquiry, { ...motherCalls, givenName: 'Bob', familyName: 'Hall', clientId: known.clientId }, clinic.staff.intake)
    await clinic.act(separatePerson, { id }, clinic.staff.intake)
    const shown = await clinic.act(showInquiry, { id }, clinic.staff.intake)
    assert.deepEqual([shown.clientName, shown.clientId === known.clientId, shown.maySeparate], ['Bob Hall', false, false])
  })

  it('stays joined after thirty days', async () => {
    const [first, second] = [await recordedInquiry(clinic, { familyName: 'One' }), await recordedInquiry(clinic, { familyName: 'Two' })]
    await clinic.act(linkPerson, { id: second.id, clientId: first.clientId }, clinic.staff.intake)
    clinic.at('2026-04-01T15:00:00.001Z')
    assert.equal(await refusedWith(clinic.act(separatePerson, { id: second.id }, clinic.staff.intake)), 'referral.too-late-to-separate')
    clinic.at('2026-04-01T15:00:00.000Z')
    await clinic.act(separatePerson, { id: second.id }, clinic.staff.intake)
    assert.equal((await clinic.act(showInquiry, { id: second.id }, clinic.staff.intake)).clientId, second.clientId, 'back to the chart it came from')
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('is linked once to one person, who must be here', async () => {
    const { id, clientId } = await recordedInquiry(clinic, { familyName: 'Three' })
    const refused = (to: string) => refusedWith(clinic.act(linkPerson, { id, clientId: to }, clinic.staff.intake))
    assert.equal(await refused(clientId), 'referral.same-person-already')
    assert.equal(await refused('019a0000-0000-7000-8000-000000000009'), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(separatePerson, { id }, clinic.staff.intake)), 'referral.not-linked')
  })
})
