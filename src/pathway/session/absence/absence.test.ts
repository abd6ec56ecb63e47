import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, systemOf, type TestClinic } from '../../../../seed/test-clinic.ts'
import { changeDetails } from '../../../people/client/change-details.ts'
import { giveRelease } from '../../../people/family/releases.ts'
import { addSupporter } from '../../../people/family/supporters.ts'
import { myTasks } from '../../../people/task/my-tasks.ts'
import { cancelSession } from '../../schedule/cancel-session.ts'
import { closeSession } from '../close-session.ts'
import { markAttendance } from '../mark-attendance.ts'
import { nameSubstitute, takeBackSubstitute } from '../name-substitute.ts'
import { reopenSession } from '../reopen-session.ts'
import { roster } from '../roster.ts'
import { everybodyIsHere, part, sessionWith, write } from '../session.examples.ts'
import { unmark } from '../unmark.ts'
import { attendancePolicies, setAttendancePolicy } from './attendance-policies.ts'
import { absences, settleAbsence, tryToReach } from './follow-up.ts'
import { watchArrivals } from './watch-arrivals.ts'

describe('an empty seat', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const therapist = () => clinic.staff.therapist
  const watch = () => clinic.act(watchArrivals, {}, systemOf(clinic.clinicId))
  const openNow = async (sessionId: string) => (await clinic.act(absences, {}, therapist())).filter(line => line.sessionId === sessionId && line.closedAt === null)
  const texts = async () => (await clinic.pool.connect().then(async connection => {
    try {
      await connection.query('begin')
      await connection.query('select app.become($1, $2, $3)', [clinic.clinicId, 'system', systemOf(clinic.clinicId).id])
      return (await connection.query(`select client_id, payload from outbox where kind = 'session.missed'`)).rows
    } finally {
      await connection.query('rollback')
      connection.release()
    }
  }))
  const sceneAt = async (now: string, startsAt: string) => {
    clinic.at(now)
    const scene = await sessionWith(clinic, 1, { startsAt, minutes: 180 })
    const [maya] = scene.people
    assert.ok(maya)
    return { ...scene, maya }
  }

  it('is asked after once the grace is over: a safe text, a task for the therapist, once', async () => {
    const { sessionId, maya } = await sceneAt('2026-03-02T22:44:00.000Z', '2026-03-02T22:30:00.000Z')
    await clinic.act(changeDetails, { clientId: maya.clientId, details: { givenName: 'Maya', familyName: 'Mayason', phone: '555 0101', mayLeaveMessage: true, language: 'es' } }, therapist(), { ifMatch: 1 })
    assert.equal((await watch()).opened, 0)
    clinic.at('2026-03-02T22:45:00.000Z')
    assert.equal((await watch()).opened, 1)
    assert.equal((await watch()).opened, 0)
    const [line] = await openNow(sessionId)
    assert.deepEqual([line?.next, line?.textState, line?.dueAt], ['call', 'sent', '2026-03-03T22:45:00Z'])
    const sent = (await texts()).filter(row => row.client_id === maya.clientId)
    assert.equal(sent.length, 1)
    assert.match(sent[0]?.payload.text, /Maya.*echamos de menos/u)
    assert.doesNotMatch(JSON.stringify(sent[0]?.payload), /grupo|terapia|Harbor|skills|group/u)
    const tasks = (await clinic.act(myTasks, {}, therapist())).filter(({ aboutId }) => aboutId === line?.id)
    assert.deepEqual(tasks.map(({ kind, dueAt }) => [kind, dueAt]), [['session.missed', '2026-03-03T22:45:00.000Z']])
    clinic.at('2026-03-02T23:10:00.000Z')
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'late', arrivedAt: '2026-03-02T23:05:00Z' }] }, clinic.staff.facilitator)
    assert.deepEqual([await openNow(sessionId), (await clinic.act(myTasks, {}, therapist())).filter(({ aboutId }) => aboutId === line?.id)], [[], []])
  })

  it('gets no text when no message may be left, and none when the mark was a slip', async () => {
    const { sessionId, maya } = await sceneAt('2026-03-03T23:00:00.000Z', '2026-03-03T22:30:00.000Z')
    await clinic.act(changeDetails, { clientId: maya.clientId, details: { givenName: 'Maya', familyName: 'Mayason', phone: '555 0101', mayLeaveMessage: false } }, therapist(), { ifMatch: 1 })
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused', reason: 'not-reached' }] }, clinic.staff.facilitator)
    assert.deepEqual((await openNow(sessionId)).map(({ textState }) => textState), ['not-allowed'])
    await clinic.act(unmark, { sessionId, clientIds: [maya.clientId] }, clinic.staff.facilitator)
    assert.deepEqual(await openNow(sessionId), [])
    assert.equal((await watch()).opened, 0)
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused' }] }, clinic.staff.facilitator)
    assert.deepEqual([(await openNow(sessionId)).length, (await texts()).filter(row => row.client_id === maya.clientId).length], [1, 0])
  })

  it('is followed up to its end: calls, a permitted contact only under a release, the reason, a make-up', async () => {
    const { sessionId, maya } = await sceneAt('2026-03-04T23:00:00.000Z', '2026-03-04T22:30:00.000Z')
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused' }] }, clinic.staff.facilitator)
    const [line] = await openNow(sessionId)
    const absenceId = line?.id ?? ''
    const tried = (how: 'call' | 'supporter', outcome: 'reached' | 'no-answer', supporterId?: string) => clinic.act(tryToReach, { absenceId, how, outcome, ...(supporterId !== undefined && { supporterId }) }, therapist())
    assert.equal(await refusedWith(clinic.act(settleAbsence, { absenceId, reason: 'work', settle: true }, therapist())), 'session.not-tried-enough')
    await tried('call', 'no-answer')
    const sister = await clinic.act(addSupporter, { clientId: maya.clientId, details: { name: 'Ana', relation: 'sister', phone: '555 0102' } }, therapist())
    assert.equal(await refusedWith(tried('supporter', 'reached', sister.id)), 'session.no-release')
    await clinic.act(giveRelease, { clientId: maya.clientId, release: { supporterId: sister.id, topics: ['attendance'], purpose: 'to help', validUntil: '2026-06-01' } }, clinic.client(maya.clientId))
    assert.equal((await openNow(sessionId))[0]?.next, 'permitted-contact')
    await tried('supporter', 'reached', sister.id)
    await tried('call', 'reached')
    assert.equal((await openNow(sessionId))[0]?.next, 'reason')
    assert.equal(await refusedWith(clinic.act(settleAbsence, { absenceId, settle: true }, therapist())), 'session.absence-reason-missing')
    await clinic.act(settleAbsence, { absenceId, reason: 'childcare', barrier: 'Her son was ill.', makeUpOffered: true }, therapist())
    assert.equal((await openNow(sessionId))[0]?.next, 'finish')
    await clinic.act(settleAbsence, { absenceId, settle: true }, therapist())
    assert.deepEqual(await openNow(sessionId), [])
    assert.equal(await refusedWith(tried('call', 'reached')), 'session.absence-closed')
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(tryToReach, { absenceId, how: 'call', outcome: 'reached' }, elsewhere.staff.therapist)), 'platform.not-found')
    assert.equal(await refusedWith(clinic.act(absences, {}, clinic.staff.biller)), 'platform.not-allowed')
  })

  it('brings a human in when the program says so, and only then', async () => {
    const [policy] = await clinic.act(attendancePolicies, {}, clinic.staff.director)
    assert.ok(policy)
    const { programId, version, ...rules } = policy
    const steps = [{ kind: 'discharge-review' as const, misses: 2, days: 14 }]
    assert.equal(await refusedWith(clinic.act(setAttendancePolicy, { programId, policy: { ...rules, steps } }, therapist(), { ifMatch: version })), 'platform.not-allowed')
    await clinic.act(setAttendancePolicy, { programId, policy: { ...rules, steps } }, clinic.staff.director, { ifMatch: version })
    assert.equal(await refusedWith(clinic.act(setAttendancePolicy, { programId, policy: rules }, clinic.staff.director, { ifMatch: version })), 'platform.changed-meanwhile')
    const { maya, sessionId } = await sceneAt('2026-03-09T22:30:00.000Z', '2026-03-09T21:30:00.000Z')
    const second = await sessionWith(clinic, 1, { people: [maya], startsAt: '2026-03-10T21:30:00.000Z' })
    const proposals = async () => (await clinic.act(myTasks, {}, clinic.staff.director)).filter(({ kind, clientId }) => kind === 'session.attendance-step' && clientId === maya.clientId)
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused' }] }, clinic.staff.facilitator)
    assert.deepEqual(await proposals(), [])
    clinic.at('2026-03-10T22:30:00.000Z')
    await clinic.act(markAttendance, { sessionId: second.sessionId, marks: [{ clientId: maya.clientId, status: 'unexcused' }] }, clinic.staff.facilitator)
    assert.deepEqual((await proposals()).map(({ reason }) => reason), ['discharge-review'])
  })
})

