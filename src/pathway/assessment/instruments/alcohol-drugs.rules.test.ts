import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alertIds, allAnswered, cutOff, flag, inOrder, scored, theInstrument } from './instrument.examples.ts'
import { itemsToAsk, score } from './instrument.rules.ts'

describe('AUDIT-C', () => {
  const auditC = (values: readonly (number | null)[], sex?: 'female' | 'male') =>
    scored('audit-c', inOrder('audit-c', values), sex === undefined ? {} : { sex })

  it('is positive for men from 4 and for women from 3', () => {
    assert.equal(cutOff(auditC([1, 1, 1], 'male'), 'positive-men'), false)
    assert.equal(cutOff(auditC([2, 1, 1], 'male'), 'positive-men'), true)
    assert.equal(cutOff(auditC([1, 1, 0], 'female'), 'positive-women'), false)
    assert.equal(cutOff(auditC([1, 1, 1], 'female'), 'positive-women'), true)
  })

  it('shows both cut-offs with whom they hold for when the sex is not known', () => {
    const shown = auditC([1, 1, 1]).cutOffs.map(one => [one.for, one.reached])
    assert.deepEqual(shown, [['male', false], ['female', true]])
    assert.deepEqual(auditC([1, 1, 1], 'male').cutOffs.map(one => one.for), ['male'])
  })

  it('says likely within limits when all points come from how often', () => {
    assert.equal(flag(auditC([4, 0, 0]), 'likely-within-limits'), true)
    assert.equal(flag(auditC([3, 0, 0]), 'likely-within-limits'), true)
    assert.equal(flag(auditC([3, 1, 0]), 'likely-within-limits'), false)
    assert.equal(flag(auditC([2, 0, 0]), 'likely-within-limits'), false)
  })

  it('gives no score without all three', () => {
    assert.deepEqual([auditC([0, null, 0]).total, auditC([0, null, 0]).answered, auditC([0, null, 0]).of], [null, 2, 3])
  })

  it('reaches 12', () => assert.equal(auditC([4, 4, 4]).total, 12))

  it('carries the codes of the items and the total, not those of public copies that mix them up', () => {
    const instrument = theInstrument('audit-c')
    assert.deepEqual(instrument.items.map(item => item.loinc), ['68518-0', '68519-8', '68520-6'])
    assert.equal(instrument.scales[0]?.loinc, '75626-2')
    const all = JSON.stringify(instrument)
    for (const wrong of ['68517-2', '76504-0']) assert.equal(all.includes(wrong), false)
  })
})

