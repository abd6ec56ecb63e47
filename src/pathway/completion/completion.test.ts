import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { admittedClient, knownClient } from '../assessment/assessment.examples.ts'
import { admit } from '../assessment/admit.ts'
import { endEpisode, openEpisodeOf } from '../assessment/public.ts'
import { followUps } from '../continuing-care/follow-ups.ts'
import { heldSession, phq9 } from '../progress/progress.examples.ts'
import { addAttendee, sessionById } from '../schedule/public.ts'
import { insertSessions } from '../schedule/session.store.ts'
import { dischargeSummary } from './discharge-summary.ts'
import { requirements } from './requirements.ts'
import { openTasksFor } from '../../people/task/public.ts'
import { saveAftercarePlan } from '../continuing-care/save-aftercare-plan.ts'
import { startAftercarePlan } from '../continuing-care/start-aftercare-plan.ts'
import { summaryPaper } from './summary-paper.ts'
import { saveSummary } from './save-discharge.ts'
import { signDischarge } from './sign-discharge.ts'
import { startDischarge } from './start-discharge.ts'
import { waiveRequirement } from './waive-requirement.ts'
import type { DischargeKind } from './completion.words.ts'

const words = { reason: 'Moving on', course: 'Came to most groups.', issuesLeft: '', medication: '', recommendations: '' }

