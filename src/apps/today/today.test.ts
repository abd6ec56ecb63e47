import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestClinic, type TestClinic } from '../../../seed/test-clinic.ts'
import { plansDue } from '../../pathway/plan/plans-due.ts'
import { recordInquiry } from '../../pathway/referral/record-inquiry.ts'
import { notSafeToday } from '../../pathway/safety/not-safe-today.ts'
import { markAttendance } from '../../pathway/session/mark-attendance.ts'
import { planSession } from '../../pathway/schedule/plan-session.ts'
import { admittedClient } from '../../pathway/assessment/assessment.examples.ts'
import { today } from './today.ts'
import { MOST_NEEDS, NEEDS } from './today.words.ts'

const card = { givenName: 'Kofi', familyName: 'Brandt', birthDate: '1990-01-01', phone: '555-0177', language: 'en', source: 'self', callerRelation: 'self', reason: 'Wants help', urgency: 'urgent', mayLeaveMessage: true } as const

describe('what needs me today', () => {
  let clinic: TestClinic
  before(async () => { clinic = await openTestClinic() })
  after(() => clinic.close())
  const needs = async (role: 'director' | 'therapist' | 'intake') => Object.fromEntries((await clinic.act(today, {}, clinic.staff[role])).needs.map(({ need, count }) => [need, count]))

  it('is nothing in an empty clinic', async () => { assert.deepEqual(await needs('director'), {}) })

  it('names a caller only once the promised time is over', async () => {
    const { respondBy } = await clinic.act(recordInquiry, card, clinic.staff.intake)
    clinic.at(respondBy)
    assert.deepEqual(await needs('intake'), {})
    clinic.at(new Date(Date.parse(respondBy) + 1000).toISOString())
    assert.deepEqual(await needs('intake'), { 'inquiries-late': 1 })
  })

  it('names who missed twice in a week without a word, to their therapist and the director, and not who missed once', async () => {
    clinic.at('2026-03-02T13:00:00.000Z')
    const { clientId } = await admittedClient(clinic, { givenName: 'Ines' })
    const missed = async (day: string): Promise<void> => {
      const { id } = await clinic.act(planSession, { kind: 'individual', clientId, day, starts: '15:00', minutes: 50, staffIds: [clinic.staff.therapist.id] }, clinic.staff.therapist)
      clinic.at(`${day}T21:30:00.000Z`)
      await clinic.act(markAttendance, { sessionId: id, marks: [{ clientId, status: 'unexcused' }] }, clinic.staff.therapist)
    }
    await missed('2026-03-03')
    assert.equal((await needs('director'))['absent-twice'], undefined)
    await missed('2026-03-05')
    assert.equal((await needs('director'))['absent-twice'], 1)
    assert.equal((await needs('therapist'))['absent-twice'], 1)
    clinic.at('2026-03-10T21:30:00.000Z')
    assert.equal((await needs('director'))['absent-twice'], undefined)
  })

  it('counts a note as late a day after its session, for the director', async () => {
    clinic.at('2026-03-11T13:00:00.000Z')
    const { clientId } = await admittedClient(clinic, { givenName: 'Nora' })
    const { id } = await clinic.act(planSession, { kind: 'individual', clientId, day: '2026-03-11', starts: '15:00', minutes: 60, staffIds: [clinic.staff.therapist.id] }, clinic.staff.therapist)
    clinic.at('2026-03-11T19:30:00.000Z')
    await clinic.act(markAttendance, { sessionId: id, marks: [{ clientId, status: 'present' }] }, clinic.staff.therapist)
    clinic.at('2026-03-12T20:00:00.000Z')
    assert.equal((await needs('director'))['notes-late'], undefined)
    clinic.at('2026-03-12T20:00:01.000Z')
    assert.equal((await needs('director'))['notes-late'], 1)
    assert.equal((await needs('therapist'))['notes-late'], undefined)
  })

  it('counts of plans what their list shows as due: everybody\'s for the director, their own people\'s for a therapist', async () => {
    clinic.at('2026-04-01T13:00:00.000Z')
    await admittedClient(clinic, { givenName: 'Bo', admittedOn: '2026-04-01' })
    const lines = (await clinic.act(plansDue, {}, clinic.staff.director)).filter(({ standing }) => standing !== 'later')
    assert.ok(lines.length > 0)
    assert.equal((await needs('director'))['plans-due'], lines.length)
    assert.equal((await needs('therapist'))['plans-due'], lines.filter(({ therapistId }) => therapistId === clinic.staff.therapist.id).length)
  })

  it('puts an alert on top and never shows more than seven', async () => {
    const { clientId } = await admittedClient(clinic, { givenName: 'Rosa' })
    await clinic.act(notSafeToday, { clientId }, clinic.client(clientId))
    const { needs: shown } = await clinic.act(today, {}, clinic.staff.director)
    assert.equal(shown[0]?.need, 'alerts')
    assert.ok(shown.length <= MOST_NEEDS && NEEDS.length > MOST_NEEDS)
    assert.deepEqual(shown.map(({ need }) => NEEDS.indexOf(need)), shown.map(({ need }) => NEEDS.indexOf(need)).toSorted((a, b) => a - b))
  })
})
