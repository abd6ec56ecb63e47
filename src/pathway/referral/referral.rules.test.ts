import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cardAccepted, inOrderOfWaiting, inOrderOfWork, isOverdue, mayAnswer, mayClose, maySeparate, mayWait, respondBy, stageOf } from './referral.rules.ts'
import type { InquiryLine } from './referral.words.ts'

const NEVER = { answeredAt: null, waitingSince: null, bookedAt: null, assessedAt: null, closedAt: null, outcome: null }
const trail = { ...NEVER, receivedAt: '2026-03-02T15:00:00.000Z' }
const T = '2026-03-02T16:00:00.000Z'

describe('a referral', () => {
  for (const [facts, stage] of [
    [{}, 'new'], [{ answeredAt: T }, 'answered'], [{ answeredAt: T, waitingSince: T }, 'waiting'], [{ waitingSince: T, bookedAt: T }, 'booked'],
    [{ bookedAt: T, assessedAt: T }, 'assessed'], [{ assessedAt: T, closedAt: T, outcome: 'admitted' }, 'admitted'],
    [{ closedAt: T, outcome: 'referred-out' }, 'referred-out'], [{ bookedAt: T, closedAt: T, outcome: 'not-reached' }, 'not-reached'],
  ] as const) {
    it(`is ${stage} after ${Object.keys(facts).join(', ') || 'the first call'}`, () => assert.equal(stageOf({ ...trail, ...facts }).stage, stage))
  }

  for (const [urgency, until] of [
    ['crisis', '2026-03-02T15:15:00.000Z'], ['urgent', '2026-03-02T19:00:00.000Z'], ['priority', '2026-03-02T23:00:00.000Z'], ['standard', '2026-03-03T15:00:00.000Z'],
  ] as const) {
    it(`must be answered by ${until} when it is ${urgency}`, () => assert.equal(respondBy(urgency, trail.receivedAt), until))
  }

  it('is overdue the moment after its clock, not at it, and never once answered or closed', () => {
    const clock = { answeredAt: null, closedAt: null, respondBy: T }
    assert.equal(isOverdue(clock, T), false)
    assert.equal(isOverdue(clock, '2026-03-02T16:00:00.001Z'), true)
    assert.equal(isOverdue({ ...clock, answeredAt: T }, '2026-03-05T16:00:00.000Z'), false)
    assert.equal(isOverdue({ ...clock, closedAt: T }, '2026-03-05T16:00:00.000Z'), false)
  })

  it('is answered once and not after it closed', () => {
    assert.equal(mayAnswer(trail).ok, true)
    assert.deepEqual(mayAnswer({ ...trail, answeredAt: T }), { ok: false, because: 'referral.already-answered' })
    assert.deepEqual(mayAnswer({ ...trail, closedAt: T }), { ok: false, because: 'referral.already-closed' })
  })

  it('is closed once, and a referral out says where to', () => {
    assert.equal(mayClose(trail, 'declined', null).ok, true)
    assert.equal(mayClose(trail, 'referred-out', 'County detox').ok, true)
    assert.deepEqual(mayClose(trail, 'referred-out', '  '), { ok: false, because: 'referral.needs-a-destination' })
    assert.deepEqual(mayClose({ ...trail, closedAt: T }, 'declined', null), { ok: false, because: 'referral.already-closed' })
  })

  it('waits once', () => {
    assert.equal(mayWait(trail).ok, true)
    assert.deepEqual(mayWait({ ...trail, waitingSince: T }), { ok: false, because: 'referral.already-waiting' })
    assert.deepEqual(mayWait({ ...trail, closedAt: T }), { ok: false, because: 'referral.already-closed' })
  })

  it('can be separated from a person until the thirtieth day', () => {
    assert.equal(maySeparate(T, '2026-04-01T16:00:00.000Z').ok, true)
    assert.deepEqual(maySeparate(T, '2026-04-01T16:00:00.001Z'), { ok: false, because: 'referral.too-late-to-separate' })
    assert.deepEqual(maySeparate(null, T), { ok: false, because: 'referral.not-linked' })
  })

  it('needs a birth date or an age unless the person is known', () => {
    assert.equal(cardAccepted({ birthDate: null, age: 0 }, false).ok, true)
    assert.equal(cardAccepted({ birthDate: '1990-01-01', age: null }, false).ok, true)
    assert.equal(cardAccepted({ birthDate: null, age: null }, true).ok, true)
    assert.deepEqual(cardAccepted({}, false), { ok: false, because: 'referral.birth-date-or-age' })
  })
})

describe('the order of work', () => {
  const line = (id: string, change: Partial<InquiryLine>): InquiryLine => ({
    id, clientId: id, clientName: id, birthDate: null, ageSaid: null, callerRelation: 'self', source: 'self', urgency: 'standard', preferredTrack: null,
    receivedAt: T, respondBy: T, bookedFor: null, waitingSince: null, stillWaitingAt: null, waitingAskedAt: null, saysNoAt: null, version: 1, stage: 'new', since: T, overdue: false, ...change,
  })

  it('puts the late ones first, then the urgent ones, then the oldest', () => {
    const lines = [line('later', { respondBy: '2026-03-03T16:00:00.000Z' }), line('sooner', {}), line('crisis', { urgency: 'crisis' }), line('late', { overdue: true })]
    assert.deepEqual(inOrderOfWork(lines).map(({ id }) => id), ['late', 'crisis', 'sooner', 'later'])
  })

  it('orders those who wait by risk and then by days', () => {
    const lines = [line('new', { waitingSince: T }), line('old', { waitingSince: '2026-02-02T16:00:00.000Z' }), line('urgent', { urgency: 'urgent', waitingSince: T })]
    assert.deepEqual(inOrderOfWaiting(lines).map(({ id }) => id), ['urgent', 'old', 'new'])
  })
})
