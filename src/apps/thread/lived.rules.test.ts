import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { livedSince, type Known } from './lived.rules.ts'

const quiet: Known = { from: '2026-03-02', to: '2026-03-31', sessions: [], participation: [], checkIns: [], practices: [], notes: [] }
const checkIn = (forDate: string, mood: number, craving: number, used: string | null = 'no') => ({ forDate, mood, craving, used })

describe('the time since the last look', () => {
  it('is honest when nothing is known', () => {
    assert.deepEqual(livedSince(quiet), { sessions: { attended: 0, marked: 0, minutes: 0, plannedMinutes: 0 }, participation: null,
      checkIns: { days: 0, ofDays: 30, mood: null, craving: null, usedDays: 0 }, practices: { asked: 0, done: 0 }, notes: [] })
  })
  it('counts hours there against hours planned, and sessions by whether somebody came', () => {
    const { sessions } = livedSince({ ...quiet, sessions: [{ minutes: 180, planned: 180 }, { minutes: 95, planned: 180 }, { minutes: 0, planned: 180 }] })
    assert.deepEqual(sessions, { attended: 2, marked: 3, minutes: 275, plannedMinutes: 540 })
  })
  it('counts both first and last day, and no check-in from outside', () => {
    const { checkIns } = livedSince({ ...quiet, checkIns: [checkIn('2026-03-01', 1, 9), checkIn('2026-03-02', 4, 6), checkIn('2026-03-31', 7, 3, 'yes'), checkIn('2026-04-01', 10, 0)] })
    assert.deepEqual(checkIns, { days: 2, ofDays: 30, mood: 5.5, craving: 4.5, usedDays: 1 })
    assert.equal(livedSince({ ...quiet, to: quiet.from }).checkIns.ofDays, 1)
  })
  it('averages what the notes say of taking part, and counts practice that was done', () => {
    const { participation, practices } = livedSince({ ...quiet, participation: [{ participation: 2 }, { participation: 3 }, { participation: 3 }], practices: [{ outcome: 'done' }, { outcome: 'tried' }, { outcome: null }] })
    assert.deepEqual(participation, { average: 2.7, notes: 3 })
    assert.deepEqual(practices, { asked: 3, done: 1 })
  })
})
