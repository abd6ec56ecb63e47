import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mayClose } from './close.rules.ts'
import { maySign, noteState, type ToSign } from './note.rules.ts'

const me = '00000000-0000-7000-8000-00000000000a'
const whole: ToSign = { authorId: me, signedAt: null, participation: 3, response: 'Own words.', wasThere: true, likeness: 0, likenessReason: null }

describe('signing a note', () => {
  const cases: readonly (readonly [Partial<ToSign>, string])[] = [
    [{}, 'yes'], [{ authorId: 'somebody' }, 'session.somebody-elses-note'], [{ signedAt: '2026-03-02T00:00:00Z' }, 'session.note-already-signed'],
    [{ wasThere: false }, 'session.was-not-there'], [{ participation: null }, 'session.note-unfinished'], [{ participation: 0 }, 'yes'], [{ response: ' \n' }, 'session.note-unfinished'],
    [{ likeness: 89 }, 'yes'], [{ likeness: 90 }, 'session.too-alike'], [{ likeness: 90, likenessReason: ' ' }, 'session.too-alike'], [{ likeness: 100, likenessReason: 'Fire drill' }, 'yes'],
  ]
  for (const [facts, answer] of cases) {
    it(`is answered ${answer}: ${JSON.stringify(facts)}`, () => {
      const decision = maySign({ ...whole, ...facts }, me, true)
      assert.equal(decision.ok ? 'yes' : decision.because, answer)
    })
  }
  it('waits until the session has begun', () => {
    const decision = maySign(whole, me, false)
    assert.equal(decision.ok ? 'yes' : decision.because, 'session.not-begun')
  })
})

describe('a note', () => {
  const at = '2026-03-03T00:00:00Z'
  const cases = [
    [{ signedAt: null, cosignNeeded: false, cosignedAt: null, returnedAt: null }, 'draft'], [{ signedAt: null, cosignNeeded: true, cosignedAt: null, returnedAt: at }, 'returned'],
    [{ signedAt: at, cosignNeeded: true, cosignedAt: null, returnedAt: null }, 'waits-for-cosign'], [{ signedAt: at, cosignNeeded: true, cosignedAt: null, returnedAt: at }, 'waits-for-cosign'],
    [{ signedAt: at, cosignNeeded: false, cosignedAt: null, returnedAt: null }, 'signed'], [{ signedAt: at, cosignNeeded: true, cosignedAt: at, returnedAt: at }, 'cosigned'],
  ] as const
  for (const [facts, state] of cases) it(`is ${state}: ${JSON.stringify(facts)}`, () => assert.equal(noteState(facts), state))
})

describe('closing a session', () => {
  const session = { startsAt: '2026-03-02T22:30:00Z', zone: 'America/New_York', cancelledAt: null, seats: [{ mark: {} }] }
  const now = '2026-03-03T00:10:00Z'
  const answer = (facts: object, alerts: { level: string, raisedAt: string }[] = []) => {
    const decision = mayClose({ ...session, ...facts }, alerts, now)
    return decision.ok ? 'yes' : decision.because
  }
  it('asks that it began, that everybody is marked and that no high-risk answer of today waits', () => {
    assert.equal(answer({}), 'yes')
    assert.equal(answer({ startsAt: '2026-03-03T00:11:00Z' }), 'session.not-begun')
    assert.equal(answer({ cancelledAt: now }), 'session.called-off')
    assert.equal(answer({ seats: [{ mark: null }] }), 'session.someone-unmarked')
    assert.equal(answer({}, [{ level: 'high', raisedAt: '2026-03-02T05:01:00Z' }]), 'session.high-risk-unanswered')
    assert.equal(answer({}, [{ level: 'high', raisedAt: '2026-03-02T04:59:00Z' }]), 'yes')
    assert.equal(answer({}, [{ level: 'moderate', raisedAt: '2026-03-02T20:00:00Z' }]), 'yes')
  })
})
