import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cameTo } from './shared.rules.ts'

describe('what a supporter learns of attendance', () => {
  for (const [what, statuses, expected] of [
    ['nothing yet', [], { came: 0, of: 0 }],
    ['late, early, upset and by video are all there', ['present', 'late', 'left-early', 'left-upset', 'remote'], { came: 5, of: 5 }],
    ['missed is missed, with or without a reason', ['present', 'excused', 'unexcused'], { came: 1, of: 3 }],
    ['what the clinic called off does not count', ['present', 'cancelled'], { came: 1, of: 1 }],
  ] as const) {
    it(what, () => assert.deepEqual(cameTo(statuses), expected))
  }
})
