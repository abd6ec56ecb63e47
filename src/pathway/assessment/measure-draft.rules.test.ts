import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { begunSince, changesSince } from './measure-draft.rules.ts'

describe('what one window has to say of half a measure', () => {
  const told = { answers: { q1: 1, q2: null }, keying: null }
  const cases = [
    ['nothing when nothing changed', { answers: { q1: 1, q2: null }, keying: null }, { answers: {}, cleared: [] }],
    ['only what is new or different', { answers: { q1: 2, q2: null, q3: 0 }, keying: null }, { answers: { q1: 2, q3: 0 }, cleared: [] }],
    ['that an answer was taken back; "rather not say" is an answer', { answers: { q1: null }, keying: null }, { answers: { q1: null }, cleared: ['q2'] }],
    ['everything when it is counted another way', { answers: { q1: 1 }, keying: 'b' }, { answers: { q1: 1 }, cleared: [] }],
  ] as const
  for (const [sentence, now, said] of cases) it(sentence, () => assert.deepEqual(changesSince(told, now), said))

  it('goes back two weeks', () => assert.equal(begunSince('2026-03-16T15:00:00.000Z'), '2026-03-02T15:00:00.000Z'))
})
