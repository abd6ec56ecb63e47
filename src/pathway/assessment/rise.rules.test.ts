import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shippedInstrument } from './instruments/shipped.ts'
import { roseFast, totalRose } from './rise.rules.ts'

describe('a fast rise', () => {
  const rule = shippedInstrument('pcl-5')?.rises?.[0]
  it('is 10 points of the PCL-5 within two weeks', () => {
    assert.ok(rule)
    assert.equal(roseFast([{ day: 0, score: 30 }, { day: 14, score: 40 }], rule), true)
    assert.equal(roseFast([{ day: 0, score: 30 }, { day: 14, score: 39 }], rule), false)
    assert.equal(roseFast([{ day: 0, score: 30 }, { day: 15, score: 40 }], rule), false)
    assert.equal(roseFast([{ day: 9, score: 41 }, { day: 0, score: 50 }, { day: 7, score: 31 }], rule), true)
    assert.equal(roseFast([], rule), false)
  })
})

describe('the total of a measure', () => {
  const pcl5 = shippedInstrument('pcl-5')
  const gad7 = shippedInstrument('gad-7')
  const at = (givenAt: string, total: number | null) => ({ givenAt: `${givenAt}T15:00:00.000Z`, total })
  it('is told when it rose by the rule of its own file, and only then', () => {
    assert.ok(pcl5 && gad7)
    assert.equal(totalRose(pcl5, [at('2026-03-01', 30)], at('2026-03-15', 40)), true)
    assert.equal(totalRose(pcl5, [at('2026-03-01', 30)], at('2026-03-15', 39)), false)
    assert.equal(totalRose(pcl5, [at('2026-03-01', 30)], at('2026-03-16', 40)), false)
    assert.equal(totalRose(pcl5, [at('2026-03-01', null)], at('2026-03-15', 70)), false)
    assert.equal(totalRose(pcl5, [at('2026-03-01', 30)], at('2026-03-15', null)), false)
    assert.equal(totalRose(gad7, [at('2026-03-01', 0)], at('2026-03-02', 21)), false)
  })
})
