import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addBusinessDays, addMonths, dayAt, federalHolidays } from './calendar.rules.ts'
import { clockRunsOut, standing, whatIsDue } from './deadline.rules.ts'
import type { Clock, Deadline, StayFacts } from './deadline.words.ts'
import { defaultDeadlines, shippedDeadlines } from './shipped.ts'

const stay: StayFacts = {
  admittedOn: '2026-03-02', planSignedOn: null, clientSignedOn: null, clientRefusedOn: null, coSignedOn: null, lastReviewOn: null,
  lastCertifiedOn: null, reviewSetOn: null, authorCredential: null, payers: [], serviceDays: [],
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

describe('overlapping rules, held back', () => {
  const rule = (id: string, clock: Clock, more: Partial<Deadline> = {}): Deadline => ({
    id, by: { kind: 'payer', name: 'A payer' }, subject: 'plan', from: 'admission', clock, repeats: false, effectiveFrom: null, effectiveTo: null,
    citation: `citation of ${id}`, url: null, mark: 'verified', checkedOn: '2026-11-23', ...more,
  })
  const on = (rules: Deadline[], facts: Partial<StayFacts>): string[] => whatIsDue(rules, { ...stay, ...facts }, 'dual').flatMap(({ subject, dues }) => dues.map(due => `${subject} ${due.on} ${due.rule.id}`))
  const signed = { admittedOn: '2026-12-18', planSignedOn: '2026-12-23', clientSignedOn: '2026-12-24' }

  it('counts business days past Christmas and a New Year kept on its own day, calendar days through both', () => {
    assert.deepEqual(on([rule('five-business', { businessDays: 5 }), rule('seven-days', { days: 7 })], { admittedOn: '2026-12-23' }),
      ['plan 2026-12-30 seven-days', 'plan 2026-12-31 five-business'])
    assert.deepEqual(on([rule('six-business', { businessDays: 6 })], { admittedOn: '2026-12-23' }), ['plan 2027-01-04 six-business'])
  })
  it('counts business days past Juneteenth, and past the Friday on which a Saturday holiday is kept', () => {
    assert.deepEqual(on([rule('one', { businessDays: 1 })], { admittedOn: '2026-06-18' }), ['plan 2026-06-22 one'])
    assert.deepEqual(on([rule('two', { businessDays: 2 })], { admittedOn: '2026-07-01' }), ['plan 2026-07-06 two'])
  })
  it('puts the strictest of four first, whichever clock it runs on, and keeps every citation', () => {
    const rules = [rule('month', { months: 1 }), rule('fifth-visit', { serviceDays: 5 }), rule('later-of', { laterOf: [{ serviceDays: 3 }, { days: 21 }] }), rule('earlier-of', { earlierOf: [{ serviceDays: 10 }, { businessDays: 9 }] })]
    assert.deepEqual(on(rules, { serviceDays: visits }), ['plan 2026-03-11 fifth-visit', 'plan 2026-03-13 earlier-of', 'plan 2026-03-23 later-of', 'plan 2026-04-02 month'])
    assert.deepEqual(on(rules, { serviceDays: visits.slice(0, 2) }), ['plan 2026-03-13 earlier-of', 'plan 2026-04-02 month'])
    assert.deepEqual(whatIsDue(rules, stay, 'dual').flatMap(({ dues }) => dues.map(due => due.rule.citation)), ['citation of earlier-of', 'citation of month'])
  })
  it('nests clocks: the later of 21 days and the earlier of five visits and ten business days', () => {
    const nested = rule('nested', { laterOf: [{ days: 21 }, { earlierOf: [{ serviceDays: 5 }, { businessDays: 10 }] }] })
    assert.deepEqual(on([nested], {}), ['plan 2026-03-23 nested'])
    assert.deepEqual(on([{ ...nested, clock: { laterOf: [{ days: 5 }, { earlierOf: [{ serviceDays: 5 }, { businessDays: 10 }] }] } }], { serviceDays: visits }), ['plan 2026-03-11 nested'])
  })
  it('runs from the last signature of anybody, and again from a review', () => {
    const since = rule('since-signature', { days: 14 }, { subject: 'review', from: 'last-signature' })
    assert.deepEqual(on([since], signed), ['review 2027-01-07 since-signature'])
    assert.deepEqual(on([since], { ...signed, coSignedOn: '2026-12-30' }), ['review 2027-01-13 since-signature'])
    assert.deepEqual(on([since], { ...signed, lastReviewOn: '2027-01-05' }), ['review 2027-01-19 since-signature'])
  })
  it('counts months into a leap day and out of a long month', () => {
    assert.deepEqual(on([rule('month', { months: 1 })], { admittedOn: '2028-01-31' }), ['plan 2028-02-29 month'])
    assert.deepEqual(on([rule('two-months', { months: 2 })], { admittedOn: '2026-12-31' }), ['plan 2027-02-28 two-months'])
  })
  it('takes a rule only while it was in force on the day of admission', () => {
    const old = rule('old', { serviceDays: 3 }, { effectiveTo: '2026-03-01' })
    const now = rule('now', { days: 30 }, { effectiveFrom: '2026-03-02' })
    assert.deepEqual(on([old, now], { serviceDays: visits }), ['plan 2026-04-01 now'])
    assert.deepEqual(on([old, now], { admittedOn: '2026-03-01', serviceDays: visits }), ['plan 2026-03-05 old'])
  })
  it('asks for a countersignature only when the author is not qualified, whatever else stands beside the credential', () => {
    const [countersign] = named('fl-countersign')
    assert.ok(countersign)
    const asked = (authorCredential: string | null) => on([countersign], { ...signed, authorCredential })
    assert.deepEqual(asked(null), ['co-signature 2027-01-02 fl-countersign'])
    assert.deepEqual(asked('LMSW'), ['co-signature 2027-01-02 fl-countersign'])
    assert.deepEqual(asked('LCSW, CASAC'), [])
    assert.deepEqual(asked('casac/lmhc'), [])
  })
  it('asks for a payer\'s date only where that payer pays, beside the others, the strictest first', () => {
    const rules = [rule('state', { days: 30 }), rule('payer', { days: 10 }, { payers: ['Blue Harbor', 'Blue Harbor HMO'] }), rule('other', { days: 3 }, { payers: ['Medicaid'] })]
    assert.deepEqual(on(rules, {}), ['plan 2026-04-01 state'])
    assert.deepEqual(on(rules, { payers: ['blue  HARBOR'] }), ['plan 2026-03-12 payer', 'plan 2026-04-01 state'])
    assert.deepEqual(on(rules, { payers: ['Blue Harbor PPO'] }), ['plan 2026-04-01 state'])
    assert.deepEqual(on(rules, { payers: ['Medicaid', 'Blue Harbor'] }), ['plan 2026-03-05 other', 'plan 2026-03-12 payer', 'plan 2026-04-01 state'])
  })
  it('knows the day of an instant on both sides of midnight and of a change of the clocks', () => {
    const cases: [string, string, string][] = [
      ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'], ['2026-03-08T05:00:00Z', 'America/New_York', '2026-03-08'], ['2026-03-09T03:59:59Z', 'America/New_York', '2026-03-08'], ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
      ['2026-11-02T04:59:59Z', 'America/New_York', '2026-11-01'], ['2026-11-02T05:00:00Z', 'America/New_York', '2026-11-02'],
      ['2026-07-01T06:59:59Z', 'America/Phoenix', '2026-06-30'], ['2026-07-01T07:00:00Z', 'America/Phoenix', '2026-07-01'], ['2026-07-01T09:59:59Z', 'Pacific/Honolulu', '2026-06-30'],
    ]
    for (const [instant, zone, day] of cases) assert.equal(dayAt(instant, zone), day, `${instant} ${zone}`)
  })
})
