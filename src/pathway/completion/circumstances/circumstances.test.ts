import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { signedDischarge } from '../completion.examples.ts'
import type { Circumstances } from './circumstances.words.ts'
import { recordCircumstances } from './record-circumstances.ts'
import { showCircumstances } from './show-circumstances.ts'

const said: Circumstances = { living: 'homeless', work: 'not-in-labor-force', notWorking: 'student', arrests: 'once', selfHelp: '1-to-3', used: [{ substance: 'heroin', often: 'daily' }, { substance: 'alcohol', often: null }] }

describe('how somebody lives, works and uses', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is asked as the stay begins and as it ends; the newest answer counts, and who asked stands beside it', async () => {
    const { therapist, intake } = clinic.staff
    const { clientId, episodeId } = await admittedClient(clinic)
    assert.deepEqual(await clinic.act(showCircumstances, { episodeId }, therapist), { reported: true, admission: null, end: null })
    await clinic.act(recordCircumstances, { episodeId, moment: 'admission', circumstances: { ...said, living: null, used: null } }, intake)
    clinic.at('2026-03-02T15:05:00.000Z')
    await clinic.act(recordCircumstances, { episodeId, moment: 'admission', circumstances: said }, intake)
    await signedDischarge(clinic, clientId, 'left', '2026-03-02')
    await clinic.act(recordCircumstances, { episodeId, moment: 'end', circumstances: { ...said, living: 'independent', work: 'full-time', used: [] } }, therapist)
    const { admission, end } = await clinic.act(showCircumstances, { episodeId }, therapist)
    assert.deepEqual(admission, { ...said, moment: 'admission', recordedAt: '2026-03-02T15:05:00.000Z', recordedByName: admission?.recordedByName ?? '' })
    assert.deepEqual([end?.living, end?.work, end?.notWorking, end?.used, typeof admission?.recordedByName], ['independent', 'full-time', null, [], 'string'])
  })

  it('names no substance twice, and nobody but the team asks', async () => {
    const { episodeId, clientId } = await admittedClient(clinic)
    const twice = { ...said, used: [{ substance: 'alcohol' as const, often: null }, { substance: 'alcohol' as const, often: 'daily' as const }] }
    assert.equal(await refusedWith(clinic.act(recordCircumstances, { episodeId, moment: 'end', circumstances: twice }, clinic.staff.therapist)), 'completion.substance-twice')
    for (const by of [clinic.staff.biller, clinic.staff['front-desk'], clinic.client(clientId)]) {
      assert.equal(await refusedWith(clinic.act(recordCircumstances, { episodeId, moment: 'end', circumstances: said }, by)), 'platform.not-allowed')
      assert.equal(await refusedWith(clinic.act(showCircumstances, { episodeId }, by)), 'platform.not-allowed')
    }
  })

  it('is unknown to another clinic', async () => {
    const { episodeId } = await admittedClient(clinic)
    const other = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(other.act(showCircumstances, { episodeId }, other.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(other.act(recordCircumstances, { episodeId, moment: 'admission', circumstances: said }, other.staff.director)), 'platform.not-found')
  })
})
