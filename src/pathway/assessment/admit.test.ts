import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admit } from './admit.ts'
import { admittedClient, knownClient } from './assessment.examples.ts'
import { endEpisode, openEpisodeOf } from './public.ts'

describe('admitting a client', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  const admission = (clientId: string) => ({
    clientId, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-03-02',
  })

  it('opens an episode that keeps the version of the program', async () => {
    const { clientId, episodeId } = await admittedClient(clinic)
    const episode = await clinic.inside(db => openEpisodeOf(db, clientId))
    assert.deepEqual([episode?.id, episode?.programVersion, episode?.admittedOn, episode?.dischargedOn], [episodeId, 1, '2026-03-02', null])
  })

  it('refuses a second stay in the same program until the first has ended', async () => {
    const { clientId, episodeId } = await admittedClient(clinic)
    assert.equal(await refusedWith(clinic.act(admit, admission(clientId), clinic.staff.intake)), 'assessment.episode-open')
    await clinic.inside(db => endEpisode(db, episodeId, '2026-03-30'))
    const again = await clinic.act(admit, { ...admission(clientId), admittedOn: '2026-04-01' }, clinic.staff.intake)
    assert.notEqual(again.id, episodeId)
  })

  it('happens once when two people admit at the same moment', async () => {
    const clientId = await knownClient(clinic)
    const codes = await Promise.all([clinic.staff.intake, clinic.staff.director].map(by => refusedWith(clinic.act(admit, admission(clientId), by))))
    assert.equal(codes.filter(code => code === 'not refused').length, 1)
  })

  it('refuses a track, a program and a therapist the clinic does not have', async () => {
    const clientId = await knownClient(clinic)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const refused = (change: object) => refusedWith(clinic.act(admit, { ...admission(clientId), ...change }, clinic.staff.intake))
    assert.equal(await refused({ track: 'midnight' }), 'assessment.no-such-track')
    assert.equal(await refused({ programId: elsewhere.programId }), 'assessment.no-such-program')
    assert.equal(await refused({ therapistId: clinic.staff.biller.id }), 'assessment.no-such-clinician')
    assert.equal(await refused({ therapistId: elsewhere.staff.therapist.id }), 'assessment.no-such-clinician')
  })

  it('is not for the client, the biller or another clinic', async () => {
    const clientId = await knownClient(clinic)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(clinic.act(admit, admission(clientId), clinic.client(clientId))), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(admit, admission(clientId), clinic.staff.biller)), 'platform.not-allowed')
    assert.equal(await refusedWith(elsewhere.act(admit, admission(clientId), elsewhere.staff.intake)), 'platform.not-found')
  })
})
