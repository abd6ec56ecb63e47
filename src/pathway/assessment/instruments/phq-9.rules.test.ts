import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alertIds, allAnswered, cutOff, flag, inOrder, scored, summingTo } from './instrument.examples.ts'

const phq9 = (values: readonly (number | null)[]) => scored('phq-9', inOrder('phq-9', values))

describe('PHQ-9', () => {
  it('scores the published example: 12, moderate, major depressive screen, no alert', () => {
    const result = phq9([2, 2, 2, 2, 1, 1, 2, 0, 0, 1])
    assert.equal(result.total, 12)
    assert.equal(result.band?.id, 'moderate')
    assert.equal(flag(result, 'major-depressive-syndrome'), true)
    assert.equal(flag(result, 'other-depressive-syndrome'), false)
    assert.deepEqual(result.alerts, [])
    assert.equal(result.complete, true)
  })

  it('scores the second published example: 3, minimal', () => {
    const result = phq9([0, 0, 1, 1, 1, 0, 0, 0, 0])
    assert.equal(result.total, 3)
    assert.equal(result.band?.id, 'minimal')
  })

  it('does not reproduce a published example whose total is wrong (13 for items that sum to 10)', () => {
    assert.equal(phq9([0, 0, 0, 1, 2, 1, 3, 2, 1]).total, 10)
  })

  const edges: readonly (readonly [number, string])[] = [
    [0, 'minimal'], [4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'],
    [15, 'moderately-severe'], [19, 'moderately-severe'], [20, 'severe'], [27, 'severe'],
  ]
  for (const [total, band] of edges) {
    it(`calls ${total} ${band}`, () => {
      const result = phq9(summingTo(total, 9, 3))
      assert.equal(result.total, total)
      assert.equal(result.band?.id, band)
      assert.equal(cutOff(result, 'depression-likely'), total >= 10)
    })
  }

  for (let left = 0; left < 9; left += 1) {
    it(`gives no score without item ${left + 1}, and says 8 of 9`, () => {
      const result = phq9(Array.from({ length: 9 }, (_, i) => i === left ? null : 2))
      assert.equal(result.total, null)
      assert.equal(result.band, null)
      assert.deepEqual([result.answered, result.of, result.complete], [8, 9, false])
      assert.deepEqual(result.missing, [`q${left + 1}`])
      assert.equal(flag(result, 'major-depressive-syndrome'), null)
      assert.equal(cutOff(result, 'depression-likely'), null)
    })
  }

  for (const answered of [0, 1, 2, 5, 7]) {
    it(`gives no score with ${answered} of 9`, () => {
      const result = phq9(Array.from({ length: 9 }, (_, i) => i < answered ? 0 : null))
      assert.deepEqual([result.total, result.answered, result.of], [null, answered, 9])
    })
  }

  it('does not need the difficulty question, and never counts it', () => {
    assert.equal(phq9([1, 0, 0, 0, 0, 0, 0, 0, 0]).complete, true)
    assert.equal(phq9([1, 0, 0, 0, 0, 0, 0, 0, 0, 3]).total, 1)
  })

  it('gives no score when only the difficulty question and eight items are answered', () => {
    const result = phq9([1, 1, 1, 1, 1, 1, 1, 1, null, 3])
    assert.deepEqual([result.total, result.answered, result.of], [null, 8, 9])
  })

  it('raises the alert on item 9 from 1 upwards, more urgent at 3', () => {
    assert.deepEqual(alertIds(phq9([0, 0, 0, 0, 0, 0, 0, 0, 0])), [])
    assert.deepEqual(alertIds(phq9([0, 0, 0, 0, 0, 0, 0, 0, 1])), ['thoughts-of-death'])
    assert.deepEqual(alertIds(phq9([0, 0, 0, 0, 0, 0, 0, 0, 2])), ['thoughts-of-death'])
    assert.deepEqual(alertIds(phq9([0, 0, 0, 0, 0, 0, 0, 0, 3])), ['thoughts-of-death-daily'])
    assert.equal(phq9([0, 0, 0, 0, 0, 0, 0, 0, 3]).alerts[0]?.urgency, 'immediate')
  })

  it('raises the alert even when nothing else was answered', () => {
    assert.deepEqual(alertIds(scored('phq-9', { q9: 1 })), ['thoughts-of-death'])
  })

  it('counts item 9 from 1 towards the diagnostic screen, the others from 2', () => {
    const five = flag(phq9([2, 2, 2, 2, 0, 0, 0, 0, 1]), 'major-depressive-syndrome')
    const four = phq9([2, 2, 2, 2, 0, 0, 0, 1, 0])
    assert.equal(five, true)
    assert.equal(flag(four, 'major-depressive-syndrome'), false)
    assert.equal(flag(four, 'other-depressive-syndrome'), true)
  })

  it('needs item 1 or 2 for the diagnostic screen', () => {
    const result = phq9([1, 1, 3, 3, 3, 3, 3, 3, 3])
    assert.equal(flag(result, 'major-depressive-syndrome'), false)
    assert.equal(flag(result, 'other-depressive-syndrome'), false)
  })

  it('sums the highest answers to 27', () => {
    assert.equal(scored('phq-9', allAnswered('phq-9', 3)).total, 27)
  })
})

describe('PHQ-2', () => {
  it('turns positive at 3 and asks for the PHQ-9', () => {
    const two = scored('phq-2', { q1: 1, q2: 1 })
    const three = scored('phq-2', { q1: 1, q2: 2 })
    assert.equal(cutOff(two, 'positive'), false)
    assert.equal(cutOff(three, 'positive'), true)
    assert.deepEqual(three.alerts.map(alert => alert.does), ['give-phq-9'])
  })

  it('gives no score with one answer', () => {
    assert.deepEqual([scored('phq-2', { q1: 3 }).total, scored('phq-2', { q1: 3 }).of], [null, 2])
  })
})

describe('GAD-7', () => {
  const gad7 = (values: readonly (number | null)[]) => scored('gad-7', inOrder('gad-7', values))

  it('scores the published example: 3, minimal', () => {
    const result = gad7([0, 0, 1, 1, 0, 1, 0])
    assert.equal(result.total, 3)
    assert.equal(result.band?.id, 'minimal')
  })

  const edges: readonly (readonly [number, string])[] = [
    [0, 'minimal'], [4, 'minimal'], [5, 'mild'], [9, 'mild'], [10, 'moderate'], [14, 'moderate'], [15, 'severe'],
    [21, 'severe'],
  ]
  for (const [total, band] of edges) {
    it(`calls ${total} ${band}`, () => {
      const result = gad7(summingTo(total, 7, 3))
      assert.equal(result.total, total)
      assert.equal(result.band?.id, band)
      assert.equal(cutOff(result, 'anxiety-likely'), total >= 10)
    })
  }

  it('gives no score with 6 of 7', () => {
    const result = gad7([1, 1, 1, null, 1, 1, 1])
    assert.deepEqual([result.total, result.answered, result.of], [null, 6, 7])
  })
})
