import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alertIds, scored, theInstrument } from './instrument.examples.ts'
import { itemsToAsk } from './instrument.rules.ts'

const screener = 'c-ssrs-screener'
const no = { q1: 0, q2: 0, q6: 0 }

describe('C-SSRS screener', () => {
  it('finds no risk when the three needed questions are no', () => {
    const result = scored(screener, no)
    assert.equal(result.band?.id, 'none-identified')
    assert.deepEqual([result.complete, result.answered, result.of], [true, 3, 3])
    assert.deepEqual(result.alerts, [])
    assert.equal(result.total, null)
  })

  it('finds no risk when all seven are no', () => {
    assert.equal(scored(screener, { ...no, q3: 0, q4: 0, q5: 0, 'q6-recent': 0 }).band?.id, 'none-identified')
  })

  const triage: readonly (readonly [string, Record<string, number>, string])[] = [
    ['a wish to be dead', { ...no, q1: 1 }, 'low'],
    ['thoughts without method, intent or plan', { ...no, q2: 1, q3: 0, q4: 0, q5: 0 }, 'low'],
    ['a method', { ...no, q2: 1, q3: 1, q4: 0, q5: 0 }, 'moderate'],
    ['behavior long ago', { q1: 0, q2: 0, q6: 1, 'q6-recent': 0 }, 'moderate'],
    ['intent', { ...no, q2: 1, q3: 0, q4: 1, q5: 0 }, 'high'],
    ['a plan', { ...no, q2: 1, q3: 0, q4: 0, q5: 1 }, 'high'],
    ['behavior within three months', { q1: 0, q2: 0, q6: 1, 'q6-recent': 1 }, 'high'],
  ]
  for (const [what, answers, level] of triage) {
    it(`puts ${what} at ${level}`, () => {
      const result = scored(screener, answers)
      assert.equal(result.band?.id, level)
      assert.equal(result.complete, true)
      assert.deepEqual(alertIds(result), level === 'high' ? ['high-risk', 'any-yes'] : ['any-yes'])
    })
  }

  for (const left of ['q1', 'q2', 'q6']) {
    it(`finds nothing out without ${left}`, () => {
      const { [left]: _, ...rest }: Record<string, number> = no
      const result = scored(screener, rest)
      assert.equal(result.band, null)
      assert.deepEqual(result.missing, [left])
    })
  }

  it('asks for method, intent and plan once thoughts are reported', () => {
    assert.deepEqual(scored(screener, { ...no, q2: 1 }).missing, ['q3', 'q4', 'q5'])
    assert.deepEqual(itemsToAsk(theInstrument(screener), {}).map(item => item.id), ['q1', 'q2', 'q6'])
    assert.equal(itemsToAsk(theInstrument(screener), { q2: 1, q6: 1 }).length, 7)
  })

  it('calls unfinished answers high at once when what is missing cannot lower them', () => {
    const result = scored(screener, { q4: 1 })
    assert.equal(result.band?.id, 'high')
    assert.deepEqual(alertIds(result), ['high-risk', 'any-yes'])
  })

  it('does not call unfinished answers low while a higher level is open, but alerts', () => {
    const result = scored(screener, { q1: 1, q2: 0 })
    assert.equal(result.band, null)
    assert.deepEqual(alertIds(result), ['any-yes'])
  })

  it('believes a yes that contradicts the skip', () => {
    assert.equal(scored(screener, { ...no, q5: 1 }).band?.id, 'high')
  })

  it('calls nothing answered unknown, not safe', () => {
    const result = scored(screener, {})
    assert.equal(result.band, null)
    assert.deepEqual([result.answered, result.complete], [0, false])
  })
})
