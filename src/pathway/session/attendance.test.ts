import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addClinic, openTestClinic, refusedWith, type TestClinic } from '../../../seed/test-clinic.ts'
import { raiseAlert } from '../safety/public.ts'
import { myTasks } from '../../people/task/my-tasks.ts'
import { addWalkIn } from './add-walk-in.ts'
import { arrivals } from './arrivals.ts'
import { closeSession } from './close-session.ts'
import { markAttendance } from './mark-attendance.ts'
import { removeAttendee } from './remove-attendee.ts'
import { roster } from './roster.ts'
import { everybodyIsHere, part, sessionWith, write } from './session.examples.ts'

describe('a session in the room', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const facilitator = () => clinic.staff.facilitator
  const seen = (sessionId: string) => clinic.act(roster, { sessionId }, facilitator())

  it('marks a whole group, and then an exception with its minutes', async () => {
    clinic.at('2026-03-02T22:45:00.000Z')
    const scene = await sessionWith(clinic, 12, { breakMinutes: 10 })
    const [maya, benito] = scene.people
    assert.ok(maya && benito)
    await everybodyIsHere(clinic, scene)
    await clinic.act(markAttendance, { sessionId: scene.sessionId, marks: [
      { clientId: maya.clientId, status: 'late', arrivedAt: '2026-03-02T22:50:00Z' }, { clientId: benito.clientId, status: 'excused', reason: 'work' },
    ] }, facilitator())
    const { lines } = await seen(scene.sessionId)
    assert.equal(lines.length, 12)
    assert.equal(lines.find(({ clientId }) => clientId === maya.clientId)?.mark?.minutes, 60)
    assert.equal(lines.find(({ clientId }) => clientId === benito.clientId)?.mark?.minutes, 0)
    assert.equal(lines.find(({ clientId }) => clientId === maya.clientId)?.spoken, 'Maya M.')
    assert.equal(lines.reduce((sum, { mark }) => sum + (mark?.minutes ?? 0), 0), 10 * 80 + 60)
  })

  it('refuses marks that cannot be true', async () => {
    const { sessionId, people: [maya] } = await sessionWith(clinic, 1)
    assert.ok(maya)
    const mark = (given: object) => refusedWith(clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'late', ...given }] }, facilitator()))
    assert.equal(await mark({}), 'session.arrival-missing')
    assert.equal(await mark({ arrivedAt: '2026-03-03T01:00:00Z' }), 'session.not-in-session-time')
    assert.equal(await mark({ status: 'left-early' }), 'session.leaving-missing')
    assert.equal(await mark({ status: 'excused' }), 'session.reason-missing')
    assert.equal(await mark({ clientId: clinic.staff.director.id, arrivedAt: '2026-03-02T22:40:00Z' }), 'session.not-on-the-list')
  })

  it('keeps both when the front desk and an offline tablet mark at once, and lets a human decide', async () => {
    clinic.at('2026-03-02T22:45:00.000Z')
    const { sessionId, people: [maya] } = await sessionWith(clinic, 1)
    assert.ok(maya)
    const { clientId } = maya
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId, status: 'late', arrivedAt: '2026-03-02T22:44:00Z', seen: 0 }] }, clinic.staff['front-desk'])
    clinic.at('2026-03-03T01:45:00.000Z')
    const merged = await clinic.act(markAttendance, { sessionId, markedAt: '2026-03-02T22:31:00Z', marks: [{ clientId, status: 'unexcused', seen: 0 }] }, facilitator())
    assert.equal(merged.marks[0]?.mark.status, 'late')
    assert.deepEqual(merged.marks[0]?.mark.rivals.map(({ status }) => status), ['unexcused'])
    assert.equal((await seen(sessionId)).names[facilitator().id], 'Robin facilitator')
    const settled = await clinic.act(markAttendance, { sessionId, marks: [{ clientId, status: 'late', arrivedAt: '2026-03-02T22:44:00Z', seen: 2 }] }, facilitator())
    assert.deepEqual([settled.marks[0]?.mark.rivals, settled.marks[0]?.mark.minutes, settled.marks[0]?.mark.marks], [[], 76, 3])
  })

  it('loses no mark when ten people mark the same group in the same instant', async () => {
    clinic.at('2026-03-02T22:45:00.000Z')
    const scene = await sessionWith(clinic, 3)
    const results = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => everybodyIsHere(clinic, scene, i % 2 === 0 ? facilitator() : clinic.staff.therapist)))
    const done = results.filter(({ status }) => status === 'fulfilled').length
    const { lines } = await seen(scene.sessionId)
    assert.deepEqual(lines.map(({ mark }) => mark?.marks), [done, done, done])
  })

  it('tells the therapist at once when somebody leaves upset', async () => {
    clinic.at('2026-03-02T23:00:00.000Z')
    const { sessionId, people: [maya] } = await sessionWith(clinic, 1)
    assert.ok(maya)
    await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status: 'left-upset', leftAt: '2026-03-02T23:00:00Z' }] }, facilitator())
    const tasks = await clinic.act(myTasks, {}, clinic.staff.therapist)
    assert.ok(tasks.some(({ kind, clientId, urgency }) => kind === 'session.left-upset' && clientId === maya.clientId && urgency === 'now'))
  })

  it('takes a walk-in, and removes nobody about whom something is written', async () => {
    const { sessionId, people: [maya] } = await sessionWith(clinic, 1)
    const { people: [, carla] } = await sessionWith(clinic, 2)
    assert.ok(maya && carla)
    await clinic.act(addWalkIn, { sessionId, clientId: carla.clientId }, clinic.staff['front-desk'])
    assert.equal((await seen(sessionId)).lines.length, 2)
    await write(clinic, sessionId, carla.clientId, part({ response: 'half a sen' }))
    assert.equal(await refusedWith(clinic.act(removeAttendee, { sessionId, clientId: carla.clientId }, facilitator())), 'session.has-a-note')
    await clinic.act(removeAttendee, { sessionId, clientId: maya.clientId }, facilitator())
    assert.deepEqual((await seen(sessionId)).lines.map(({ clientId, note }) => [clientId, note?.response]), [[carla.clientId, 'half a sen']])
  })

  it('is not closed while somebody is unmarked or a high-risk answer of today waits', async () => {
    clinic.at('2026-03-02T23:55:00.000Z')
    const scene = await sessionWith(clinic, 1)
    const [maya] = scene.people
    assert.ok(maya)
    const close = () => refusedWith(clinic.act(closeSession, { sessionId: scene.sessionId }, facilitator()))
    assert.equal(await close(), 'session.someone-unmarked')
    await everybodyIsHere(clinic, scene)
    await clinic.inside(db => raiseAlert({ db, actor: facilitator(), now: '2026-03-02T23:00:00.000Z', newId: clinic.engine.world.newId }, { clientId: maya.clientId, source: 'not-safe-today', level: 'high' }))
    assert.equal(await close(), 'session.high-risk-unanswered')
    clinic.at('2026-03-03T23:00:00.000Z')
    assert.equal(await close(), 'not refused')
    assert.notEqual((await seen(scene.sessionId)).closedAt, null)
  })

  it('shows the front desk who comes today, and nothing of what is written', async () => {
    clinic.at('2026-03-09T15:00:00.000Z')
    const scene = await sessionWith(clinic, 2, { startsAt: '2026-03-10T01:00:00.000Z' })
    const list = await clinic.act(arrivals, {}, clinic.staff['front-desk'])
    assert.deepEqual(list.filter(({ sessionId }) => sessionId === scene.sessionId).map(({ initials }) => initials), ['BB', 'MM'])
    assert.equal(await refusedWith(clinic.act(roster, { sessionId: scene.sessionId }, clinic.staff['front-desk'])), 'platform.not-allowed')
  })

  it('is open to those who lead it and to nobody of another clinic', async () => {
    const { sessionId } = await sessionWith(clinic, 1, { leads: [clinic.staff.therapist] })
    assert.equal(await refusedWith(clinic.act(roster, { sessionId }, facilitator())), 'platform.not-allowed')
    assert.equal((await clinic.act(roster, { sessionId }, clinic.staff.director)).id, sessionId)
    const elsewhere = await addClinic(clinic.pool, clinic.ownerUrl, async () => {})
    assert.equal(await refusedWith(elsewhere.act(roster, { sessionId }, elsewhere.staff.director)), 'platform.not-found')
    assert.equal(await refusedWith(elsewhere.act(markAttendance, { sessionId, marks: [{ clientId: sessionId, status: 'present' }] }, elsewhere.staff.director)), 'platform.not-found')
  })
})
