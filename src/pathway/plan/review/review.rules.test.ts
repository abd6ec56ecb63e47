import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { nextReviewOn, reviewMisses, whatScoresSay } from './review.rules.ts'
import type { Review } from './review.words.ts'

const score = (...totals: number[]) => totals.map((total, i) => ({ total, givenAt: `2026-03-0${i + 1}T00:00:00Z` }))

describe('what the scores say', () => {
  const cases: [what: string, baseline: number | null, target: number | null, totals: number[], say: string | null][] = [
    ['nothing without a score', 17, 9, [], null],
    ['nothing without a target', 17, null, [12], null],
    ['met at the target when lower is better', 17, 9, [9], 'met'],
    ['better one above it', 17, 9, [10], 'better'],
    ['worse when it rises', 17, 9, [18], 'worse'],
    ['the same when nothing moved', 17, 9, [17], 'same'],
    ['met at the target when higher is better', 30, 47, [47], 'met'],
    ['worse when it falls and higher is better', 30, 47, [29], 'worse'],
    ['from the first score when nobody wrote a start', null, 9, [17, 12], 'better'],
  ]
  for (const [what, baseline, target, totals, say] of cases) it(`say ${what}`, () => assert.equal(whatScoresSay({ baseline, target, scores: score(...totals) }), say))
})

describe('a review', () => {
  const objective = { objectiveId: 'o1', originId: 'o1', goalWords: '', words: '', instrument: null, measuredBy: null, baseline: null, target: null, targetOn: null, scores: [], served: { sessions: 0, practices: 0 } }
  const review: Review = {
    id: 'r', clientId: 'c', planId: 'p', authorId: 'a', authorName: null, startedAt: '', signedAt: null, clientSignedAt: null, version: 1,
    known: { since: '', objectives: [objective], lived: null, nextByRule: null }, objectives: [{ objectiveId: 'o1', movement: 'better', words: '' }], words: '', clientWords: '',
    decision: 'continue', reason: '', nextOn: '2026-05-01',
  }
  const misses = (changed: Partial<Review>) => reviewMisses({ ...review, ...changed }).map(({ what }) => what)
  it('is complete with a movement for each objective, a decision and a date', () => assert.deepEqual(misses({}), []))
  it('misses a movement', () => assert.deepEqual(misses({ objectives: [] }), ['movement']))
  it('misses a decision', () => assert.deepEqual(misses({ decision: null }), ['decision']))
  it('asks why when the client does not simply go on', () => assert.deepEqual(misses({ decision: 'step-down', reason: ' ' }), ['reason']))
  it('asks for the next date unless the client leaves', () => {
    assert.deepEqual(misses({ nextOn: null }), ['next-date'])
    assert.deepEqual(misses({ nextOn: null, decision: 'discharge', reason: 'done' }), [])
  })
  it('takes the sooner of the clinician\'s date and the rule\'s', () => {
    assert.equal(nextReviewOn('2026-05-20', '2026-05-01'), '2026-05-01')
    assert.equal(nextReviewOn('2026-04-20', '2026-05-01'), '2026-04-20')
    assert.equal(nextReviewOn('2026-04-20', null), '2026-04-20')
  })
})
