import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  alertIds, allAnswered, cutOff, flag, inOrder, scored, summingTo, theInstrument,
} from './instrument.examples.ts'
import { itemsToAsk, score } from './instrument.rules.ts'

describe('PCL-5', () => {
  const subscale = (result: ReturnType<typeof scored>, id: string) => result.subscales.find(one => one.id === id)?.value

  it('sums 1 everywhere to 20, without a provisional diagnosis', () => {
    const result = scored('pcl-5', allAnswered('pcl-5', 1))
    assert.equal(result.total, 20)
    assert.equal(flag(result, 'provisional-ptsd'), false)
  })

  const pattern = { q1: 2, q6: 2, q8: 2, q9: 2, q15: 2, q16: 2 }

  it('finds the provisional pattern in 12 points, below any cut-off', () => {
    const result = scored('pcl-5', allAnswered('pcl-5', 0, pattern))
    assert.equal(result.total, 12)
    assert.equal(flag(result, 'provisional-ptsd'), true)
    assert.equal(cutOff(result, 'probable-ptsd-31'), false)
  })

  for (const id of Object.keys(pattern)) {
    it(`loses the pattern when ${id} is only 1`, () => {
      assert.equal(flag(scored('pcl-5', allAnswered('pcl-5', 0, { ...pattern, [id]: 1 })), 'provisional-ptsd'), false)
    })
  }

  it('reaches the cut-off range from 31 to 33', () => {
    const at = (total: number) =>
      scored('pcl-5', inOrder('pcl-5', summingTo(total, 20, 4))).cutOffs.map(one => one.reached)
    assert.deepEqual([at(30), at(31), at(32), at(33)], [[false, false], [true, false], [true, false], [true, true]])
  })

  it('keeps the two rules apart', () => {
    const high = scored('pcl-5', inOrder('pcl-5', summingTo(40, 20, 4)))
    assert.equal(cutOff(high, 'probable-ptsd-33'), true)
    assert.equal(flag(high, 'provisional-ptsd'), false)
  })

  it('sums the four clusters', () => {
    const result = scored('pcl-5', allAnswered('pcl-5', 4))
    assert.deepEqual([result.total, ...['b', 'c', 'd', 'e'].map(id => subscale(result, id))], [80, 20, 8, 28, 24])
    assert.equal(result.band, null)
  })

  it('gives no total and no pattern without all twenty, but the clusters that are whole', () => {
    const result = scored('pcl-5', allAnswered('pcl-5', 2, { q20: null }))
    assert.deepEqual([result.total, result.answered, result.of], [null, 19, 20])
    assert.deepEqual([subscale(result, 'b'), subscale(result, 'e')], [10, null])
    assert.equal(flag(result, 'provisional-ptsd'), null)
  })
})

describe('PC-PTSD-5', () => {
  const screen = (answers: Record<string, number>, sex?: 'female' | 'male') =>
    scored('pc-ptsd-5', answers, sex === undefined ? {} : { sex })
  const yes = (count: number) => Object.fromEntries([1, 2, 3, 4, 5].map(n => [`q${n}`, Number(n <= count)]))

  it('is 0 and complete when nothing happened', () => {
    const result = screen({ gate: 0 })
    assert.deepEqual([result.total, result.complete, result.answered, result.of], [0, true, 1, 1])
  })

  it('stays 0 when answers lie behind the closed gate', () => {
    assert.equal(screen({ gate: 0, ...yes(5) }).total, 0)
  })

  it('counts the five when something happened', () => {
    assert.deepEqual([0, 3, 4, 5].map(count => screen({ gate: 1, ...yes(count) }).total), [0, 3, 4, 5])
  })

  it('needs all five behind the open gate', () => {
    const result = screen({ gate: 1, q1: 1, q2: 1, q3: 1, q4: 1 })
    assert.deepEqual([result.total, result.answered, result.of], [null, 5, 6])
  })

  it('gives no score without the gate', () => {
    assert.deepEqual([screen(yes(5)).total, screen(yes(5)).complete], [null, false])
    assert.equal(screen({}).total, null)
  })

  it('is positive from 4, for women from 3', () => {
    const three = screen({ gate: 1, ...yes(3) }, 'female')
    assert.deepEqual([cutOff(three, 'positive'), cutOff(three, 'positive-women')], [false, true])
    assert.deepEqual(screen({ gate: 1, ...yes(3) }, 'male').cutOffs.map(one => one.id), ['positive'])
    assert.equal(cutOff(screen({ gate: 1, ...yes(4) }, 'male'), 'positive'), true)
    assert.equal(cutOff(screen({ gate: 1, ...yes(2) }, 'female'), 'positive-women'), false)
  })

  it('asks the five only after a yes', () => {
    assert.equal(itemsToAsk(theInstrument('pc-ptsd-5'), {}).length, 1)
    assert.equal(itemsToAsk(theInstrument('pc-ptsd-5'), { gate: 1 }).length, 6)
  })
})

