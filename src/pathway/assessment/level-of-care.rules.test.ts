import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Dimension } from './assessment.words.ts'
import { mayDecide } from './level-of-care.rules.ts'

const six = (change: Partial<Dimension> = {}): Dimension[] => [1, 2, 3, 4, 5, 6].map(number => ({ number, rating: number === 6 ? null : 'moderate', words: 'Seen', ...number === 6 ? change : {} }))
const decision = { edition: '4', dimensions: six(), recommended: '2.1', actual: '2.1', differenceReason: null } as const

describe('a level of care', () => {
  it('is decided with words in all six dimensions', () => {
    assert.equal(mayDecide(decision).ok, true)
    assert.deepEqual(mayDecide({ ...decision, dimensions: six().slice(1) }), { ok: false, because: 'assessment.dimension-missing' })
    assert.deepEqual(mayDecide({ ...decision, dimensions: six({ words: ' ' }) }), { ok: false, because: 'assessment.dimension-missing' })
  })

  it('rates the sixth dimension in edition 3 and not in edition 4', () => {
    const dimensions = six({ rating: 'mild' })
    assert.equal(mayDecide({ ...decision, edition: '3', dimensions }).ok, true)
    assert.deepEqual(mayDecide({ ...decision, dimensions }), { ok: false, because: 'assessment.dimension-without-rating' })
  })

  for (const [edition, level, known] of [['3', '0.5', true], ['4', '0.5', false], ['3', '3.3', true], ['4', '3.3', false], ['3', '1.5', false], ['4', '1.5', true], ['3', '2.1', true]] as const) {
    it(`${known ? 'knows' : 'does not know'} level ${level} in edition ${edition}`, () =>
      assert.equal(mayDecide({ ...decision, edition, recommended: level, actual: level }).ok, known))
  }

  it('says why when the person gets another level than the recommended one', () => {
    const other = { ...decision, recommended: '2.5' }
    assert.deepEqual(mayDecide(other), { ok: false, because: 'assessment.difference-needs-a-reason' })
    assert.deepEqual(mayDecide({ ...other, differenceReason: '  ' }), { ok: false, because: 'assessment.difference-needs-a-reason' })
    assert.equal(mayDecide({ ...other, differenceReason: 'No 2.5 within an hour' }).ok, true)
  })
})
