import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../../seed/test-clinic.ts'
import { admittedClient } from '../../assessment/assessment.examples.ts'
import { myWeek } from '../my-week.ts'
import { placeInGroup } from '../place-in-group.ts'
import { sessionsBetween } from '../public.ts'
import { openedGroup } from '../schedule.examples.ts'
import { week } from '../week.ts'
import { ProgramWeek } from '../week.words.ts'
import { bringIn } from './bring.rules.ts'
import { sayWhatToBring } from './say-what-to-bring.ts'

const sheet = { en: 'Your worksheet from last week', es: 'Tu hoja de la semana pasada' }
const shoes = { en: 'Shoes you can walk in', es: '' }

describe('what to bring', () => {
  let of: TestClinic
  let clientId = ''
  let sessions: string[] = []
  before(async () => {
    of = await openTestClinic()
    const groupId = await openedGroup(of)
    clientId = (await admittedClient(of)).clientId
    await of.act(placeInGroup, { clientId, groupId }, of.staff.intake)
    sessions = (await of.inside(db => sessionsBetween(db, '2026-03-02T15:00:00Z', '2026-03-16T04:00:00Z'))).filter(one => one.groupId === groupId).map(({ id }) => id)
  })
  after(() => of.close())
  const asked = async (): Promise<unknown[]> => {
    const seen = []
    for (const day of ['2026-03-02', '2026-03-09']) seen.push((await of.act(myWeek, { week: day }, of.client(clientId))).items.find(({ what }) => what === 'session')?.bring)
    return seen
  }

  it('is said for the series, and otherwise for one meeting; taken back, the series counts again', async () => {
    const [first = ''] = sessions
    assert.equal(sessions.length, 2)
    assert.deepEqual(await asked(), [null, null])
    await of.act(sayWhatToBring, { sessionId: first, every: true, bring: sheet }, of.staff.facilitator)
    assert.deepEqual(await asked(), [sheet, sheet])
    await of.act(sayWhatToBring, { sessionId: first, every: false, bring: shoes }, of.staff.facilitator)
    assert.deepEqual(await asked(), [shoes, sheet])
    const shown = ProgramWeek.parse(await of.act(week, {}, of.staff.therapist)).sessions.find(({ id }) => id === first)
    assert.deepEqual([shown?.bring, shown?.bringToSeries], [shoes, sheet])
    await of.act(sayWhatToBring, { sessionId: first, every: false, bring: { en: ' ', es: '' } }, of.staff.facilitator)
    assert.deepEqual(await asked(), [sheet, sheet])
  })

  it('is seen only by a client who is expected', async () => {
    const stranger = await admittedClient(of, { givenName: 'Else' })
    const reads = async (id: string): Promise<number> => {
      const connection = await of.pool.connect()
      try {
        await connection.query('begin')
        await connection.query('select app.become($1, $2, $3, $3)', [of.clinicId, 'client', id])
        return (await connection.query('select from bring_along')).rowCount ?? 0
      } finally {
        await connection.query('rollback')
        connection.release()
      }
    }
    assert.deepEqual([await reads(clientId), await reads(stranger.clientId)], [1, 0])
  })

  it('is said by staff who lead or plan, in their own clinic, in few words', async () => {
    const [sessionId = ''] = sessions
    for (const by of [of.staff.biller, of.staff['front-desk'], of.client(clientId)]) {
      assert.equal(await refusedWith(of.act(sayWhatToBring, { sessionId, every: false, bring: sheet }, by)), 'platform.not-allowed')
    }
    assert.equal(await refusedWith(of.act(sayWhatToBring, { sessionId, every: false, bring: { en: 'x'.repeat(201), es: '' } }, of.staff.therapist)), 'platform.input-invalid')
    const elsewhere = await addClinic(of.pool, of.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(sayWhatToBring, { sessionId, every: false, bring: sheet }, elsewhere.staff.director)), 'platform.not-found')
  })

  for (const [bring, language, said] of [
    [sheet, 'es', { words: sheet.es, language: 'es' }], [sheet, 'en', { words: sheet.en, language: 'en' }], [shoes, 'es', { words: shoes.en, language: 'en' }],
    [{ en: '', es: 'Agua' }, 'en', { words: 'Agua', language: 'es' }],
  ] as const) {
    it(`is read as "${said.words}" in ${language}`, () => assert.deepEqual(bringIn(bring, language), said))
  }
})