describe('AUDIT', () => {
  const audit = (values: readonly (number | null)[]) => scored('audit', inOrder('audit', values))

  it('is complete with 0 when the person never drinks and answers only 1, 9 and 10', () => {
    const result = audit([0, null, null, null, null, null, null, null, 0, 0])
    assert.deepEqual([result.complete, result.total, result.answered, result.of], [true, 0, 3, 3])
  })

  it('is complete without 4 to 8 when 2 and 3 are zero', () => {
    const result = audit([2, 0, 0, null, null, null, null, null, 0, 2])
    assert.deepEqual([result.complete, result.total, result.of], [true, 4, 5])
  })

  it('needs 4 to 8 as soon as 2 or 3 is above zero', () => {
    for (const values of [[2, 1, 0], [2, 0, 1]]) {
      const result = audit([...values, null, 0, 0, 0, 0, 0, 0])
      assert.deepEqual([result.total, result.answered, result.of], [null, 9, 10])
    }
  })

  it('needs 9 and 10 always', () => {
    assert.equal(audit([0, null, null, null, null, null, null, null, null, 0]).total, null)
    assert.equal(audit([0, null, null, null, null, null, null, null, 0, null]).total, null)
  })

  it('gives no score without question 1', () => {
    assert.equal(audit([null, 0, 0, 0, 0, 0, 0, 0, 0, 0]).total, null)
  })

  it('asks three questions at first', () => {
    assert.deepEqual(itemsToAsk(theInstrument('audit'), {}).map(item => item.id), ['q1', 'q9', 'q10'])
    assert.equal(itemsToAsk(theInstrument('audit'), { q1: 2, q2: 0, q3: 1 }).length, 10)
  })

  const edges: readonly (readonly [readonly number[], number, string])[] = [
    [[3, 4, 0, 0, 0, 0, 0, 0, 0, 0], 7, 'zone-1'], [[4, 4, 0, 0, 0, 0, 0, 0, 0, 0], 8, 'zone-2'],
    [[4, 4, 4, 3, 0, 0, 0, 0, 0, 0], 15, 'zone-2'], [[4, 4, 4, 4, 0, 0, 0, 0, 0, 0], 16, 'zone-3'],
    [[4, 4, 4, 4, 3, 0, 0, 0, 0, 0], 19, 'zone-3'], [[4, 4, 4, 4, 4, 0, 0, 0, 0, 0], 20, 'zone-4'],
    [[4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 40, 'zone-4'],
  ]
  for (const [values, total, band] of edges) {
    it(`puts ${total} in ${band}`, () => {
      const result = audit(values)
      assert.deepEqual([result.total, result.band?.id], [total, band])
      assert.equal(cutOff(result, 'positive'), total >= 8)
      assert.deepEqual(alertIds(result), total >= 20 ? ['withdrawal-risk'] : [])
    })
  }

  it('takes only 0, 2 and 4 for 9 and 10', () => {
    assert.deepEqual(score(theInstrument('audit'), { q9: 1 }), { ok: false, because: 'instrument.value-not-offered' })
  })

  it('codes two drinks and five drinks apart', () => {
    const kind = theInstrument('audit').answers['how-many']
    assert.ok(kind?.kind === 'choice')
    assert.deepEqual(kind.choices.map(one => one.loinc),
      ['LA15694-5', 'LA15695-2', 'LA18930-0', 'LA18931-8', 'LA18932-6'])
  })
})

describe('DAST-10', () => {
  const dast = (values: readonly (number | null)[]) => scored('dast-10', inOrder('dast-10', values))

  it('scores all no as 1 and all yes as 9, because question 3 counts the other way', () => {
    assert.equal(scored('dast-10', allAnswered('dast-10', 0)).total, 1)
    assert.equal(scored('dast-10', allAnswered('dast-10', 1)).total, 9)
  })

  const edges: readonly (readonly [number, string])[] = [
    [0, 'none'], [1, 'low'], [2, 'low'], [3, 'moderate'], [5, 'moderate'], [6, 'substantial'], [8, 'substantial'],
    [9, 'severe'], [10, 'severe'],
  ]
  const order = [0, 1, 3, 4, 5, 6, 7, 8, 9, 2]
  for (const [total, band] of edges) {
    it(`calls ${total} ${band}`, () => {
      const points = new Set(order.slice(0, total))
      const result = dast(Array.from({ length: 10 }, (_, i) => Number(i === 2 ? !points.has(i) : points.has(i))))
      assert.deepEqual([result.total, result.band?.id], [total, band])
      assert.equal(cutOff(result, 'possible-problem'), total >= 3)
    })
  }

  for (let left = 0; left < 10; left += 1) {
    it(`gives no score without question ${left + 1}, and says 9 of 10`, () => {
      const result = dast(Array.from({ length: 10 }, (_, i) => i === left ? null : 1))
      assert.deepEqual([result.total, result.band, result.answered, result.of], [null, null, 9, 10])
      assert.deepEqual(result.missing, [`q${left + 1}`])
    })
  }

  for (const answered of [0, 1, 5, 8]) {
    it(`gives no score with ${answered} of 10`, () => {
      const result = dast(Array.from({ length: 10 }, (_, i) => i < answered ? 1 : null))
      assert.deepEqual([result.total, result.answered, result.of], [null, answered, 10])
    })
  }

  it('raises withdrawal from question 9, even alone', () => {
    assert.deepEqual(alertIds(scored('dast-10', { q9: 1 })), ['withdrawal'])
    assert.deepEqual(alertIds(scored('dast-10', allAnswered('dast-10', 0))), [])
  })
})

describe('PACS', () => {
  it('sums five answers, and does not divide them', () => {
    assert.equal(scored('pacs', allAnswered('pacs', 4)).total, 20)
    assert.equal(scored('pacs', allAnswered('pacs', 6)).total, 30)
  })

  it('reaches its cut-offs at 15 and above 20, and the task at 20', () => {
    const at = (values: readonly number[]) => scored('pacs', inOrder('pacs', values))
    assert.deepEqual(at([6, 6, 2, 0, 0]).cutOffs.map(one => one.reached), [false, false])
    assert.deepEqual(at([6, 6, 3, 0, 0]).cutOffs.map(one => one.reached), [true, false])
    assert.deepEqual(at([6, 6, 6, 2, 0]).cutOffs.map(one => one.reached), [true, false])
    assert.deepEqual(at([6, 6, 6, 3, 0]).cutOffs.map(one => one.reached), [true, true])
    assert.deepEqual(alertIds(at([6, 6, 6, 1, 0])), [])
    assert.deepEqual(alertIds(at([6, 6, 6, 2, 0])), ['strong-craving'])
  })

  it('gives no score with four of five', () => {
    assert.equal(scored('pacs', inOrder('pacs', [6, 6, 6, 6, null])).total, null)
  })
})
