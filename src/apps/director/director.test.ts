import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import type { Circumstances } from '../../pathway/completion/circumstances/circumstances.words.ts'
import { recordCircumstances } from '../../pathway/completion/circumstances/record-circumstances.ts'
import { saveSummary } from '../../pathway/completion/save-discharge.ts'
import { signDischarge } from '../../pathway/completion/sign-discharge.ts'
import { startDischarge } from '../../pathway/completion/start-discharge.ts'
import { planSession } from '../../pathway/schedule/plan-session.ts'
import { markAttendance } from '../../pathway/session/mark-attendance.ts'
import { weekLedgerOf } from '../../pathway/session/week-ledger.ts'
import { judgeRisk } from '../../pathway/safety/judge-risk.ts'
import { exportOutcomes } from './export-outcomes.ts'
import { exportTeds } from './export-teds.ts'
import { outcomes } from './outcomes.ts'
import { standing } from './standing.ts'

const NAMES = ['Ada', 'Bea', 'Cleo', 'Dora', 'Ella', 'Fay'] as const

/** How the first of them lived as the stay began; of the others nobody asked. */
const LIVED: Circumstances = { living: 'dependent', work: 'part-time', notWorking: null, arrests: 'none', selfHelp: '1-to-3', used: [{ substance: 'alcohol', often: 'daily' }] }

async function left(clinic: TestClinic, givenName: string): Promise<string> {
  const { clientId, episodeId } = await admittedClient(clinic, { givenName })
  if (givenName === NAMES[0]) await clinic.act(recordCircumstances, { episodeId, moment: 'admission', circumstances: LIVED }, clinic.staff.therapist)
  const { id } = await clinic.act(startDischarge, { clientId, kind: 'left', onDate: '2026-03-02' }, clinic.staff.therapist)
  const words = { reason: '', course: 'Came twice.', issuesLeft: '', medication: '', recommendations: '' }
  await clinic.act(saveSummary, { id, kind: 'left', onDate: '2026-03-02', words }, clinic.staff.therapist, { ifMatch: 1 })
  await clinic.act(signDischarge, { id }, clinic.staff.therapist, { ifMatch: 2 })
  return clientId
}

describe('the director', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('finds an empty clinic empty, with nothing to divide by', async () => {
    const { director } = clinic.staff
    assert.deepEqual((await clinic.act(standing, {}, director)).tracks, [])
    const shown = await clinic.act(outcomes, {}, director)
    assert.deepEqual([shown.stays, shown.enrolled.points.length, shown.figures.every(({ share, hidden }) => share === null && !hidden)], [0, 1, true])
    assert.equal((await clinic.act(exportTeds, {}, director)).text, '')
  })

  it('sees who is in care per track, who came and went this week, and the risk judged', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Ines' })
    await clinic.act(judgeRisk, { clientId, level: 'high', words: 'Asked for help.' }, clinic.staff.therapist)
    await left(clinic, NAMES[0])
    const shown = await clinic.act(standing, {}, clinic.staff.director)
    assert.deepEqual(shown.tracks.map(({ track, inCare, starts, exits }) => [track, inCare, starts, exits]), [['evening', 1, 2, 1]])
    assert.deepEqual(shown.risk, { high: 1, moderate: 0, low: 0, none: 0, unjudged: 0 })
  })

  it('changes with a single mark, here and in the week of the client at once', async () => {
    const { therapist, director } = clinic.staff
    const { clientId } = await admittedClient(clinic, { givenName: 'Nora' })
    const { id: sessionId } = await clinic.act(planSession, { kind: 'individual', clientId, day: '2026-03-02', starts: '11:00', minutes: 50, staffIds: [therapist.id] }, therapist)
    clinic.at('2026-03-02T17:30:00.000Z')
    const figures = async (status: 'present' | 'unexcused' | 'excused') => {
      await clinic.act(markAttendance, { sessionId, marks: [{ clientId, status, ...(status === 'excused' && { reason: 'work' }) }] }, therapist)
      const [{ attendance: { week } }, [ledger]] = [await clinic.act(standing, {}, director), await clinic.act(weekLedgerOf, { clientId }, director)]
      return [week.minutes, week.planned, ledger?.ledger.attendedMinutes]
    }
    assert.deepEqual([await figures('present'), await figures('unexcused'), await figures('excused')], [[50, 50, 50], [0, 50, 0], [0, 0, 0]])
    clinic.at('2026-03-02T15:00:00.000Z')
  })

  it('keeps back what few people stand behind, and shows it with the fifth', async () => {
    const { director } = clinic.staff
    const leftEarly = async (cohort = {}) => (await clinic.act(outcomes, cohort, director)).figures.find(({ id }) => id === 'left-early')
    assert.deepEqual([(await leftEarly())?.hidden, (await leftEarly())?.count], [true, null])
    for (const name of NAMES.slice(1, 5)) await left(clinic, name)
    assert.deepEqual([(await leftEarly())?.hidden, (await leftEarly())?.count, (await leftEarly())?.of], [false, 5, 5])
    assert.equal((await leftEarly({ from: '2026-03-03' }))?.of, 0)
    assert.equal((await leftEarly({ track: 'day' }))?.of, 0)
  })

  it('writes the figures and the discharges into files, without anybody in them, and says in the history whose they were', async () => {
    const { director } = clinic.staff
    const { name, text } = await clinic.act(exportOutcomes, {}, director)
    assert.equal(name, 'outcomes-2026-03-02.csv')
    assert.match(text, /^group,figure,share,count,of,note,published/u)
    assert.match(text, /all,left-early,1,5,5,,0.304,0.272,0.338/u)
    const teds = await clinic.act(exportTeds, {}, director)
    assert.deepEqual(teds.text.split('\r\n').length, 6)
    assert.match(teds.text.split('\r\n')[1] ?? '', /^1,A,2026,2026,-9,-9,6,6,2,1,/u)
    const columns = (teds.text.split('\r\n')[0] ?? '').split(',')
    const told = (line: number) => ['LIVARAG', 'EMPLOY', 'ARRESTS', 'FREQ_ATND_SELF_HELP', 'SUB1', 'FREQ1', 'SUB2', 'LIVARAG_D', 'SUB1_D'].map(name => (teds.text.split('\r\n')[line] ?? '').split(',')[columns.indexOf(name)])
    assert.deepEqual([1, 2, 3, 4, 5].map(told).filter(line => line.some(code => code !== '-9')), [['2', '2', '0', '2', '2', '3', '1', '-9', '-9']])
    for (const given of NAMES) assert.doesNotMatch(teds.text, new RegExp(given, 'u'))
    const seen = await clinic.inside(db => db.$pickTables<'audit'>().selectFrom('audit').select('client_ids').where('action', '=', 'director.export-teds').orderBy('at', 'desc').orderBy('seq', 'desc').execute())
    assert.ok(seen.some(({ client_ids: whose }) => whose.length === 5))
  })

  it('belongs to directors, each of their own clinic', async () => {
    for (const action of [standing, outcomes, exportOutcomes, exportTeds]) {
      assert.equal(await refusedWith(clinic.act(action, {}, clinic.staff.therapist)), 'platform.not-allowed')
      assert.equal(await refusedWith(clinic.act(action, {}, clinic.staff.biller)), 'platform.not-allowed')
    }
    const other = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.deepEqual([(await other.act(outcomes, {}, other.staff.director)).stays, (await other.act(exportTeds, {}, other.staff.director)).text], [0, ''])
  })
})
