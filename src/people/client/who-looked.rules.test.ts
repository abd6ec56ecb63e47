import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lookedAt } from './who-looked.rules.ts'

const look = (at: string, action: string, changed = false, name = 'Robin Ash') => ({ at, action, changed, name })

describe('who looked at my record', () => {
  it('is one line for each person and day', () => {
    assert.deepEqual(lookedAt([
      look('2026-03-03T15:00:00Z', 'plan.show'), look('2026-03-03T14:00:00Z', 'plan.show'), look('2026-03-03T13:00:00Z', 'session.save-note', true),
      look('2026-03-03T12:00:00Z', 'skills.check-ins', false, 'Kim Lee'),
    ], 'America/New_York'), [
      { day: '2026-03-03', name: 'Robin Ash', looked: ['plan'], changed: ['sessions'] }, { day: '2026-03-03', name: 'Kim Lee', looked: ['check-ins'], changed: [] },
    ])
  })

  it('says a part once: what was changed was seen, too', () => {
    assert.deepEqual(lookedAt([look('2026-03-03T15:00:00Z', 'plan.change-part', true), look('2026-03-03T15:00:00Z', 'plan.show')], 'UTC').map(({ looked, changed }) => [looked, changed]), [[[], ['plan']]])
  })

  it('counts the days of the clinic, not of Greenwich', () => {
    assert.deepEqual(lookedAt([look('2026-03-03T04:59:00Z', 'plan.show'), look('2026-03-03T05:01:00Z', 'plan.show')], 'America/New_York').map(({ day }) => day), ['2026-03-02', '2026-03-03'])
  })

  it('names what it does not know as the details', () => {
    assert.deepEqual(lookedAt([look('2026-03-03T15:00:00Z', 'chart.overview')], 'UTC')[0]?.looked, ['details'])
  })
})
