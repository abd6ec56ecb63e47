import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrivalNow, byTimes, markAccepted, mayLeaveNow, merged } from './mark.rules.ts'
import type { AttendanceStatus, MarkOfSeat } from './session.words.ts'

const session = { startsAt: '2026-03-02T22:30:00Z', endsAt: '2026-03-03T00:00:00Z', breakMinutes: 0 }
const [DESK, TABLET] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b']
const clientId = '00000000-0000-7000-8000-0000000000c1'

const given = (status: AttendanceStatus, markedBy: string, markedAt: string, seen?: number) =>
  ({ status, arrivedAt: status === 'late' ? '2026-03-02T22:50:00Z' : null, leftAt: null, reason: null, markedBy, markedAt, seen })
const short = (mark: MarkOfSeat) => [mark.status, mark.rivals.map(({ status }) => status)]

describe('a mark', () => {
  const cases: readonly (readonly [object, string])[] = [
    [{ status: 'late' }, 'session.arrival-missing'], [{ status: 'left-early' }, 'session.leaving-missing'], [{ status: 'left-upset' }, 'session.leaving-missing'],
    [{ status: 'excused' }, 'session.reason-missing'], [{ status: 'excused', reason: '' }, 'session.reason-missing'],
    [{ status: 'late', arrivedAt: '2026-03-03T00:00:00Z' }, 'session.not-in-session-time'],
    [{ status: 'left-early', leftAt: '2026-03-02T22:30:00Z' }, 'session.not-in-session-time'],
    [{ status: 'left-early', arrivedAt: '2026-03-02T23:00:00Z', leftAt: '2026-03-02T23:00:00Z' }, 'session.left-before-arriving'],
    [{ status: 'present', arrivedAt: '2026-03-02T18:29:00Z' }, 'session.not-in-session-time'],
    [{ status: 'present', arrivedAt: '2026-03-02T18:30:00Z' }, 'yes'], [{ status: 'late', arrivedAt: '2026-03-02T23:59:00Z' }, 'yes'],
    [{ status: 'excused', reason: 'work', arrivedAt: '2026-03-09T23:59:00Z' }, 'yes'], [{ status: 'unexcused' }, 'yes'],
  ]
  for (const [mark, answer] of cases) {
    it(`is answered ${answer}: ${JSON.stringify(mark)}`, () => {
      const decision = markAccepted(session, { clientId, status: 'present', ...mark })
      assert.equal(decision.ok ? 'yes' : decision.because, answer)
    })
  }

  it('of somebody who comes now is late from five minutes on', () => {
    assert.equal(arrivalNow(session, '2026-03-02T22:34:59Z').status, 'present')
    assert.equal(arrivalNow(session, '2026-03-02T22:35:00Z').status, 'late')
  })

  for (const [before, arrivedAt, leftAt, status] of [
    ['present', null, null, 'present'], ['left-early', null, null, 'present'], [null, '2026-03-02T22:34:59Z', null, 'present'], [null, '2026-03-02T22:35:00Z', null, 'late'],
    ['present', null, '2026-03-02T23:59:59Z', 'left-early'], ['present', null, '2026-03-03T00:00:00Z', 'present'], ['late', '2026-03-02T22:50:00Z', '2026-03-02T23:30:00Z', 'left-early'],
    ['left-upset', null, '2026-03-02T23:30:00Z', 'left-upset'], ['remote', '2026-03-02T22:50:00Z', '2026-03-02T23:30:00Z', 'remote'],
  ] as const) {
    it(`typed afterwards as ${arrivedAt ?? 'the beginning'} to ${leftAt ?? 'the end'} makes ${before ?? 'nobody yet'} ${status}`, () => assert.equal(byTimes(session, before, { arrivedAt, leftAt }).status, status))
  }

  for (const [status, arrivedAt, leftAt, now, may] of [
    ['present', null, null, '2026-03-02T22:30:00Z', false], ['present', null, null, '2026-03-02T22:30:01Z', true], ['present', null, null, '2026-03-02T23:59:59Z', true], ['present', null, null, '2026-03-03T00:00:00Z', false],
    ['late', '2026-03-02T22:50:00Z', null, '2026-03-02T22:50:00Z', false], ['left-early', null, '2026-03-02T23:00:00Z', '2026-03-02T23:30:00Z', false], ['excused', null, null, '2026-03-02T23:00:00Z', false],
  ] as const) {
    it(`of somebody ${status} ${may ? 'can' : 'cannot'} become leaving at ${now}`, () => assert.equal(mayLeaveNow(session, { status, arrivedAt, leftAt }, now), may))
  }
  it('of nobody cannot become leaving', () => assert.equal(mayLeaveNow(session, null, '2026-03-02T23:00:00Z'), false))
})

describe('two marks of one seat', () => {
  const desk = given('late', DESK, '2026-03-02T22:51:00Z', 0)
  const tablet = given('unexcused', TABLET, '2026-03-02T22:40:00Z', 0)

  it('merge to the same in either order, and the other stays beside it', () => {
    const one = merged(session, merged(session, null, desk), tablet)
    const other = merged(session, merged(session, null, tablet), desk)
    assert.deepEqual([short(one), short(other)], [['late', ['unexcused']], ['late', ['unexcused']]])
    assert.equal(one.minutes, 70)
  })

  it('of three who did not know of each other merge to the same in all six orders', () => {
    const third = given('present', clientId, '2026-03-02T22:51:00Z', 0)
    const all = [[desk, tablet, third], [desk, third, tablet], [tablet, desk, third], [tablet, third, desk], [third, desk, tablet], [third, tablet, desk]]
    const results = all.map(order => short(order.reduce<MarkOfSeat | null>((known, mark) => merged(session, known, mark), null) ?? merged(session, null, desk)))
    assert.deepEqual(new Set(results.map(result => JSON.stringify(result))).size, 1)
  })

  it('leave no rival when the later one had seen the earlier one', () => {
    assert.deepEqual(short(merged(session, merged(session, null, desk), given('present', TABLET, '2026-03-02T22:52:00Z', 1))), ['present', []])
    assert.deepEqual(short(merged(session, merged(session, null, desk), given('present', TABLET, '2026-03-02T22:52:00Z'))), ['present', []])
  })

  it('leave no rival when both say the same, or when both are one person\'s', () => {
    assert.deepEqual(short(merged(session, merged(session, null, desk), given('late', TABLET, '2026-03-02T22:55:00Z', 0))), ['late', []])
    const again = given('present', DESK, '2026-03-02T22:55:00Z', 0)
    assert.deepEqual(short(merged(session, merged(session, null, desk), again)), ['present', []])
    assert.deepEqual(short(merged(session, merged(session, null, again), desk)), ['present', []])
  })

  it('are settled by whoever has seen both', () => {
    const both = merged(session, merged(session, null, desk), tablet)
    assert.deepEqual(short(merged(session, both, given('unexcused', TABLET, '2026-03-03T01:00:00Z', 2))), ['unexcused', []])
  })
})
