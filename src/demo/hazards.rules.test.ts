import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { survivalCurve, curveAt } from '../apps/director/survival.rules.ts'
import published from '../apps/director/published-figures.json' with { type: 'json' }
import { endOfStay } from './hazards.rules.ts'

const DRAWS = 4000

describe('how long invented people stay', () => {
  it('gives the published curve back when many are drawn', () => {
    const stays = Array.from({ length: DRAWS }, (_none, i) => ({ days: endOfStay((i + 0.5) / DRAWS).day, ended: true }))
    const curve = survivalCurve(stays)
    for (const { week, enrolled } of published.retention.points) assert.ok(Math.abs((curveAt(curve, 7 * week)?.share ?? 0) - enrolled) < 0.005, `week ${week}`)
  })

  it('lets as many leave badly as published', () => {
    const drawn = Array.from({ length: DRAWS }, (_none, i) => endOfStay((i + 0.5) / DRAWS))
    for (const { week, leftEarly } of published.retention.points) {
      const share = drawn.filter(({ day }) => day <= 7 * week).reduce((sum, { early }) => sum + early, 0) / DRAWS
      assert.ok(Math.abs(share - leftEarly) < 0.005, `week ${week}: ${share}`)
    }
  })

  it('knows the ends: the first day, the last published week, and beyond', () => {
    assert.deepEqual([endOfStay(1).day, Math.round(endOfStay(0.17).day)], [1, 112])
    assert.ok(endOfStay(0.05).day > 112)
  })
})
