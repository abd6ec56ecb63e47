import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addBusinessDays, addMonths, dayAt, federalHolidays } from './calendar.rules.ts'
import { clockRunsOut, standing, whatIsDue } from './deadline.rules.ts'
import type { Clock, StayFacts } from './deadline.words.ts'
import { defaultDeadlines, shippedDeadlines } from './shipped.ts'

const stay: StayFacts = {
  admittedOn: '2026-03-02', planSignedOn: null, clientSignedOn: null, clientRefusedOn: null, coSignedOn: null, lastReviewOn: null,
  lastCertifiedOn: null, reviewSetOn: null, serviceDays: [],
}
const visits = ['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-09', '2026-03-11']
const named = (...ids: string[]) => shippedDeadlines.filter(({ id }) => ids.includes(id))

describe('a clock', () => {
  const cases: [what: string, clock: Clock, start: string, serviceDays: string[], on: string | null][] = [
    ['counts days without the first', { days: 30 }, '2026-03-02', [], '2026-04-01'],
    ['counts months to the end of a shorter one', { months: 1 }, '2027-01-31', [], '2027-02-28'],
    ['counts working days over a weekend', { businessDays: 2 }, '2026-03-06', [], '2026-03-10'],
    ['counts working days over Thanksgiving', { businessDays: 3 }, '2026-11-25', [], '2026-12-01'],
    ['counts working days over a New Year kept on Friday', { businessDays: 1 }, '2027-12-30', [], '2028-01-03'],
    ['waits for the third visit', { serviceDays: 3 }, '2026-03-02', visits.slice(0, 2), null],
    ['knows the third visit once it happened', { serviceDays: 3 }, '2026-03-02', visits, '2026-03-05'],
    ['takes the earlier one', { earlierOf: [{ serviceDays: 3 }, { days: 30 }] }, '2026-03-02', visits, '2026-03-05'],
    ['takes the earlier one of what is known', { earlierOf: [{ serviceDays: 3 }, { days: 30 }] }, '2026-03-02', [], '2026-04-01'],
    ['does not take the later one before both are known', { laterOf: [{ serviceDays: 5 }, { days: 21 }] }, '2026-03-02', visits.slice(0, 4), null],
    ['takes the later one', { laterOf: [{ serviceDays: 5 }, { days: 21 }] }, '2026-03-02', visits, '2026-03-23'],
  ]
  for (const [what, clock, start, serviceDays, on] of cases) {
    it(what, () => assert.equal(clockRunsOut(clock, start, serviceDays), on))
  }

  it('keeps the federal holidays on the weekday they are kept', () => {
    assert.deepEqual(federalHolidays(2026), ['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-03', '2026-09-07',
      '2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01'])
    assert.equal(addBusinessDays('2026-07-02', 1), '2026-07-06')
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28')
  })

  it('counts from the day at the site, not in UTC', () => {
    assert.equal(dayAt('2026-03-03T03:30:00Z', 'America/New_York'), '2026-03-02')
    assert.equal(dayAt('2026-03-08T07:30:00Z', 'America/New_York'), '2026-03-08')
  })
})

describe('what is due', () => {
  it('tells every rule that asks, the strictest date first', () => {
    const [plan] = whatIsDue(named('mn-plan', 'nj-plan', 'clinic-plan-7-days'), { ...stay, serviceDays: visits }, 'substance-use')
    assert.deepEqual(plan?.dues.map(({ rule, on }) => [rule.id, on]), [['nj-plan', '2026-03-05'], ['clinic-plan-7-days', '2026-03-09'], ['mn-plan', '2026-04-01']])
    assert.equal(plan?.on, '2026-03-05')
    assert.ok(plan?.dues.every(({ rule }) => rule.citation !== ''))
  })

  it('leaves out rules for other programs', () => {
    assert.deepEqual(whatIsDue(named('mn-plan'), stay, 'mental-health'), [])
  })

  it('asks for the client once the author has signed, until the client signed or said why not', () => {
    const signed = { ...stay, planSignedOn: '2026-03-05' }
    assert.deepEqual(whatIsDue(defaultDeadlines, signed, 'dual').map(({ subject, on }) => [subject, on]),
      [['client-signature', '2026-03-12'], ['review', '2026-04-04']])
    assert.deepEqual(whatIsDue(defaultDeadlines, { ...signed, clientRefusedOn: '2026-03-06' }, 'dual').map(({ subject }) => subject), ['review'])
  })

  it('starts the review again from the last one, and keeps a date set by the clinician when it is sooner', () => {
    const reviewed = { ...stay, planSignedOn: '2026-03-05', clientSignedOn: '2026-03-05', lastReviewOn: '2026-04-01' }
    assert.equal(whatIsDue(defaultDeadlines, reviewed, 'dual')[0]?.on, '2026-05-01')
    const sooner = whatIsDue(defaultDeadlines, { ...reviewed, reviewSetOn: '2026-04-15' }, 'dual')[0]
    assert.deepEqual([sooner?.on, sooner?.dues.length], ['2026-04-15', 2])
  })

  it('gives two weeks\' notice', () => {
    assert.deepEqual(['2026-03-01', '2026-03-02', '2026-03-16', '2026-03-17'].map(on => standing(on, '2026-03-02')), ['overdue', 'due', 'due', 'later'])
  })
})
