import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { everyWeeks } from './often.rules.ts'

describe('how often', () => {
  for (const [times, weeks] of [[0.5, 2], [0.25, 4], [0.33, 3], [0.75, null], [1, null], [6, null]] as const) {
    it(`${times} a week is ${weeks === null ? 'said in times' : `every ${weeks} weeks`}`, () => assert.equal(everyWeeks(times), weeks))
  }
})
