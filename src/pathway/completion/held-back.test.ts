import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { programTemplates } from '../../people/clinic/templates.ts'
import { knownClient } from '../assessment/assessment.examples.ts'
import { admit } from '../assessment/admit.ts'
import { endEpisode } from '../assessment/public.ts'
import { heldSession } from '../progress/progress.examples.ts'
import { recordEvidence } from './record-evidence.ts'
import type { RecordDetails } from './record.words.ts'
import { requirements } from './requirements.ts'
import { takeBackEvidence } from './take-back-evidence.ts'

/** A short program whose every figure fits on the back of an envelope: two weeks of nine hours. */
const SHORT = {
  phases: [{ id: 'intensive', name: 'Intensive', hoursPerWeek: 9, daysPerWeek: 3, expectedWeeks: 2 }],
  requirements: [
    { id: 'attendance', kind: 'attendance', share: 0.8, source: 'House rule of 2026' }, { id: 'screens', kind: 'screens', last: 2 },
    { id: 'tasks', kind: 'phase-tasks', tasks: [{ id: 'story', phase: 'intensive', name: { en: 'My story', es: 'Mi historia' } }] },
    { id: 'family', kind: 'family-session', count: 1 }, { id: 'phq', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 },
  ],
}

describe('a stay worked out by hand', () => {
  let clinic: TestClinic
  let programId = ''
  const newVersion = (version: number, change: object) => clinic.inside(async db => {
    const definition = JSON.stringify({ ...programTemplates[0]?.definition, ...SHORT, ...change })
    const own = db.$pickTables<'program' | 'program_version'>()
    if (version === 1) await own.insertInto('program').values({ clinic_id: clinic.clinicId, id: programId, site_id: clinic.siteId, name: 'Short', created_at: '2026-03-01T00:00:00Z' }).execute()
    await own.insertInto('program_version').values({ clinic_id: clinic.clinicId, program_id: programId, version, definition, effective_from: '2026-03-01' }).execute()
  })
  before(async () => {
    clinic = await openTestClinic()
    programId = clinic.engine.world.newId()
    await newVersion(1, {})
  })
  after(() => clinic.close())

  const begins = async (admittedOn = '2026-03-02') => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const clientId = await knownClient(clinic)
    const { id } = await clinic.act(admit, { clientId, programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn }, clinic.staff.intake)
    return { clientId, episodeId: id }
  }
  /** Six sessions of ninety minutes a week, the first so many attended. */
  const comes = async (who: { clientId: string, episodeId: string }, days: readonly string[], attended: number) => {
    for (const [at, day] of days.entries()) {
      for (const [half, hour] of ['17', '19'].entries()) {
        const there = at * 2 + half < attended
        await heldSession(clinic, who, { startsAt: `${day}T${hour}:00:00.000Z`, minutes: there ? 90 : 0, status: there ? 'present' : 'unexcused' })
      }
    }
  }
  const asked = (clientId: string, episodeId?: string) => clinic.act(requirements, { clientId, ...episodeId !== undefined && { episodeId } }, clinic.staff.therapist)
  const stateOf = async (clientId: string, id: string) => (await asked(clientId)).requirements.find(one => one.id === id)
  const says = (episodeId: string, record: RecordDetails, by = clinic.staff.therapist) => clinic.act(recordEvidence, { episodeId, record }, by)
  const DAYS = ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09', '2026-03-11', '2026-03-13']

  it('is met on attendance at 14.4 of 18 hours and not below, with the day on which the rest will be there', async () => {
    const enough = await begins()
    await comes(enough, DAYS, 10)
    clinic.at('2026-03-16T15:00:00.000Z')
    const met = await stateOf(enough.clientId, 'attendance')
    assert.deepEqual([met?.state, met?.have, met?.figures, met?.source], ['met', 83.3, { counted: 900, due: 1080, required: 1080, aim: 864, missing: 0, soFar: 83.3 }, 'House rule of 2026'])
    const short = await begins()
    await comes(short, DAYS, 9)
    clinic.at('2026-03-16T15:00:00.000Z')
    const open = await stateOf(short.clientId, 'attendance')
    assert.deepEqual([open?.state, open?.have, open?.figures['missing']], ['not-yet', 75, 54])
  })

  it('does not ask for hours that were excused: 13.5 of 18 are left, and all of them were there', async () => {
    const who = await begins()
    await comes(who, DAYS.slice(0, 3), 5)
    await heldSession(clinic, who, { startsAt: '2026-03-05T17:00:00.000Z', minutes: 0, status: 'excused' })
    for (const day of DAYS.slice(3)) for (const hour of ['17', '19']) await heldSession(clinic, who, { startsAt: `${day}T${hour}:00:00.000Z`, minutes: day === '2026-03-13' ? 0 : 90, status: day === '2026-03-13' ? 'excused' : 'present' })
    clinic.at('2026-03-16T15:00:00.000Z')
    const attendance = await stateOf(who.clientId, 'attendance')
    // 9 h a week asked; 1.5 h and 3 h of them excused: 13.5 h are left, 7.5 + 6 were there.
    assert.deepEqual([attendance?.state, attendance?.figures['due'], attendance?.figures['counted'], attendance?.have], ['met', 810, 810, 100])
  })

  it('keeps the version agreed at intake when the program changes in mid-stay; who comes later gets the new one', async () => {
    const early = await begins()
    await newVersion(2, { requirements: [{ id: 'attendance', kind: 'attendance', share: 1 }] })
    assert.deepEqual((await asked(early.clientId)).requirements.map(({ id }) => id), ['attendance', 'screens', 'tasks', 'family', 'phq'])
    assert.equal((await asked(early.clientId)).place?.version, 1)
    const late = await begins()
    const { requirements: later, place } = await asked(late.clientId)
    assert.deepEqual([later.map(({ id, need }) => [id, need]), place?.version], [[['attendance', 100]], 2])
    await newVersion(3, {})
  })

  it('judges a second stay by itself; the first stays as it was and can be asked for', async () => {
    const first = await begins()
    await comes(first, DAYS.slice(0, 3), 6)
    await clinic.inside(db => endEpisode(db, first.episodeId, '2026-03-08'))
    clinic.at('2026-04-01T15:00:00.000Z')
    const { id } = await clinic.act(admit, { clientId: first.clientId, programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-04-01' }, clinic.staff.intake)
    const now = await asked(first.clientId)
    assert.deepEqual([now.episodeId, now.stays.length, now.requirements[0]?.figures['counted']], [id, 2, 0])
    assert.deepEqual([(await asked(first.clientId, first.episodeId)).requirements[0]?.figures['counted'], (await asked(first.clientId, first.episodeId)).dischargedOn], [540, '2026-03-08'])
    assert.equal((await asked(first.clientId, clinic.engine.world.newId())).episodeId, null)
  })

  it('says of a missing measure that it is missing, and of nothing else that it is there', async () => {
    const { clientId } = await begins()
    const measure = await stateOf(clientId, 'phq')
    assert.deepEqual([measure?.state, measure?.have, measure?.evidence], ['not-yet', null, []])
  })

  it('counts what a clinician records, once, with a reason where one is needed, and lets it be taken back', async () => {
    const { clientId, episodeId } = await begins()
    clinic.at('2026-03-10T15:00:00.000Z')
    const { id } = await says(episodeId, { kind: 'task-done', task: 'story', on: '2026-03-05' })
    assert.equal((await stateOf(clientId, 'tasks'))?.state, 'met')
    await clinic.act(takeBackEvidence, { id }, clinic.staff.therapist)
    assert.equal((await stateOf(clientId, 'tasks'))?.state, 'not-yet')
    assert.equal(await refusedWith(clinic.act(takeBackEvidence, { id }, clinic.staff.therapist)), 'completion.already-taken-back')
    for (const [on, result] of [['2026-03-04', 'negative'], ['2026-03-06', 'positive'], ['2026-03-08', 'negative']] as const) await says(episodeId, { kind: 'screen', on, result, words: '' })
    assert.deepEqual([(await stateOf(clientId, 'screens'))?.state, (await stateOf(clientId, 'screens'))?.have], ['not-yet', 1])
    assert.equal(await refusedWith(says(episodeId, { kind: 'screens-set-aside', requirement: 'screens', on: '2026-03-10', reason: ' ' })), 'completion.reason-missing')
    await says(episodeId, { kind: 'screens-set-aside', requirement: 'screens', on: '2026-03-10', reason: 'Prescribed medication explains it' })
    const screened = await stateOf(clientId, 'screens')
    assert.deepEqual([screened?.state, screened?.evidence.at(-1)?.words], ['met', 'Prescribed medication explains it · Robin therapist'])
    await says(episodeId, { kind: 'family-declined', on: '2026-03-10', reason: 'Family lives abroad' })
    assert.equal((await stateOf(clientId, 'family'))?.state, 'met')
  })

  it('takes no record from the future, from before, after the end, of an objective that is not there, or by whoever does not treat', async () => {
    const { episodeId } = await begins()
    clinic.at('2026-03-10T15:00:00.000Z')
    const task = (on: string): RecordDetails => ({ kind: 'task-done', task: 'story', on })
    assert.equal(await refusedWith(says(episodeId, task('2026-03-11'))), 'completion.in-the-future')
    assert.equal(await refusedWith(says(episodeId, task('2026-03-01'))), 'completion.before-admission')
    assert.equal(await refusedWith(says(episodeId, { kind: 'objective', objectiveId: programId, stand: 'met', on: '2026-03-10', reason: '' })), 'completion.no-such-objective')
    assert.equal(await refusedWith(says(episodeId, task('2026-03-05'), clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(recordEvidence, { episodeId, record: task('2026-03-05') }, elsewhere.staff.therapist)), 'platform.not-found')
    await clinic.inside(db => endEpisode(db, episodeId, '2026-03-10'))
    assert.equal(await refusedWith(says(episodeId, task('2026-03-05'))), 'completion.no-open-episode')
  })
})
