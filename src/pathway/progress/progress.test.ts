import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../seed/test-clinic.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { admittedClient } from '../assessment/assessment.examples.ts'
import { importInstrument } from '../assessment/shelf/import-instrument.ts'
import { submitMeasure } from '../assessment/submit-measure.ts'
import { signedPlan } from '../plan/plan.examples.ts'
import { notSafeToday } from '../safety/not-safe-today.ts'
import { checkIn } from '../skills/check-in.ts'
import { caseload } from './caseload.ts'
import { heldSession, phq9 } from './progress.examples.ts'
import { reviewScores } from './review-scores.ts'
import { trends } from './trends.ts'

describe('progress', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const someone = (givenName: string) => admittedClient(clinic, { givenName })
  const tasksOf = async (clientId: string) =>
    (await clinic.inside(db => openTasksFor(db, clinic.staff.therapist.id, ['therapist']))).filter(task => task.clientId === clientId && task.kind === 'progress.review')

  it('shows scores, hours, participation, check-ins and objectives of one client in one answer', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await someone('Maya')
    await phq9(clinic, client.clientId, '2026-03-02', 17)
    await signedPlan(clinic, client.clientId)
    await heldSession(clinic, client, { startsAt: '2026-03-09T21:30:00.000Z', participation: 3 })
    await heldSession(clinic, client, { startsAt: '2026-03-11T21:30:00.000Z', minutes: 0, status: 'unexcused' })
    await heldSession(clinic, client, { startsAt: '2026-03-12T21:30:00.000Z', minutes: 0, status: 'excused' })
    clinic.at('2026-03-10T13:00:00.000Z')
    await clinic.act(checkIn, { forDate: '2026-03-10', at: '2026-03-10T13:00:00Z', mood: 6, stress: 4, craving: 2 }, clinic.client(client.clientId))
    await phq9(clinic, client.clientId, '2026-03-16', 9)
    const seen = await clinic.act(trends, { clientId: client.clientId }, clinic.staff.therapist)
    const [phq] = seen.instruments
    assert.deepEqual([phq?.intake, phq?.latest, phq?.verdict, phq?.feedback?.colour], [17, 9, 'recovered', 'white'])
    assert.deepEqual(seen.weeks.map(({ minutes, share, participation, mood }) => [minutes, share, participation, mood]), [[0, null, null, null], [90, 0.5, 3, 6], [0, null, null, null]])
    assert.deepEqual([seen.attended.minutes, seen.attended.share, seen.attended.sessions], [90, 0.5, 1])
    assert.deepEqual(seen.objectives.map(({ latest, reached, moved }) => [latest, reached, moved]), [[9, true, 1]])
    assert.match(seen.notice.en, /not a validated predictor/)
  })

  it('draws the trend of a measure the clinic brought itself', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await someone('Inés')
    const option = (value: number) => ({ valueCoding: { system: 'urn:own', code: String(value), display: `Answer ${value}` }, extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value }] })
    const item = ['s1', 's2'].map(linkId => ({ linkId, type: 'choice', text: `Statement ${linkId}`, required: true, answerOption: [option(0), option(1), option(2)] }))
    await clinic.act(importInstrument, { questionnaire: { resourceType: 'Questionnaire', status: 'active', language: 'en', title: 'Our scale', version: '1', item }, instrument: 'our-scale', licence: 'Ours' }, clinic.staff.director)
    for (const [at, s1] of [['2026-03-02T16:00:00.000Z', 2], ['2026-03-09T16:00:00.000Z', 0]] as const) {
      clinic.at(at)
      await clinic.act(submitMeasure, { clientId, instrument: 'our-scale', answers: { s1, s2: 1 } }, clinic.staff.therapist)
    }
    const [own] = (await clinic.act(trends, { clientId }, clinic.staff.therapist)).instruments
    assert.deepEqual([own?.title.en, own?.min, own?.max, own?.points.map(({ total }) => total)], ['Our scale', 0, 4, [3, 1]])
  })

  it('gives the client the same picture without the signal, participation included', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await someone('Leo')
    await phq9(clinic, client.clientId, '2026-03-02', 12)
    await heldSession(clinic, client, { startsAt: '2026-03-04T21:30:00.000Z', participation: 4 })
    await phq9(clinic, client.clientId, '2026-03-09', 20)
    const own = await clinic.act(trends, { clientId: client.clientId }, clinic.client(client.clientId))
    assert.deepEqual([own.instruments[0]?.feedback, own.instruments[0]?.verdict, own.weeks[0]?.participation], [null, 'deteriorated', 4])
  })

  it('is not open to another client, another clinic, or the front desk', async () => {
    const { clientId } = await someone('Ana')
    const other = await someone('Bea')
    assert.equal(await refusedWith(clinic.act(trends, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(trends, { clientId }, clinic.staff['front-desk'])), 'platform.not-allowed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(trends, { clientId }, elsewhere.staff.director)), 'platform.not-found')
    assert.deepEqual(await elsewhere.act(caseload, { of: 'clinic' }, elsewhere.staff.director), [])
  })

  it('puts whoever needs the team most on top of the case review', async () => {
    const own = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    const who = async (givenName: string) => admittedClient(own, { givenName })
    const [well, worse, unsafe, away] = [await who('Well'), await who('Worse'), await who('Unsafe'), await who('Away')]
    for (const [client, later] of [[well, 10], [worse, 23], [away, 16]] as const) {
      await phq9(own, client.clientId, '2026-03-02', 17)
      await phq9(own, client.clientId, '2026-03-09', later)
    }
    await own.act(notSafeToday, { clientId: unsafe.clientId }, own.client(unsafe.clientId))
    for (const on of ['2026-03-05', '2026-03-06']) await heldSession(own, away, { startsAt: `${on}T21:30:00.000Z`, minutes: 0, status: 'unexcused' })
    own.at('2026-03-10T17:00:00.000Z')
    const rows = await own.act(caseload, { of: 'mine' }, own.staff.therapist)
    assert.deepEqual(rows.map(({ name, need }) => [name.split(' ')[0], need]), [['Unsafe', 'alert'], ['Worse', 'worse'], ['Away', 'away'], ['Well', 'on-track']])
    assert.deepEqual(await own.act(caseload, { of: 'mine' }, own.staff.facilitator), [])
    assert.equal((await own.act(caseload, { of: 'clinic' }, own.staff.director)).length, 4)
  })

  it('raises one task when a client gets worse, closes it when they are back, and never discharges', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await someone('Ruth')
    await phq9(clinic, client.clientId, '2026-03-02', 10)
    await phq9(clinic, client.clientId, '2026-03-09', 16)
    const review = () => clinic.act(reviewScores, {}, systemOf(clinic.clinicId))
    await review()
    await review()
    const [task, ...more] = await tasksOf(client.clientId)
    assert.deepEqual([task?.reason, task?.urgency, task?.forStaffId, more.length], ['got-worse', 'today', clinic.staff.therapist.id, 0])
    assert.equal((await clinic.act(trends, { clientId: client.clientId }, clinic.staff.therapist)).episode?.dischargedOn, null)
    await phq9(clinic, client.clientId, '2026-03-16', 9)
    await review()
    assert.deepEqual(await tasksOf(client.clientId), [])
  })

  it('raises one task though the clock ticks twice at once', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await someone('Omar')
    await phq9(clinic, client.clientId, '2026-03-02', 10)
    await phq9(clinic, client.clientId, '2026-03-09', 18)
    await Promise.all([0, 1].map(() => clinic.act(reviewScores, {}, systemOf(clinic.clinicId))))
    assert.equal((await tasksOf(client.clientId)).length, 1)
  })

  it('lets nobody but the clock review scores', async () => {
    assert.equal(await refusedWith(clinic.act(reviewScores, {}, clinic.staff.director)), 'platform.not-allowed')
  })
})
