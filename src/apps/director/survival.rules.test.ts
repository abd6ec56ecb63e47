import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { atRiskOn, curveAt, greenwoodVariance, medianDay, survivalCurve, type Stay } from './survival.rules.ts'

const ended = (...days: number[]): Stay[] => days.map(day => ({ days: day, ended: true }))
const censored = (...days: number[]): Stay[] => days.map(day => ({ days: day, ended: false }))
const near = (found: number | null | undefined, wanted: number, by = 0.0005): void => {
  assert.ok(found !== null && found !== undefined && Math.abs(found - wanted) <= by, `${found} is not ${wanted}`)
}

/** Weeks of remission with 6-mercaptopurine. Source: Freireich et al. 1963, as printed in Cox & Oakes 1984 and in every textbook since. */
const SIX_MP = [...ended(6, 6, 6, 7, 10, 13, 16, 22, 23), ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]

describe('the curve of who is still there', () => {
  it('gives the published curve of the remission data, step by step', () => {
    const curve = survivalCurve(SIX_MP)
    const published: readonly (readonly [number, number, number, number])[] = [
      [6, 21, 3, 0.8571], [7, 17, 1, 0.8067], [10, 15, 1, 0.7529], [13, 12, 1, 0.6902], [16, 11, 1, 0.6275], [22, 7, 1, 0.5378], [23, 6, 1, 0.4482]]
    assert.deepEqual(curve.slice(1).map(({ day, atRisk, events }) => [day, atRisk, events]), published.map(([day, atRisk, events]) => [day, atRisk, events]))
    for (const [day, , , share] of published) near(curveAt(curve, day)?.share, share)
  })

  it('gives the published standard errors after Greenwood', () => {
    const sums = [[6, 0.8571, 3 / (21 * 18)], [7, 0.8067, 3 / (21 * 18) + 1 / (17 * 16)]] as const
    const published = [0.0764, 0.0869]
    for (const [i, [, share, sum]] of sums.entries()) near(Math.sqrt(greenwoodVariance(share, sum)), published[i] ?? 0)
  })

  it('gives the published log-log band', () => {
    const curve = survivalCurve(SIX_MP)
    const published: readonly (readonly [number, number, number])[] = [[6, 0.620, 0.952], [7, 0.563, 0.923], [10, 0.503, 0.889], [23, 0.188, 0.680]]
    for (const [day, low, high] of published) {
      near(curveAt(curve, day)?.low, low, 0.001)
      near(curveAt(curve, day)?.high, high, 0.001)
    }
  })

  it('is worked out by hand for four people: one leaves on day 2, one is last seen then, one leaves on day 5, one stays', () => {
    const curve = survivalCurve([...ended(2, 5), ...censored(2, 9)])
    assert.deepEqual(curve.map(({ day, atRisk, share }) => [day, atRisk, share]), [[0, 4, 1], [2, 4, 0.75], [5, 2, 0.375]])
    assert.equal(medianDay(curve), 5)
    // Sum of d / (n (n - d)): 1/12 + 1/2; ln 0.375 = -0.98083; reach = 1.96 x 0.76376 / 0.98083.
    near(curve[2]?.low, 0.375 ** Math.exp(1.959964 * Math.sqrt(7 / 12) / 0.980829), 1e-6)
    near(curve[2]?.low, 0.011, 0.001)
    near(curve[2]?.high, 0.808, 0.001)
  })

  it('has no band and no median where nothing has ended, and ends at zero without one', () => {
    assert.deepEqual(survivalCurve(censored(3, 8)), [{ day: 0, atRisk: 2, events: 0, share: 1, low: null, high: null }])
    assert.equal(medianDay(survivalCurve(censored(3, 8))), null)
    assert.deepEqual(survivalCurve(ended(3)).at(-1), { day: 3, atRisk: 1, events: 1, share: 0, low: null, high: null })
    assert.deepEqual(survivalCurve([]), [{ day: 0, atRisk: 0, events: 0, share: 1, low: null, high: null }])
  })

  it('counts who is at risk on a day with whoever leaves on it', () => {
    assert.deepEqual([5, 6, 7, 36].map(day => atRiskOn(SIX_MP, day)), [21, 21, 17, 0])
  })
})