describe('K10', () => {
  const bands: readonly (readonly [number, string])[] = [
    [10, 'low'], [15, 'low'], [16, 'moderate'], [21, 'moderate'], [22, 'high'], [29, 'high'], [30, 'very-high'],
    [50, 'very-high'],
  ]
  for (const [total, band] of bands) {
    it(`calls ${total} ${band}, and ${total - 10} the same when keyed from 0`, () => {
      const values = summingTo(total - 10, 10, 4)
      const one = scored('k10', inOrder('k10', values.map(value => value + 1)))
      const zero = scored('k10', inOrder('k10', values), { keying: '0-4' })
      assert.deepEqual([one.total, one.band?.id, one.keying], [total, band, '1-5'])
      assert.deepEqual([zero.total, zero.band?.id, zero.keying], [total - 10, band, '0-4'])
    })
  }

  it('refuses a 0 in the keying that begins with 1, and a 5 in the other', () => {
    const refused = { ok: false, because: 'instrument.value-not-offered' }
    assert.deepEqual(score(theInstrument('k10'), { q1: 0 }), refused)
    assert.deepEqual(score(theInstrument('k10'), { q1: 5 }, { keying: '0-4' }), refused)
  })

  it('reaches the alternative lines at 20, 25 and 30', () => {
    const reached = (total: number) =>
      scored('k10', inOrder('k10', summingTo(total - 10, 10, 4).map(value => value + 1)))
        .cutOffs.filter(one => one.reached)
    assert.deepEqual([19, 20, 24, 25, 29, 30].map(total => reached(total).length), [0, 1, 1, 2, 2, 3])
  })
})

describe('ASRM', () => {
  const asrm = (values: readonly (number | null)[]) => scored('asrm', inOrder('asrm', values))

  it('sums statements valued 0 to 4, not 1 to 5', () => {
    assert.equal(asrm([0, 0, 0, 0, 0]).total, 0)
    assert.equal(asrm([4, 4, 4, 4, 4]).total, 20)
  })

  it('points to mania from 6', () => {
    assert.deepEqual([cutOff(asrm([2, 2, 1, 0, 0]), 'probable-mania'), alertIds(asrm([2, 2, 1, 0, 0]))], [false, []])
    assert.deepEqual([cutOff(asrm([2, 2, 2, 0, 0]), 'probable-mania'), alertIds(asrm([2, 2, 2, 0, 0]))],
      [true, ['probable-mania']])
  })

  it('estimates one missing answer and says so', () => {
    const result = asrm([2, 2, 2, 1, null])
    assert.deepEqual([result.total, result.estimated, result.complete], [9, true, false])
    assert.deepEqual([result.answered, result.of], [4, 5])
  })

  it('is invalid with two missing', () => {
    assert.deepEqual([asrm([4, 4, 4, null, null]).total, asrm([4, 4, 4, null, null]).estimated], [null, false])
  })
})
