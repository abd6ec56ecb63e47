import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LedgerSeat } from '../session/ledger.rules.ts'
import { hoursOfStay, type StayFacts } from './hours.rules.ts'

const PROGRAM = [{ id: 'intensive', hoursPerWeek: 9, expectedWeeks: 8 }, { id: 'step-down', hoursPerWeek: 6, expectedWeeks: 4 }, { id: 'maintenance', hoursPerWeek: 3, expectedWeeks: 4 }]
const INTENSIVE = { phase: 'intensive', hoursPerWeek: 9, fromDate: '2026-03-02', untilDate: null }

/** A session of three hours at noon in New York. */
const seat = (day: string, minutes: number, more: Partial<LedgerSeat> = {}): LedgerSeat => ({
  sessionId: day, topic: 'Skills', startsAt: `${day}T17:00:00Z`, endsAt: `${day}T20:00:00Z`, breakMinutes: 0, cancelledAt: null, makeUpFor: null, makesUpStartsAt: null,
  status: 'present', minutes, ...more,
})
const stay = (seats: readonly LedgerSeat[], more: Partial<StayFacts> = {}): StayFacts =>
  ({ zone: 'America/New_York', admittedOn: '2026-03-02', dischargedOn: null, today: '2026-03-16', lived: [INTENSIVE], program: PROGRAM, seats, ...more })
const at = (facts: StayFacts) => hoursOfStay(facts, `${facts.today}T16:00:00Z`)
const WEEK_1 = ['2026-03-02', '2026-03-04', '2026-03-06']
const WEEK_2 = ['2026-03-09', '2026-03-11', '2026-03-13']

describe('the hours of a stay', () => {
  it('are measured against every hour due so far, and against the whole program: 8 x 9 + 4 x 6 + 4 x 3', () => {
    const hours = at(stay([...WEEK_1, ...WEEK_2].map(day => seat(day, 180))))
    assert.deepEqual([hours.dueMinutes, hours.countedMinutes, hours.share, hours.requiredMinutes], [18 * 60, 18 * 60, 1, 108 * 60])
  })

  it('count one marked session as little as it is', () => {
    const hours = at(stay([seat('2026-03-02', 180)], { today: '2026-03-03' }))
    assert.deepEqual([hours.dueMinutes, hours.countedMinutes, hours.requiredMinutes], [180, 180, 108 * 60])
  })

  const CASES: readonly (readonly [title: string, seats: readonly LedgerSeat[], due: number, counted: number, required: number])[] = [
    ['a session nobody marked is still due', [...WEEK_1.map(day => seat(day, 180)), seat('2026-03-09', 0, { status: null })], 1080, 540, 6480],
    ['a missed one is due', [...WEEK_1, '2026-03-09'].map(day => seat(day, day === '2026-03-09' ? 0 : 180, day === '2026-03-09' ? { status: 'unexcused' } : {})), 1080, 540, 6480],
    ['an excused one is not asked', [...WEEK_1.map(day => seat(day, 180)), seat('2026-03-09', 0, { status: 'excused' })], 900, 540, 6300],
    ['one the program called off is not asked', [...WEEK_1.map(day => seat(day, 180)), seat('2026-03-09', 0, { status: null, cancelledAt: '2026-03-08T12:00:00Z' })], 900, 540, 6300],
    ['an excused one that is made up is asked and counted', [...WEEK_1.map(day => seat(day, 180)), seat('2026-03-09', 0, { status: 'excused' }),
      seat('2026-03-14', 180, { makeUpFor: '2026-03-09', makesUpStartsAt: '2026-03-09T17:00:00Z' })], 1080, 720, 6480],
    ['somebody who left early gets the minutes there', [seat('2026-03-02', 100, { status: 'left-early' })], 1080, 100, 6480],
  ]
  for (const [title, seats, due, counted, required] of CASES) {
    it(`: ${title}`, () => {
      const hours = at(stay(seats))
      assert.deepEqual([hours.dueMinutes, hours.countedMinutes, hours.requiredMinutes], [due, counted, required])
    })
  }

  it('ask in the present week only what is over', () => {
    const seats = [...WEEK_1, '2026-03-09'].map(day => seat(day, 180))
    const hours = at(stay([...seats, seat('2026-03-11', 0, { status: null }), seat('2026-03-13', 0, { status: null })], { today: '2026-03-10' }))
    assert.deepEqual([hours.dueMinutes, hours.countedMinutes, hours.requiredMinutes, hours.ahead[0]], [720, 720, 6480, { monday: '2026-03-09', minutes: 360 }])
  })

  it('follow the phases as they were lived, forward and back', () => {
    const lived = [{ ...INTENSIVE, untilDate: '2026-03-08' }, { phase: 'step-down', hoursPerWeek: 6, fromDate: '2026-03-09', untilDate: null }]
    assert.equal(at(stay([], { lived })).requiredMinutes, (9 + 6 + 3 * 6 + 4 * 3) * 60)
    const back = [...lived.map(phase => ({ ...phase, untilDate: phase.untilDate ?? '2026-03-15' })), { ...INTENSIVE, fromDate: '2026-03-16' }]
    assert.equal(at(stay([], { lived: back })).requiredMinutes, (9 + 6 + 8 * 9 + 4 * 6 + 4 * 3) * 60)
  })

  it('ask for no more in a phase that takes longer than the program expects, and count what is done in it', () => {
    const program = [{ id: 'intensive', hoursPerWeek: 9, expectedWeeks: 2 }]
    const seats = [...WEEK_1, ...WEEK_2, '2026-03-16', '2026-03-18'].map(day => seat(day, 180))
    const hours = at(stay(seats, { program, today: '2026-03-23' }))
    assert.deepEqual([hours.dueMinutes, hours.countedMinutes, hours.requiredMinutes], [1080, 1440, 1080])
  })

  it('are asked by the first phase while none is agreed', () => assert.deepEqual([at(stay([], { lived: [] })).dueMinutes, at(stay([], { lived: [] })).requiredMinutes], [1080, 6480]))

  it('ask of the week in which the stay began what was planned in it', () => {
    const hours = at(stay([seat('2026-03-06', 180)], { admittedOn: '2026-03-05', lived: [{ ...INTENSIVE, fromDate: '2026-03-05' }], today: '2026-03-09' }))
    assert.deepEqual([hours.dueMinutes, hours.requiredMinutes], [180, 6480 - 360])
  })
})
