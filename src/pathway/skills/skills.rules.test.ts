import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { callReasons, changes, checkInDay, daysShownUp, usualOf } from './skills.rules.ts'
import type { CheckIn } from './skills.words.ts'

const day = (forDate: string, more: Partial<CheckIn> = {}): CheckIn => ({
  id: '', clientId: '', forDate, at: `${forDate}T20:00:00Z`, mood: 6, stress: 4, craving: 2, sleepHours: 7, used: 'no', trigger: null,
  skill: null, helped: null, wantsCall: false, words: null, source: 'phone', ...more,
})

describe('the day of a check-in', () => {
  for (const [forDate, because] of [
    ['2026-03-10', undefined], ['2026-03-11', undefined], ['2026-03-12', 'skills.day-not-yet'],
    ['2026-02-24', undefined], ['2026-02-23', 'skills.day-long-past'],
  ] as const) {
    it(`${forDate} asked on 2026-03-10 is ${because ?? 'taken'}`, () => {
      const decision = checkInDay(forDate, '2026-03-10')
      assert.equal(decision.ok ? undefined : decision.because, because)
    })
  }
})

describe('days shown up', () => {
  it('are counted once a day and never set back', () => {
    assert.deepEqual(daysShownUp([day('2026-03-01'), day('2026-03-01'), day('2026-03-05'), day('2026-02-01')], '2026-03-10', 10), { shown: 2, of: 10 })
  })
})

describe('a reason to call', () => {
  const usual = ['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08'].map(date => day(date))
  for (const [title, newest, today, reasons] of [
    ['an ordinary day', day('2026-03-09'), '2026-03-09', []],
    ['a wish to be called', day('2026-03-09', { wantsCall: true }), '2026-03-09', ['asked-for-a-call']],
    ['a return to use', day('2026-03-09', { used: 'yes' }), '2026-03-09', ['used']],
    ['craving two above usual', day('2026-03-09', { craving: 4 }), '2026-03-09', []],
    ['craving three above usual', day('2026-03-09', { craving: 5 }), '2026-03-09', ['craving']],
    ['mood two below usual', day('2026-03-09', { mood: 4 }), '2026-03-09', []],
    ['mood three below usual', day('2026-03-09', { mood: 3 }), '2026-03-09', ['mood']],
    ['stress three above usual', day('2026-03-09', { stress: 7 }), '2026-03-09', ['stress']],
    ['stress two above usual', day('2026-03-09', { stress: 6 }), '2026-03-09', []],
    ['three hours less sleep', day('2026-03-09', { sleepHours: 4 }), '2026-03-09', ['sleep']],
    ['two and a half hours less sleep', day('2026-03-09', { sleepHours: 4.5 }), '2026-03-09', []],
    ['sleep that was not told', day('2026-03-09', { sleepHours: null }), '2026-03-09', []],
    ['a wish to be called, and then silence', day('2026-03-09', { wantsCall: true }), '2026-03-12', ['asked-for-a-call', 'silent-three-days']],
    ['two silent days', day('2026-03-09', { craving: 9 }), '2026-03-11', ['craving']],
    ['three silent days', day('2026-03-09', { craving: 9 }), '2026-03-12', ['silent-three-days']],
  ] as const) {
    it(`from ${title}: ${reasons.join(', ') || 'none'}`, () => assert.deepEqual(callReasons([...usual, newest], today), reasons))
  }

  it('is not invented from fewer than three days before', () => {
    assert.deepEqual(callReasons([day('2026-03-08'), day('2026-03-09', { craving: 10 })], '2026-03-09'), [])
  })
})

describe('the usual days of a person', () => {
  const days = (cravings: readonly number[]): CheckIn[] => [...cravings, 0].map((craving, at) => day(`2026-03-${String(at + 1).padStart(2, '0')}`, { craving }))

  it('are their own range, without one odd day at each end from seven on', () => {
    assert.deepEqual(usualOf(days([2, 3, 9]), 'craving'), { low: 2, high: 9, middle: 3, days: 3 })
    assert.deepEqual(usualOf(days([2, 3, 2, 4, 3, 9, 0]), 'craving'), { low: 2, high: 4, middle: 3, days: 7 })
  })

  it('let somebody whose days swing be as they are', () => {
    const swinging = [1, 8, 2, 9, 1, 8, 2].map((craving, at) => day(`2026-03-0${at + 1}`, { craving }))
    assert.deepEqual(changes([...swinging, day('2026-03-08', { craving: 8 })]), [])
    assert.deepEqual(changes([...swinging, day('2026-03-08', { craving: 9 })]).map(({ now, high }) => [now, high]), [[9, 8]])
  })
})
