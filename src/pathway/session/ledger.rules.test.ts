import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { mondayOfInstant, weekLedger, weekSpan, type LedgerFacts, type LedgerSeat } from './ledger.rules.ts'

const zone = 'America/New_York'
let ids = 0
const seat = (startsAt: string, minutes: number, more: Partial<LedgerSeat> = {}): LedgerSeat => ({
  sessionId: `00000000-0000-7000-8000-${String(ids += 1).padStart(12, '0')}`, topic: 'Coping skills', startsAt,
  endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(), breakMinutes: 0, cancelledAt: null, makeUpFor: null, makesUpStartsAt: null,
  status: 'present', minutes, ...more,
})
const week = (seats: readonly LedgerSeat[], more: Partial<LedgerFacts> = {}): LedgerFacts =>
  ({ monday: '2026-03-02', zone, requiredMinutes: 540, admittedOn: '2026-01-05', dischargedOn: null, seats, ...more })
const MON = '2026-03-02T22:30:00Z', WED = '2026-03-04T22:30:00Z', THU = '2026-03-05T22:30:00Z'
const WEDNESDAY_NOON = '2026-03-04T17:00:00Z', OVER = '2026-03-09T12:00:00Z'
const open = { status: null, minutes: 0 } as const
const short = ({ plannedMinutes, countedMinutes, owedMinutes, shortMinutes, state }: ReturnType<typeof weekLedger>) => [plannedMinutes, countedMinutes, owedMinutes, shortMinutes, state]

describe('the week ledger', () => {
  it('is met by three attended sessions of three hours', () => {
    assert.deepEqual(short(weekLedger(week([seat(MON, 180), seat(WED, 180), seat(THU, 180)]), OVER)), [540, 540, 540, 0, 'green'])
  })

  it('is on course while everything missing is booked, short when something is not', () => {
    assert.deepEqual(short(weekLedger(week([seat(MON, 180), seat(WED, 180, open), seat(THU, 180, open)]), WEDNESDAY_NOON)), [540, 180, 540, 0, 'green'])
    assert.deepEqual(short(weekLedger(week([seat(MON, 180, { minutes: 179, status: 'late' }), seat(WED, 180, open), seat(THU, 180, open)]), WEDNESDAY_NOON)), [540, 179, 540, 1, 'amber'])
  })

  it('is short for good when the week is over', () => {
    const seats = [seat(MON, 180), seat(WED, 180), seat(THU, 180, { status: 'unexcused', minutes: 0 })]
    assert.equal(weekLedger(week(seats), '2026-03-09T03:59:00Z').state, 'amber')
    assert.equal(weekLedger(week(seats), '2026-03-09T04:00:00Z').state, 'red')
  })

  it('counts a make-up in the week of the missed session and in no other', () => {
    const missed = seat(THU, 180, { status: 'excused', minutes: 0 })
    const makeUp = seat('2026-03-10T14:00:00Z', 180, { makeUpFor: missed.sessionId, makesUpStartsAt: THU })
    const first = weekLedger(week([seat(MON, 180), seat(WED, 180), missed, makeUp]), OVER)
    assert.deepEqual([first.makeUpMinutes, first.excusedMinutes, first.countedMinutes, first.state, first.missed.length], [180, 180, 540, 'green', 0])
    const second = weekLedger(week([makeUp, seat('2026-03-09T22:30:00Z', 180)], { monday: '2026-03-09' }), '2026-03-11T12:00:00Z')
    assert.deepEqual([second.plannedMinutes, second.countedMinutes, second.makeUpMinutes], [180, 180, 0])
  })

  it('names what a make-up can be booked for until one is', () => {
    const missed = seat(MON, 90, { status: 'unexcused', minutes: 0 })
    const booked = seat('2026-03-06T14:00:00Z', 90, { ...open, makeUpFor: missed.sessionId, makesUpStartsAt: MON })
    assert.deepEqual(weekLedger(week([missed]), WEDNESDAY_NOON).missed.map(({ sessionId }) => sessionId), [missed.sessionId])
    const after = weekLedger(week([missed, booked, seat(WED, 450, open)]), WEDNESDAY_NOON)
    assert.deepEqual([after.missed, after.aheadMinutes, after.state], [[], 540, 'green'])
    assert.equal(weekLedger(week([missed, { ...booked, status: 'unexcused' }]), OVER).missed.length, 1)
  })

  it('asks for nothing that the program itself called off', () => {
    const off = seat(THU, 180, { cancelledAt: '2026-03-05T12:00:00Z', ...open })
    assert.deepEqual(short(weekLedger(week([seat(MON, 180), seat(WED, 180), off]), OVER)), [360, 360, 360, 0, 'green'])
    const forHer = seat(THU, 180, { status: 'cancelled', minutes: 0 })
    const ledger = weekLedger(week([seat(MON, 180), seat(WED, 180), forHer]), OVER)
    assert.deepEqual([ledger.requiredMinutes, ledger.owedMinutes, ledger.cancelledMinutes, ledger.state], [540, 360, 180, 'green'])
  })

  it('takes breaks off what is planned', () => {
    assert.equal(weekLedger(week([seat(MON, 180, { breakMinutes: 20, minutes: 160 })]), WEDNESDAY_NOON).plannedMinutes, 160)
  })

  it('waits for a past session that nobody marked', () => {
    const forgotten = seat(MON, 180, open)
    const ledger = weekLedger(week([forgotten, seat(WED, 180), seat(THU, 180)]), OVER)
    assert.deepEqual([ledger.state, ledger.unmarkedSessionIds, ledger.shortMinutes], ['green', [forgotten.sessionId], 0])
  })

  it('measures the week of admission and of discharge by what was planned in it', () => {
    const seats = [seat(WED, 180), seat(THU, 180)]
    assert.deepEqual(short(weekLedger(week(seats, { admittedOn: '2026-03-04' }), OVER)), [360, 360, 360, 0, 'green'])
    assert.deepEqual(short(weekLedger(week(seats, { dischargedOn: '2026-03-06' }), OVER)), [360, 360, 360, 0, 'green'])
    assert.equal(weekLedger(week(seats, { admittedOn: '2026-03-02' }), OVER).owedMinutes, 540)
    assert.equal(weekLedger(week(seats, { dischargedOn: '2026-03-08' }), OVER).owedMinutes, 540)
  })

  it('puts a late Sunday evening into the week that ends there, and weeks end where the site is', () => {
    const sunday = seat('2026-03-09T02:30:00Z', 60)
    assert.equal(mondayOfInstant(sunday.startsAt, zone), '2026-03-02')
    assert.equal(mondayOfInstant(sunday.startsAt, 'Europe/Madrid'), '2026-03-09')
    assert.equal(weekLedger(week([sunday]), OVER).countedMinutes, 60)
    assert.equal(weekLedger(week([sunday], { zone: 'Europe/Madrid' }), OVER).countedMinutes, 0)
  })

  it('is 167 hours long when the clocks go forward and 169 when they go back', () => {
    const hours = (monday: string): number => {
      const { from, to } = weekSpan(monday, zone)
      return (Date.parse(to) - Date.parse(from)) / 3_600_000
    }
    assert.deepEqual([hours('2026-03-02'), hours('2026-10-26'), hours('2026-06-01')], [167, 169, 168])
  })
})
