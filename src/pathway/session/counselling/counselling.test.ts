import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { notesOfClient } from '../notes-of-client.ts'
import { beginCounsellingNote, counsellingNotes, endCounsellingReader, nameCounsellingReader, writeCounsellingNote } from './counselling-notes.ts'

const SECRET = 'Her mother told her own story of drinking.'

describe('counselling notes', () => {
  let clinic: TestClinic
  let clientId = ''
  let id = ''
  before(async () => {
    clinic = await openTestClinic()
    clientId = (await admittedClient(clinic)).clientId
    id = (await clinic.act(beginCounsellingNote, { clientId, words: SECRET }, clinic.staff.therapist)).id
  })
  after(() => clinic.close())
  const readBy = async (by: TestClinic['staff']['therapist']): Promise<string[]> => (await clinic.act(counsellingNotes, { clientId }, by)).notes.map(({ words }) => words)
  /** Everything a row rule would let somebody see, whatever the action. */
  const rowsAs = async (kind: string, who: string): Promise<number | null> => {
    const connection = await clinic.pool.connect()
    try {
      await connection.query('begin')
      await connection.query('select app.become($1, $2, $3)', [clinic.clinicId, kind, who])
      return (await connection.query('select words from counselling_note')).rowCount
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  }

  it('are read by their author alone: by no colleague, no director, no client and not by the clock of the clinic', async () => {
    const { therapist, facilitator, prescriber, director } = clinic.staff
    assert.deepEqual([await readBy(therapist), await readBy(facilitator), await readBy(prescriber)], [[SECRET], [], []])
    for (const by of [director, clinic.staff['front-desk'], clinic.staff.biller, clinic.client(clientId)]) assert.equal(await refusedWith(clinic.act(counsellingNotes, { clientId }, by)), 'platform.not-allowed')
    assert.deepEqual([await rowsAs('staff', therapist.id), await rowsAs('staff', director.id), await rowsAs('system', '00000000-0000-7000-8000-000000000001'), await rowsAs('client', clientId)], [1, 0, 0, 0])
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(counsellingNotes, { clientId }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.deepEqual(await clinic.act(notesOfClient, { clientId }, therapist), [])
  })

  it('are changed by their author alone, on the version they saw', async () => {
    await clinic.act(writeCounsellingNote, { id, words: `${SECRET} More.` }, clinic.staff.therapist, { ifMatch: 1 })
    assert.equal(await refusedWith(clinic.act(writeCounsellingNote, { id, words: 'other' }, clinic.staff.therapist, { ifMatch: 1 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(clinic.act(writeCounsellingNote, { id, words: 'forged' }, clinic.staff.facilitator, { ifMatch: 2 })), 'platform.not-found')
  })

  it('open to whom the author names under a consent of its own, for reading only and until it ends', async () => {
    const { therapist, facilitator } = clinic.staff
    const named = { clientId, staffId: facilitator.id, consentSignedOn: '2026-03-01', purpose: 'Goes on with the therapy in April' }
    assert.equal(await refusedWith(clinic.act(nameCounsellingReader, { ...named, consentSignedOn: '2027-01-01' }, therapist)), 'counselling.consent-ahead')
    const reader = await clinic.act(nameCounsellingReader, named, therapist)
    assert.equal((await readBy(facilitator)).length, 1)
    assert.equal(await refusedWith(clinic.act(writeCounsellingNote, { id, words: 'forged' }, facilitator, { ifMatch: 2 })), 'counselling.not-yours')
    assert.equal(await refusedWith(clinic.act(endCounsellingReader, { id: reader.id }, facilitator)), 'platform.not-found')
    await clinic.act(endCounsellingReader, { id: reader.id }, therapist)
    assert.deepEqual(await readBy(facilitator), [])
  })
})
