import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { scored, theInstrument } from './instrument.examples.ts'
import { score } from './instrument.rules.ts'
import type { Answers, ScoreRefusal } from './instrument.words.ts'

describe('wrong answers', () => {
  const cases: readonly (readonly [string, string, Answers, ScoreRefusal])[] = [
    ['an item the measure lacks', 'phq-9', { q10: 1 }, 'instrument.unknown-item'],
    ['an item left empty that the measure lacks', 'phq-9', { q10: null }, 'instrument.unknown-item'],
    ['a name every object has', 'phq-9', { constructor: 1 }, 'instrument.unknown-item'],
    ['a value above the last', 'phq-9', { q1: 4 }, 'instrument.value-not-offered'],
    ['a value below the first', 'phq-9', { q1: -1 }, 'instrument.value-not-offered'],
    ['a value between two', 'phq-9', { q1: 1.5 }, 'instrument.value-not-offered'],
    ['not a number', 'gad-7', { q1: Number.NaN }, 'instrument.value-not-offered'],
    ['a two where only yes and no are', 'c-ssrs-screener', { q1: 2 }, 'instrument.value-not-offered'],
  ]
  for (const [what, id, answers, because] of cases) {
    it(`are refused: ${what}`, () => assert.deepEqual(score(theInstrument(id), answers), { ok: false, because }))
  }

  it('are not the same as an answer the person would rather not give', () => {
    const decision = score(theInstrument('phq-2'), { q1: 1, q2: null })
    assert.ok(decision.ok)
    assert.deepEqual(decision.value.missing, ['q2'])
  })
})

describe('a keying', () => {
  it('is refused when the measure has no such keying', () => {
    assert.deepEqual(score(theInstrument('phq-9'), {}, { keying: '1-5' }),
      { ok: false, because: 'instrument.unknown-keying' })
  })
})

describe('every pattern of missing answers', () => {
  for (const id of ['phq-9', 'gad-7', 'dast-10']) {
    it(`gives no score and says how many were answered: ${id}`, () => {
      const needed = theInstrument(id).items.filter(item => item.optional !== true).map(item => item.id)
      for (let bits = 0; bits < 2 ** needed.length - 1; bits += 1) {
        const answers = Object.fromEntries(needed.filter((_id, i) => (bits >> i) % 2 === 1).map(key => [key, 1]))
        const result = scored(id, answers)
        assert.deepEqual([result.total, result.band, result.complete, result.answered, result.of], [null, null, false, Object.keys(answers).length, needed.length], String(bits))
      }
    })
  }
})
