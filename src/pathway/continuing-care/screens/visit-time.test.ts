import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { visitInstant, visitParts } from './visit-time.ts'

describe('a first visit', () => {
  for (const [day, time, instant] of [
    ['2026-03-06', '15:00', '2026-03-06T20:00:00.000Z'], ['2026-03-08', '15:00', '2026-03-08T19:00:00.000Z'], ['2026-11-01', '00:30', '2026-11-01T04:30:00.000Z'],
    ['2026-11-01', '12:00', '2026-11-01T17:00:00.000Z'], ['2026-12-31', '23:15', '2027-01-01T04:15:00.000Z'],
  ] as const) {
    it(`on ${day} at ${time} in New York is ${instant}, and back`, () => {
      assert.equal(visitInstant(day, time, 'America/New_York'), instant)
      assert.deepEqual(visitParts(instant, 'America/New_York'), { day, time })
    })
  }
  it('is not booked while the day or the time is missing', () => assert.deepEqual([visitInstant('', '15:00', 'UTC'), visitInstant('2026-03-06', '', 'UTC')], [null, null]))
})
