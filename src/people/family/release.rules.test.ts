import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayRunUntil, openTopics, releaseState } from './release.rules.ts'

describe('a release', () => {
  for (const [until, answer] of [['2026-03-01', 'release.ends-in-the-past'], ['2026-03-02', 'yes'], ['2028-03-02', 'yes'], ['2028-03-03', 'release.too-long']] as const) {
    it(`until ${until}: ${answer}`, () => {
      const decided = mayRunUntil(until, '2026-03-02')
      assert.equal(decided.ok ? 'yes' : decided.because, answer)
    })
  }
  for (const [validUntil, revokedAt, state] of [['2026-03-02', null, 'live'], ['2026-03-01', null, 'over'], ['2026-03-09', '2026-03-02T10:00:00Z', 'taken-back'], ['2026-03-01', '2026-02-02T10:00:00Z', 'taken-back']] as const) {
    it(`is ${state} until ${validUntil}${revokedAt === null ? '' : ', taken back'}`, () => assert.equal(releaseState({ validUntil, revokedAt }, '2026-03-02'), state))
  }
  it('opens the live topics of that one person, and nothing without one', () => {
    const releases = [
      { supporterId: 'a', topics: ['about', 'attendance'], state: 'live' }, { supporterId: 'a', topics: ['about', 'safety-plan'], state: 'over' },
      { supporterId: 'a', topics: ['plan-goals'], state: 'taken-back' }, { supporterId: 'b', topics: ['family-sessions'], state: 'live' },
    ] as const
    const all = releases.map(release => ({ ...release, topics: [...release.topics] }))
    assert.deepEqual(openTopics(all, 'a'), ['about', 'attendance'])
    assert.deepEqual(openTopics(all, 'c'), [])
    assert.deepEqual(openTopics([], 'a'), [])
  })
})
