import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { noteAllergies } from '../../people/client/note-allergies.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { heldSession, phq9 } from '../../pathway/progress/progress.examples.ts'
import { unitsLeft } from '../../pathway/session/authorisation/authorisation.rules.ts'
import { dropAuthorisation, enterAuthorisation } from '../../pathway/session/authorisation/enter-authorisation.ts'
import { chartOverview } from './chart-overview.ts'
import { timeline } from './timeline.ts'

describe('the chart', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('answers what is asked before anything is read: allergies once asked, the last signed note', async () => {
    const client = await admittedClient(clinic)
    const { therapist, intake } = clinic.staff
    const seen = () => clinic.act(chartOverview, { clientId: client.clientId }, therapist)
    assert.deepEqual([(await seen()).allergies, (await seen()).lastNote], [null, null])
    await clinic.act(noteAllergies, { clientId: client.clientId, words: ' ' }, intake)
    assert.equal((await seen()).allergies?.words, '')
    clinic.at('2026-03-03T15:00:00.000Z')
    await clinic.act(noteAllergies, { clientId: client.clientId, words: 'Penicillin' }, therapist)
    await heldSession(clinic, client, { startsAt: '2026-03-04T22:30:00.000Z', participation: 3 })
    const { allergies, lastNote } = await seen()
    assert.deepEqual([allergies?.words, lastNote?.topic, lastNote?.author], ['Penicillin', 'Coping skills', 'Robin facilitator'])
    assert.equal(await refusedWith(clinic.act(noteAllergies, { clientId: client.clientId, words: 'x' }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })

  it('says what is left of what a payer authorised, by the rows of attendance', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    const { therapist, biller } = clinic.staff
    const left = async () => (await clinic.act(chartOverview, { clientId: client.clientId }, therapist)).authorisations.map(use => [use.payer, unitsLeft(use), use.until])
    assert.deepEqual(await left(), [])
    const enter = (unit: 'day' | 'session', units: number, from: string, until: string) =>
      clinic.act(enterAuthorisation, { episodeId: client.episodeId, details: { payer: unit, unit, units, from, until } }, biller)
    await enter('session', 10, '2026-03-02', '2026-03-31')
    const { id } = await enter('day', 8, '2026-03-04', '2026-03-20')
    for (const startsAt of ['2026-03-03T22:30:00.000Z', '2026-03-04T20:00:00.000Z', '2026-03-04T22:30:00.000Z']) await heldSession(clinic, client, { startsAt })
    await heldSession(clinic, client, { startsAt: '2026-03-05T22:30:00.000Z', minutes: 0, status: 'unexcused' })
    assert.deepEqual(await left(), [['day', 7, '2026-03-20'], ['session', 7, '2026-03-31']])
    await clinic.act(dropAuthorisation, { id }, biller)
    assert.deepEqual(await left(), [['session', 7, '2026-03-31']])
  })

  it('tells what happened, newest first, narrowed to what somebody looks for, without the words of notes', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    await heldSession(clinic, client, { startsAt: '2026-03-04T22:30:00.000Z', participation: 3 })
    await phq9(clinic, client.clientId, '2026-03-05', 12)
    const told = (kinds: ('session' | 'measure' | 'stay')[] = [], before: string | null = null) => clinic.act(timeline, { clientId: client.clientId, kinds, before }, clinic.staff.therapist)
    const all = (await told()).events.map(({ what }) => what)
    assert.deepEqual([all[0], all.at(-1), all.toSorted()], ['answered', 'admitted', ['admitted', 'answered', 'note-signed', 'present']])
    assert.deepEqual((await told(['session', 'measure'])).events.map(({ kind, about, value }) => [kind, about, value]), [['measure', 'phq-9', '12'], ['session', 'Coping skills', '90']])
    assert.deepEqual((await told(['measure'], '2026-03-05T00:00:00Z')).events, [])
    assert.equal(await refusedWith(clinic.act(timeline, { clientId: client.clientId }, clinic.staff.intake)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(timeline, { clientId: client.clientId }, clinic.client(client.clientId))), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(timeline, { clientId: client.clientId }, elsewhere.staff.director)), 'platform.not-found')
  })
})
