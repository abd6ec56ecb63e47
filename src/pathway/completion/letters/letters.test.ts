import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { giveOfficeRelease, revokeRelease } from '../../../people/family/releases.ts'
import type { OfficeTopic } from '../../../people/family/family.words.ts'
import { perform } from '../../../platform/server/perform.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { heldSession } from '../../progress/progress.examples.ts'
import { checkLetter } from './check-letter.ts'
import { issueLetter } from './issue-letter.ts'
import { letterList, showLetter } from './letters.ts'

describe('letters to offices', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const who = () => { clinic.at('2026-03-02T15:00:00.000Z'); return admittedClient(clinic) }
  const released = async (clientId: string, topics: readonly OfficeTopic[], by = clinic.client(clientId)) =>
    (await clinic.act(giveOfficeRelease, { clientId, release: { recipient: 'District Court 4', purpose: 'Probation', validUntil: '2026-06-01', topics: [...topics] } }, by)).id
  const asked = (clientId: string, releaseId: string, kind: 'in-care' | 'attendance-record' | 'completion', by = clinic.staff.therapist) =>
    clinic.act(issueLetter, { clientId, releaseId, kind, language: 'en' }, by)
  const outside = async (code: string, name: string) =>
    JSON.parse((await perform(clinic.engine, checkLetter, { body: { code, name }, by: { token: null } })).json).genuine

  it('say only what the release names, are listed for the client, and are known to whoever holds them', async () => {
    const client = await who()
    const { clientId } = client
    await heldSession(clinic, client, { startsAt: '2026-03-04T22:30:00.000Z' })
    await heldSession(clinic, client, { startsAt: '2026-03-05T22:30:00.000Z', minutes: 0, status: 'unexcused' })
    const releaseId = await released(clientId, ['in-care', 'attendance-record'])
    clinic.at('2026-03-10T15:00:00.000Z')
    const { id, code } = await asked(clientId, releaseId, 'attendance-record')
    const plain = await asked(clientId, releaseId, 'in-care')
    const [newest, first] = await clinic.act(letterList, { clientId }, clinic.client(clientId))
    assert.deepEqual(first?.content.attendance, { from: '2026-03-02', to: '2026-03-10', sessions: 2, attended: 1, excused: 0, minutes: 90 })
    assert.deepEqual([newest?.id, newest?.content.attendance, first?.content.recipient, first?.content.purpose], [plain.id, null, 'District Court 4', 'Probation'])
    assert.match((await clinic.act(showLetter, { id }, clinic.staff.therapist)).picture, /^<svg/u)
    const said = await outside(code.toLowerCase(), 'Ortega')
    assert.deepEqual(Object.keys(said).toSorted(), ['admittedOn', 'attendance', 'clinicAddress', 'clinicName', 'clinicPhone', 'endedOn', 'issuedBy', 'issuedOn', 'kind', 'language'])
    assert.deepEqual([await outside(code, 'Ana Ortega'), await outside('AAAA-BBBB-CCCC-DDDD', 'Ortega'), await outside(code, '')], [null, null, null])
  })

  it('are no longer genuine once a word of them is changed behind the back of the system', async () => {
    const { clientId } = await who()
    const { code } = await asked(clientId, await released(clientId, ['in-care']), 'in-care')
    assert.notEqual(await outside(code, 'Maya Ortega'), null)
    await assert.rejects(clinic.inside(db => db.$pickTables<'letter'>().updateTable('letter').set({ content: '{}' }).where('code', '=', code).execute()), /append-only|permission denied/u)
    const owner = new pg.Client(clinic.ownerUrl)
    await owner.connect()
    await owner.query('alter table letter disable trigger append_only')
    await owner.query(`update letter set content = jsonb_set(content, '{admittedOn}', '"2025-01-01"') where code = $1`, [code])
    await owner.query('alter table letter enable trigger append_only')
    await owner.end()
    assert.equal(await outside(code, 'Maya Ortega'), null)
  })

  it('do not leave without a live release that names them, not for a stay that is not completed, and not by whoever may not', async () => {
    const { clientId } = await who()
    const other = await who()
    const releaseId = await released(clientId, ['completion'], clinic.staff.intake)
    assert.equal(await refusedWith(asked(clientId, releaseId, 'in-care')), 'completion.release-names-not-this')
    assert.equal(await refusedWith(asked(clientId, releaseId, 'completion')), 'completion.not-completed')
    assert.equal(await refusedWith(asked(other.clientId, releaseId, 'completion')), 'completion.release-not-live')
    const open = await released(clientId, ['in-care'])
    for (const by of [clinic.staff.facilitator, clinic.staff['front-desk'], clinic.client(clientId)]) assert.equal(await refusedWith(asked(clientId, open, 'in-care', by)), 'platform.not-allowed')
    clinic.at('2026-06-02T15:00:00.000Z')
    assert.equal(await refusedWith(asked(clientId, open, 'in-care')), 'completion.release-not-live')
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(revokeRelease, { id: open }, clinic.client(clientId))
    assert.equal(await refusedWith(asked(clientId, open, 'in-care')), 'completion.release-not-live')
  })

  it('are not open to another client or another clinic', async () => {
    const { clientId } = await who()
    const other = await who()
    const { id } = await asked(clientId, await released(clientId, ['in-care']), 'in-care')
    assert.equal(await refusedWith(clinic.act(showLetter, { id }, clinic.client(other.clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(letterList, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(showLetter, { id }, elsewhere.staff.director)), 'platform.not-found')
  })
})