describe('completion', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const stands = async (clientId: string, by = clinic.staff.therapist) => (await clinic.act(requirements, { clientId }, by)).requirements
  const written = async (clientId: string, kind: DischargeKind, onDate = '2026-05-01') => {
    clinic.at('2026-05-01T18:00:00.000Z')
    const { id } = await clinic.act(startDischarge, { clientId, kind, onDate }, clinic.staff.therapist)
    await clinic.act(saveSummary, { id, kind, onDate, words }, clinic.staff.therapist, { ifMatch: 1 })
    return id
  }
  const waivedAll = async ({ clientId, episodeId }: { clientId: string, episodeId: string }) => {
    for (const { id, state } of await stands(clientId)) {
      if (state === 'not-yet') await clinic.act(waiveRequirement, { episodeId, requirement: id, reason: 'Agreed in the team' }, clinic.staff.director)
    }
  }

  it('says what is met with the rows behind it, to the client from the first day', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    const first = await stands(client.clientId, clinic.client(client.clientId))
    assert.ok(first.length > 0 && first.every(({ state }) => state === 'not-yet'))
    const session = await heldSession(clinic, client, { startsAt: '2026-03-04T22:30:00.000Z', participation: 3 })
    await phq9(clinic, client.clientId, '2026-03-05', 8)
    const own = await stands(client.clientId, clinic.client(client.clientId))
    assert.deepEqual(own, await stands(client.clientId))
    const attendance = own.find(({ kind }) => kind === 'attendance')
    assert.deepEqual([attendance?.state, attendance?.have, attendance?.evidence[0]?.id, attendance?.evidence[0]?.on], ['not-yet', 1.3, session, '2026-03-04'])
    assert.equal(own.find(({ kind }) => kind === 'participation')?.have, 3)
    assert.equal(own.find(({ kind }) => kind === 'measure-at-discharge')?.about?.en, 'PHQ-9 depression')
  })

  it('judges the newest stay of somebody who came back', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const before = await admittedClient(clinic)
    await clinic.inside(db => endEpisode(db, before.episodeId, '2026-03-20'))
    clinic.at('2026-04-02T15:00:00.000Z')
    const again = await clinic.act(admit, {
      clientId: before.clientId, programId: clinic.programId, track: 'evening', therapistId: clinic.staff.therapist.id, admittedOn: '2026-04-02',
    }, clinic.staff.intake)
    assert.equal((await clinic.act(requirements, { clientId: before.clientId }, clinic.staff.therapist)).episodeId, again.id)
  })

  it('is refused as completed while a requirement is open, and possible once all are met or waived', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    const id = await written(client.clientId, 'completed')
    assert.equal(await refusedWith(clinic.act(signDischarge, { id }, clinic.staff.therapist, { ifMatch: 2 })), 'completion.requirements-open')
    await waivedAll(client)
    await clinic.act(signDischarge, { id }, clinic.staff.therapist, { ifMatch: 2 })
    assert.equal(await clinic.inside(db => openEpisodeOf(db, client.clientId)), undefined)
  })

  it('as transferred ends the stay, gives back what was planned and sets five calls; the client reads it from then on', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const client = await admittedClient(clinic)
    const sessionId = clinic.engine.world.newId()
    await clinic.inside(async db => {
      await insertSessions(db, clinic.clinicId, [{
        id: sessionId, kind: 'individual', programId: clinic.programId, topic: 'Individual', startsAt: '2026-05-06T20:00:00.000Z', endsAt: '2026-05-06T20:50:00.000Z',
        breakMinutes: 0, roomId: null, remote: false, groupId: null, weeklyHourId: null, staffIds: [clinic.staff.therapist.id],
      }])
      await addAttendee(db, clinic.clinicId, { sessionId, ...client })
    })
    const id = await written(client.clientId, 'transferred')
    assert.equal(await clinic.act(dischargeSummary, { clientId: client.clientId }, clinic.client(client.clientId)), null)
    await clinic.act(signDischarge, { id }, clinic.staff.therapist, { ifMatch: 2 })
    assert.notEqual((await clinic.inside(db => sessionById(db, sessionId)))?.cancelledAt, null)
    const calls = await clinic.act(followUps, { clientId: client.clientId }, clinic.staff.therapist)
    assert.deepEqual(calls.map(({ day, dueOn }) => [day, dueOn]), [[7, '2026-05-08'], [30, '2026-05-31'], [90, '2026-07-30'], [180, '2026-10-28'], [365, '2027-05-01']])
    assert.equal((await clinic.act(dischargeSummary, { clientId: client.clientId }, clinic.client(client.clientId)))?.course, words.course)
    assert.equal(await refusedWith(clinic.act(saveSummary, { id, kind: 'left', onDate: '2026-05-01', words }, clinic.staff.therapist, { ifMatch: 2 })), 'completion.already-signed')
    assert.equal(await refusedWith(clinic.act(signDischarge, { id }, clinic.staff.therapist, { ifMatch: 2 })), 'completion.already-signed')
  })

  it('is drafted from the record, due by rule with one task until it is signed, and printed for the chart and for the client', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic)
    const { therapist } = clinic.staff
    const { id: planId } = await clinic.act(startAftercarePlan, { clientId }, therapist)
    await clinic.act(saveAftercarePlan, { id: planId, words: {
      stepDown: 'Weekly hour', therapistName: 'Dr. Marsh', firstVisitAt: '2026-05-08T15:00:00Z', communityGroupIds: [], medication: 'Sertraline 50 mg', people: '', warningSigns: '', whatBringsMeBack: '',
    } }, therapist, { ifMatch: 1 })
    clinic.at('2026-05-01T18:00:00.000Z')
    const { id } = await clinic.act(startDischarge, { clientId, kind: 'transferred', onDate: '2026-05-01' }, therapist)
    const draft = await clinic.act(dischargeSummary, { clientId }, therapist)
    assert.deepEqual([draft?.medication, draft?.recommendations, draft?.course, draft?.due?.on], ['Sertraline 50 mg', 'Weekly hour\nDr. Marsh', '', '2026-05-15'])
    assert.deepEqual([draft?.facts['nextTherapist'], draft?.facts['firstVisitOn'], draft?.facts['hoursRequired']], ['Dr. Marsh', '2026-05-08', 108])
    const waiting = () => clinic.inside(async db => (await openTasksFor(db, therapist.id, ['therapist'])).filter(({ aboutId }) => aboutId === id).map(({ kind, dueAt }) => [kind, dueAt.slice(0, 10)]))
    assert.deepEqual(await waiting(), [['completion.summary', '2026-05-15']])
    assert.equal(await refusedWith(clinic.act(summaryPaper, { clientId, print: 'normal' }, clinic.client(clientId))), 'platform.not-found')
    await clinic.act(saveSummary, { id, kind: 'transferred', onDate: '2026-05-01', words }, therapist, { ifMatch: 1 })
    await clinic.act(signDischarge, { id }, therapist, { ifMatch: 2 })
    assert.deepEqual(await waiting(), [])
    const paper = await clinic.act(summaryPaper, { clientId, print: 'normal' }, therapist)
    assert.deepEqual([paper.file, paper.notice?.includes('42 CFR part 2'), paper.parts.at(-1)?.kind], ['discharge-summary', true, 'signatures'])
    const mine = await clinic.act(summaryPaper, { clientId, print: 'large' }, clinic.client(clientId))
    assert.deepEqual([mine.notice, JSON.stringify(mine.parts).includes(words.course)], [null, true])
  })

  it('sets no calls after a death', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic)
    await clinic.act(signDischarge, { id: await written(clientId, 'died') }, clinic.staff.therapist, { ifMatch: 2 })
    assert.deepEqual(await clinic.act(followUps, { clientId }, clinic.staff.therapist), [])
  })

  it('is signed once though two people sign at once', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic)
    const id = await written(clientId, 'left')
    const outcomes = await Promise.all([clinic.staff.therapist, clinic.staff.director].map(by => refusedWith(clinic.act(signDischarge, { id }, by, { ifMatch: 2 }))))
    assert.deepEqual(outcomes.toSorted(), ['completion.already-signed', 'not refused'])
  })

  it('refuses a last day before admission or after today, a summary without words, and somebody who is not here', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId } = await admittedClient(clinic)
    const by = clinic.staff.therapist
    assert.equal(await refusedWith(clinic.act(startDischarge, { clientId, kind: 'left', onDate: '2026-03-01' }, by)), 'completion.before-admission')
    const { id } = await clinic.act(startDischarge, { clientId, kind: 'left', onDate: '2026-03-02' }, by)
    assert.equal(await refusedWith(clinic.act(signDischarge, { id }, by, { ifMatch: 1 })), 'completion.course-missing')
    assert.equal(await refusedWith(clinic.act(saveSummary, { id, kind: 'left', onDate: '2026-03-01', words }, by, { ifMatch: 1 })), 'completion.before-admission')
    await clinic.act(saveSummary, { id, kind: 'left', onDate: '2026-03-03', words }, by, { ifMatch: 1 })
    assert.equal(await refusedWith(clinic.act(signDischarge, { id }, by, { ifMatch: 2 })), 'completion.in-the-future')
    assert.equal(await refusedWith(clinic.act(saveSummary, { id, kind: 'left', onDate: '2026-03-02', words }, by, { ifMatch: 1 })), 'platform.changed-meanwhile')
    assert.equal(await refusedWith(clinic.act(startDischarge, { clientId: await knownClient(clinic), kind: 'left', onDate: '2026-03-02' }, by)), 'completion.no-open-episode')
  })

  it('waives only by a director who does not treat the client, once, and what the program asks', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId, episodeId } = await admittedClient(clinic)
    const waive = (requirement: string, by = clinic.staff.director) => refusedWith(clinic.act(waiveRequirement, { episodeId, requirement, reason: 'Hospital stay' }, by))
    const therapistAndDirector = { ...clinic.staff.therapist, roles: ['therapist', 'director'] }
    assert.equal(await waive('attendance', clinic.staff.therapist), 'platform.not-allowed')
    assert.equal(await waive('attendance', therapistAndDirector), 'platform.not-allowed')
    assert.equal(await waive('moon'), 'completion.no-such-requirement')
    assert.equal(await waive('attendance'), 'not refused')
    assert.equal(await waive('attendance'), 'completion.already-waived')
    const waived = (await stands(clientId)).find(({ id }) => id === 'attendance')
    assert.deepEqual([waived?.state, waived?.waivedByName, waived?.waivedReason], ['waived', 'Robin director', 'Hospital stay'])
  })

  it('is not open to another client or another clinic', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { clientId, episodeId } = await admittedClient(clinic)
    const other = await admittedClient(clinic)
    for (const action of [requirements, dischargeSummary]) {
      assert.equal(await refusedWith(clinic.act(action, { clientId }, clinic.client(other.clientId))), 'platform.not-found')
    }
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(requirements, { clientId }, elsewhere.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(elsewhere.act(waiveRequirement, { episodeId, requirement: 'attendance', reason: 'x' }, elsewhere.staff.director)), 'platform.not-found')
  })
})