describe('one evening of a group', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('is led by a substitute for that evening only, and by whoever led it again when that was a slip', async () => {
    clinic.at('2026-03-02T15:00:00.000Z')
    const { facilitator, therapist, director, prescriber } = clinic.staff
    const [tonight, next] = [await sessionWith(clinic, 1, { leads: [facilitator] }), await sessionWith(clinic, 1, { leads: [facilitator], startsAt: '2026-03-09T21:30:00.000Z' })]
    const reads = (sessionId: string, by: typeof therapist) => refusedWith(clinic.act(roster, { sessionId }, by))
    assert.equal(await refusedWith(clinic.act(nameSubstitute, { sessionId: tonight.sessionId, staffId: therapist.id, insteadOf: facilitator.id }, facilitator)), 'platform.not-allowed')
    assert.equal(await refusedWith(clinic.act(nameSubstitute, { sessionId: tonight.sessionId, staffId: clinic.staff.biller.id }, director)), 'session.does-not-treat')
    await clinic.act(nameSubstitute, { sessionId: tonight.sessionId, staffId: prescriber.id, insteadOf: facilitator.id }, director)
    assert.deepEqual([await reads(tonight.sessionId, prescriber), await reads(next.sessionId, prescriber), await reads(tonight.sessionId, facilitator)], ['not refused', 'platform.not-allowed', 'platform.not-allowed'])
    await clinic.act(takeBackSubstitute, { sessionId: tonight.sessionId, staffId: prescriber.id }, director)
    assert.deepEqual([await reads(tonight.sessionId, prescriber), await reads(tonight.sessionId, facilitator)], ['platform.not-allowed', 'not refused'])
    clinic.at('2026-03-03T15:00:00.000Z')
    assert.equal(await refusedWith(clinic.act(nameSubstitute, { sessionId: tonight.sessionId, staffId: therapist.id }, director)), 'session.is-over')
  })

  it('is not called off once something is written about it, and its list opens again', async () => {
    clinic.at('2026-03-02T23:30:00.000Z')
    const scene = await sessionWith(clinic, 1)
    await everybodyIsHere(clinic, scene)
    await write(clinic, scene.sessionId, scene.people[0]?.clientId ?? '', part())
    assert.equal(await refusedWith(clinic.act(cancelSession, { id: scene.sessionId, reason: 'nobody' }, clinic.staff.director, { ifMatch: 1 })), 'schedule.has-notes')
    await clinic.act(closeSession, { sessionId: scene.sessionId }, clinic.staff.facilitator)
    await clinic.act(reopenSession, { sessionId: scene.sessionId }, clinic.staff.facilitator)
    assert.equal((await clinic.act(roster, { sessionId: scene.sessionId }, clinic.staff.facilitator)).closedAt, null)
  })

  it('tells while people are in the building whether the day is met', async () => {
    clinic.at('2026-03-02T23:00:00.000Z')
    const first = await sessionWith(clinic, 1, { minutes: 90 })
    const second = await sessionWith(clinic, 1, { people: first.people, startsAt: '2026-03-03T00:10:00.000Z', minutes: 70 })
    await everybodyIsHere(clinic, first)
    const shown = await clinic.act(roster, { sessionId: first.sessionId }, clinic.staff.facilitator)
    assert.deepEqual([shown.dayMinutes, shown.lines[0]?.minutesToday, shown.lines[0]?.aheadToday], [180, 90, 70])
    await everybodyIsHere(clinic, second)
    const later = await clinic.act(roster, { sessionId: second.sessionId }, clinic.staff.facilitator)
    assert.deepEqual([later.lines[0]?.minutesToday, later.lines[0]?.aheadToday], [160, 0])
  })
})
