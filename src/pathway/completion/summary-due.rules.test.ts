import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { summaryDue } from './summary-due.rules.ts'

describe('a discharge summary', () => {
  it('is due by the strictest rule that applies, with its citation', () => {
    assert.deepEqual(summaryDue('2026-05-01').map(({ on }) => on), ['2026-05-15'])
    assert.deepEqual(summaryDue('2026-05-01', ['TX']).map(({ on, mark }) => [on, mark]), [['2026-05-15', 'unverified'], ['2026-05-31', 'verified']])
  })
  it('counts working days where the rule does', () => assert.deepEqual(summaryDue('2026-05-01', ['FL']).map(({ on }) => on), ['2026-05-15', '2026-05-22']))
})
