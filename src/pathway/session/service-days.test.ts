import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { chooseDeadline } from '../plan/deadline-choice.ts'
import { shippedDeadlines } from '../plan/deadlines/shipped.ts'
import { plansDue } from '../plan/plans-due.ts'
import { markAttendance } from './mark-attendance.ts'
import { removeAttendee } from './remove-attendee.ts'
import { sessionWith } from './session.examples.ts'
import { unmark } from './unmark.ts'

describe('a day with a session', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())

  it('counts once for "the third visit", by the clock of the site, and no longer when the mark is taken back', async () => {
    const rule = shippedDeadlines.find(({ id }) => id === 'nj-plan')
    assert.ok(rule)
    await clinic.act(chooseDeadline, { rule }, clinic.staff.director)
    const by = clinic.staff.facilitator
    const first = await sessionWith(clinic, 1)
    const [maya] = first.people
    assert.ok(maya)
    const due = async () => (await clinic.act(plansDue, {}, clinic.staff.director)).find(({ clientId, subject }) => clientId === maya.clientId && subject === 'plan')?.on
    const mark = async (sessionId: string, at: string, status: 'present' | 'unexcused' = 'present') => {
      clinic.at(at)
      await clinic.act(markAttendance, { sessionId, marks: [{ clientId: maya.clientId, status }] }, by)
    }
    // 22:30 UTC and half past midnight UTC are one evening in New York.
    const sameEvening = await sessionWith(clinic, 1, { people: first.people, startsAt: '2026-03-03T00:30:00.000Z', minutes: 60 })
    const missed = await sessionWith(clinic, 1, { people: first.people, startsAt: '2026-03-04T22:30:00.000Z' })
    const second = await sessionWith(clinic, 1, { people: first.people, startsAt: '2026-03-05T22:30:00.000Z' })
    const third = await sessionWith(clinic, 1, { people: first.people, startsAt: '2026-03-09T22:30:00.000Z' })
    await mark(first.sessionId, '2026-03-03T01:40:00.000Z')
    await mark(sameEvening.sessionId, '2026-03-03T01:41:00.000Z')
    await mark(missed.sessionId, '2026-03-05T00:10:00.000Z', 'unexcused')
    await mark(second.sessionId, '2026-03-06T00:10:00.000Z')
    assert.equal(await due(), '2026-04-01')
    await mark(third.sessionId, '2026-03-10T00:10:00.000Z')
    assert.equal(await due(), '2026-03-09')
    await clinic.act(unmark, { sessionId: third.sessionId, clientIds: [maya.clientId] }, by)
    assert.equal(await due(), '2026-04-01')
    await mark(third.sessionId, '2026-03-10T00:12:00.000Z')
    await clinic.act(removeAttendee, { sessionId: sameEvening.sessionId, clientId: maya.clientId }, by)
    assert.equal(await due(), '2026-03-09', 'the other session of that evening still counts')
    await clinic.act(removeAttendee, { sessionId: first.sessionId, clientId: maya.clientId }, by)
    assert.equal(await due(), '2026-04-01')
  })
})
