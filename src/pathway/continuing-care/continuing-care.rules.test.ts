import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { firstVisitTiming } from './aftercare-words.rules.ts'
import { followUpDates, readyToSign, triesLeft } from './continuing-care.rules.ts'
import type { AftercarePlan } from './continuing-care.words.ts'

const plan = (more: Partial<AftercarePlan> = {}): AftercarePlan => ({
  id: '', clientId: '', episodeId: '', authorId: '', startedAt: '', signedAt: null, version: 1, stepDown: '', therapistName: '', firstVisitAt: null,
  communityGroupIds: [], medication: '', people: '', warningSigns: '', whatBringsMeBack: '', ...more,
})

describe('follow-ups', () => {
  it('come 7, 30, 90, 180 and 365 days after discharge, leap day or not', () => {
    assert.deepEqual(followUpDates('2028-02-01').map(({ dueOn }) => dueOn), ['2028-02-08', '2028-03-02', '2028-05-01', '2028-07-30', '2029-01-31'])
  })
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
