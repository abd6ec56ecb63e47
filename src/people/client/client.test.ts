import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { changeDetails } from './change-details.ts'
import { clientDetails } from './client-details.ts'
import { findClients } from './find-clients.ts'
import { recordClient } from './record-client.ts'
import { setPhoto } from './set-photo.ts'

const maya = { givenName: 'Maya', familyName: 'Núñez-Ortega', preferredName: 'May', phone: '555 0101', mayLeaveMessage: true, language: 'es' } as const

describe('a client', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is found by three letters of any name, accents or not', async () => {
    const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
    for (const text of ['May', 'nun', 'ORTE', 'may nún']) {
      const found = await clinic.act(findClients, { text }, clinic.staff.therapist)
      assert.deepEqual(found.map(line => line.clientId), [id], text)
    }
    assert.deepEqual(await clinic.act(findClients, { text: 'ayo' }, clinic.staff.therapist), [])
  })

  it('is not recorded with a birth date in the future', async () => {
    const code = await refusedWith(clinic.act(recordClient, { ...maya, birthDate: '2031-01-01' }, clinic.staff.intake))
    assert.equal(code, 'client.born-in-the-future')
  })

  it('is seen by themself and by nobody of another clinic', async () => {
    const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
    const other = await clinic.act(recordClient, { ...maya, givenName: 'Else' }, clinic.staff.intake)
    assert.equal((await clinic.act(clientDetails, { clientId: id }, clinic.client(id))).name, 'May Núñez-Ortega')
    assert.equal(await refusedWith(clinic.act(clientDetails, { clientId: other.id }, clinic.client(id))), 'platform.not-found')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(clientDetails, { clientId: id }, elsewhere.staff.director)), 'platform.not-found')
  })

  it('keeps both versions when two people change the details', async () => {
    const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
    await clinic.act(changeDetails, { clientId: id, details: { ...maya, phone: '555 0102' } }, clinic.staff.intake, { ifMatch: 1 })
    const code = await refusedWith(clinic.act(changeDetails, { clientId: id, details: maya }, clinic.staff.intake, { ifMatch: 1 }))
    assert.equal(code, 'platform.changed-meanwhile')
  })

  it('lets one of two people who change it at the same instant know that the other was first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
      const change = (phone: string) => refusedWith(clinic.act(changeDetails, { clientId: id, details: { ...maya, phone } }, clinic.staff.intake, { ifMatch: 1 }))
      assert.deepEqual((await Promise.all([change('555 0103'), change('555 0104')])).toSorted(), ['not refused', 'platform.changed-meanwhile'])
    }
  })

  it('refuses a change that does not say which version it was made on', async () => {
    const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
    assert.equal(await refusedWith(clinic.act(changeDetails, { clientId: id, details: maya }, clinic.staff.intake)), 'platform.if-match-missing')
  })

  it('gets a face beside the name from those at the desk, and from nobody elsewhere', async () => {
    const { id } = await clinic.act(recordClient, maya, clinic.staff.intake)
    const portrait = Buffer.from('ffd8ffdb000300ffc0000b080040004001011100ffda00080101003f0000ffd9', 'hex').toString('base64')
    const photo = `data:image/jpeg;base64,${portrait}`
    await clinic.act(setPhoto, { clientId: id, photo }, clinic.staff['front-desk'])
    assert.equal((await clinic.act(clientDetails, { clientId: id }, clinic.staff.therapist)).photo, photo)
    assert.equal(await refusedWith(clinic.act(setPhoto, { clientId: id, photo: null }, clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(setPhoto, { clientId: id, photo: 'data:image/svg+xml;base64,PHN2Zy8+' }, clinic.staff.intake)), 'platform.input-invalid')
    assert.equal(await refusedWith(clinic.act(setPhoto, { clientId: id, photo: 'data:image/jpeg;base64,PHN2Zy8+' }, clinic.staff.intake)), 'client.not-a-photo')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(setPhoto, { clientId: id, photo }, elsewhere.staff.director)), 'platform.not-found')
    await clinic.act(setPhoto, { clientId: id, photo: null }, clinic.staff.intake)
    assert.equal((await clinic.act(clientDetails, { clientId: id }, clinic.staff.therapist)).photo, null)
  })
})
