import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayStanding } from '../day.rules.ts'
import { contactDue, isMissing, nextStep, policyStanding, stepsJustReached, triedEnough, type Watched } from './absence.rules.ts'
import type { Absence, Contact } from './absence.words.ts'

const session = { startsAt: '2026-03-02T22:30:00Z', endsAt: '2026-03-03T01:30:00Z', cancelledAt: null, marked: false, remote: false }

describe('somebody is missing', () => {
  const cases: readonly (readonly [what: string, seat: Partial<Watched>, now: string, missing: boolean])[] = [
    ['not before the grace is over', {}, '2026-03-02T22:44:59Z', false],
    ['from the end of the grace on', {}, '2026-03-02T22:45:00Z', true],
    ['not when somebody marked them', { marked: true }, '2026-03-02T23:00:00Z', false],
    ['not when the session was called off', { cancelledAt: '2026-03-02T20:00:00Z' }, '2026-03-02T23:00:00Z', false],
    ['until twelve hours after the end', {}, '2026-03-03T13:29:59Z', true],
    ['and then no more', {}, '2026-03-03T13:30:00Z', false],
  ]
  for (const [what, seat, now, missing] of cases) it(what, () => assert.equal(isMissing({ ...session, ...seat }, 15, now), missing))
})

const contact = (how: Contact['how'], outcome: Contact['outcome']): Contact => ({ how, outcome, supporterId: null, words: '', madeBy: 'x', by: '', madeAt: '' })
const [call, left, reached] = [contact('call', 'no-answer'), contact('call', 'message-left'), contact('call', 'reached')]
const sister = { supporterId: 's', name: 'Ana', relation: 'sister', phone: '555', until: '2026-12-31' }
type Facts = Pick<Absence, 'contacts' | 'reason' | 'makeUpOfferedAt' | 'risk' | 'mayCall'>
const known = (contacts: Contact[], more: Partial<Facts> = {}): Facts => ({ contacts, reason: null, makeUpOfferedAt: null, risk: null, mayCall: [], ...more })

describe('the next thing to do about an absence', () => {
  const cases: readonly (readonly [what: string, facts: Facts, next: string])[] = [
    ['is a call first', known([]), 'call'],
    ['is a call also when somebody else may be called', known([], { mayCall: [sister] }), 'call'],
    ['is whom the client allows, after a call without an answer', known([call], { mayCall: [sister] }), 'permitted-contact'],
    ['is another call when no release allows anybody', known([call]), 'call'],
    ['is another call when the permitted person was asked', known([call, contact('supporter', 'reached')], { mayCall: [sister] }), 'call'],
    ['is the safety of the person when the risk is high', known([call], { risk: 'high', mayCall: [sister] }), 'welfare'],
    ['is not the safety again once somebody looked', known([call, contact('visit', 'no-answer')], { risk: 'high' }), 'call'],
    ['is the reason once they were reached', known([reached]), 'reason'],
    ['is the reason after three tries', known([call, left, call]), 'reason'],
    ['is a make-up once the reason is known', known([reached], { reason: 'work' }), 'make-up'],
    ['is to settle it at last', known([reached], { reason: 'work', makeUpOfferedAt: '2026-03-03T00:00:00Z' }), 'finish'],
  ]
  for (const [what, facts, next] of cases) it(what, () => assert.equal(nextStep(facts, { tries: 3 }), next))

  it('is settled after somebody was reached, or after enough tries', () => {
    assert.deepEqual([known([reached]), known([call, call]), known([call, call, left]), known([contact('supporter', 'reached')])].map(facts => triedEnough(facts, { tries: 3 })), [true, false, true, false])
  })
  it('is due within the hours of the program', () => assert.equal(contactDue('2026-03-02T22:45:00Z', { contactHours: 24 }), '2026-03-03T22:45:00Z'))
})

describe('the attendance policy', () => {
  const policy = { countsExcused: false, steps: [{ kind: 'talk' as const, misses: 2, days: 14 }, { kind: 'agreement' as const, misses: 3, days: 28 }] }
  const miss = (on: string, excused = false) => ({ on, excused })
  const reachedOn = (today: string, misses: ReturnType<typeof miss>[], countsExcused = false): string[] =>
    policyStanding({ ...policy, countsExcused }, misses, today).filter(({ reached: yes }) => yes).map(({ step }) => step.kind)

  it('counts the days of its window, both ends', () => {
    assert.deepEqual(reachedOn('2026-03-15', [miss('2026-03-02'), miss('2026-03-15')]), ['talk'])
    assert.deepEqual(reachedOn('2026-03-16', [miss('2026-03-02'), miss('2026-03-16')]), [])
  })
  it('leaves excused absences out unless the program counts them', () => {
    const misses = [miss('2026-03-10', true), miss('2026-03-12', true), miss('2026-03-13')]
    assert.deepEqual([reachedOn('2026-03-13', misses), reachedOn('2026-03-13', misses, true)], [[], ['talk', 'agreement']])
  })
  it('asks a human once, when a step is reached, and not again at the next absence', () => {
    const two = [miss('2026-03-10'), miss('2026-03-12')]
    assert.deepEqual([stepsJustReached(policy, two.slice(0, 1), '2026-03-12'), stepsJustReached(policy, two, '2026-03-12'), stepsJustReached(policy, [...two, miss('2026-03-13')], '2026-03-13')].map(steps => steps.map(({ kind }) => kind)),
      [[], ['talk'], ['agreement']])
  })
})

describe('a day of treatment', () => {
  const cases: readonly (readonly [what: string, facts: readonly [number, number, number], state: string, missing: number])[] = [
    ['is met at its minutes', [180, 0, 180], 'met', 0],
    ['is not met a minute below, with nothing planned', [179, 0, 180], 'not-met', 1],
    ['is on course when what is planned makes it', [90, 90, 180], 'on-course', 0],
    ['is short even with what is planned', [70, 90, 180], 'not-met', 20],
    ['is always met where payers count no days', [0, 0, 0], 'met', 0],
  ]
  for (const [what, [minutes, aheadMinutes, neededMinutes], state, missing] of cases) {
    it(what, () => {
      const standing = dayStanding({ minutes, aheadMinutes, neededMinutes })
      assert.deepEqual([standing.state, standing.missingMinutes], [state, missing])
    })
  }
})
