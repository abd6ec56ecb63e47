import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstVisitTiming } from './aftercare-words.rules.ts'
import { askedByLinkNow, clashesOf, followUpDates, readyToSign, triesLeft } from './continuing-care.rules.ts'
import type { AftercarePlan } from './continuing-care.words.ts'

const plan = (more: Partial<AftercarePlan> = {}): AftercarePlan => ({
  id: '', clientId: '', episodeId: '', authorId: '', startedAt: '', signedAt: null, version: 1, stepDown: '', therapistName: '', firstVisitAt: null,
  communityGroupIds: [], medication: '', housing: '', work: '', people: '', warningSigns: '', whatBringsMeBack: '', ...more,
})

describe('follow-ups', () => {
  it('come 7, 30, 90, 180 and 365 days after discharge, leap day or not', () => {
    assert.deepEqual(followUpDates('2028-02-01').map(({ dueOn }) => dueOn), ['2028-02-08', '2028-03-02', '2028-05-01', '2028-07-30', '2029-01-31'])
  })
})

describe('a link that leaves by itself', () => {
  const CASES: readonly (readonly [what: string, now: string, asked: { from: string, to: string } | null])[] = [
    ['just before ten in the morning', '2026-03-09T13:59:00Z', null], ['at ten, summer time since the day before', '2026-03-09T14:00:00Z', { from: '2026-02-23', to: '2026-03-09' }],
    ['at eleven', '2026-03-09T15:00:00Z', null], ['on a Friday', '2026-03-06T15:00:00Z', { from: '2026-02-20', to: '2026-03-06' }], ['on a Saturday', '2026-03-07T15:00:00Z', null],
  ]
  for (const [what, now, asked] of CASES) it(`: ${what}`, () => assert.deepEqual(askedByLinkNow(now, 'America/New_York'), asked))
})

describe('a call nobody answers', () => {
  it('is made three times in all', () => assert.deepEqual([0, 1, 2, 3].map(triesLeft), [2, 1, 0, 0]))
})

describe('an aftercare plan', () => {
  it('is not signed while it names nobody and nowhere', () => {
    const decision = readyToSign(plan())
    assert.equal(decision.ok ? '' : decision.because, 'continuing-care.nothing-planned')
    assert.equal(readyToSign(plan({ therapistName: 'Dr. Vance' })).ok, true)
    assert.equal(readyToSign(plan({ communityGroupIds: ['x'] })).ok, true)
  })
  it('is signed once', () => {
    const decision = readyToSign(plan({ therapistName: 'Dr. Vance', signedAt: '2026-03-01T00:00:00Z' }))
    assert.equal(decision.ok ? '' : decision.because, 'continuing-care.already-signed')
  })
  for (const [days, timing] of [[null, 'none'], [0, 'within-7-days'], [7, 'within-7-days'], [8, 'within-14-days'], [14, 'within-14-days'], [15, 'later']] as const) {
    it(`with a first visit ${days ?? 'no'} days after the last day is ${timing}`, () => assert.equal(firstVisitTiming(days), timing))
  }
})

describe('a support group', () => {
  const group = (weekday: number, starts: string) => ({ weekday, starts })
  const shift = { kind: 'work', weekdays: [1, 2, 3, 4, 5], starts: '14:00', ends: '22:00' }
  const night = { kind: 'work', weekdays: [7], starts: '22:00', ends: '06:00' }
  const CASES: readonly (readonly [title: string, weekday: number, starts: string, life: readonly (typeof shift)[], travel: number, clashes: readonly string[]])[] = [
    ['in the evening of somebody who works then', 2, '19:00', [shift], 30, ['work']],
    ['that ends with the way home just when work begins', 2, '12:30', [shift], 30, []],
    ['one minute later', 2, '12:31', [shift], 30, ['work']],
    ['on Saturday', 6, '19:00', [shift], 30, []],
    ['on Monday morning after a night that began on Sunday', 1, '06:30', [night], 30, []],
    ['too early after that night', 1, '06:29', [night], 30, ['work']],
    ['of somebody without commitments', 2, '19:00', [], 30, []],
  ]
  for (const [title, weekday, starts, life, travel, clashes] of CASES) {
    it(`${title} ${clashes.length === 0 ? 'fits' : 'does not fit'} the week`, () => assert.deepEqual(clashesOf(group(weekday, starts), life, travel), { fits: clashes.length === 0, clashes }))
  }
})
