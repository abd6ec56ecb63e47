import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { weekLedger, type LedgerFacts, type LedgerSeat } from './ledger.rules.ts'
import { minutesThere, sessionMinutes } from './minutes.rules.ts'
import type { AttendanceStatus } from './session.words.ts'

const NEW_YORK = 'America/New_York', PHOENIX = 'America/Phoenix', MADRID = 'Europe/Madrid'

interface Told {
  readonly id?: string, readonly from: string, readonly to: string, readonly pause?: number, readonly status?: AttendanceStatus | null
  readonly came?: string, readonly left?: string, readonly off?: boolean, readonly makesUp?: string, readonly makesUpAt?: string
}

/** A seat as it is told in one line: instants with their offset, so that the wall clock can be read. */
const seat = ({ id, from, to, pause = 0, status = 'present', came, left, off = false, makesUp, makesUpAt }: Told): LedgerSeat => {
  const session = { startsAt: new Date(from).toISOString(), endsAt: new Date(to).toISOString(), breakMinutes: pause }
  const minutes = status === null ? 0 : minutesThere(session, { status, arrivedAt: came === undefined ? null : new Date(came).toISOString(), leftAt: left === undefined ? null : new Date(left).toISOString() })
  return {
    ...session, sessionId: id ?? from, topic: 'x', cancelledAt: off ? session.startsAt : null, makeUpFor: makesUp ?? null,
    makesUpStartsAt: makesUpAt === undefined ? null : new Date(makesUpAt).toISOString(), status, minutes,
  }
}

interface Week { readonly what: string, readonly monday: string, readonly zone?: string, readonly required?: number, readonly now: string, readonly seats: readonly Told[], readonly more?: Partial<LedgerFacts>
  /** planned, attended, made up, counted, excused, called off, owed, short, colour */
  readonly expected: readonly [number, number, number, number, number, number, number, number, 'green' | 'amber' | 'red'] }

const OVER = '2026-12-31T00:00:00Z'

const WEEKS: readonly Week[] = [
  {
    what: 'a group through the night the clocks go forward: two hours on the clock are three on the wall', monday: '2026-03-02', required: 120, now: OVER,
    seats: [{ from: '2026-03-08T00:30:00-05:00', to: '2026-03-08T03:30:00-04:00' }], expected: [120, 120, 0, 120, 0, 0, 120, 0, 'green'],
  },
  {
    what: 'a group through the night the clocks go back: the hour that comes twice counts twice', monday: '2026-10-26', required: 180, now: OVER,
    seats: [{ from: '2026-11-01T00:30:00-04:00', to: '2026-11-01T02:30:00-05:00' }], expected: [180, 180, 0, 180, 0, 0, 180, 0, 'green'],
  },
  {
    what: 'late by a quarter of an hour on a night with a break: the break is taken off once', monday: '2026-03-02', required: 170, now: OVER,
    seats: [{ from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', pause: 10, status: 'late', came: '2026-03-04T17:45:00-05:00' }],
    expected: [170, 155, 0, 155, 0, 0, 170, 15, 'red'],
  },
  {
    what: 'left before the break: nothing is taken off for it', monday: '2026-03-02', required: 80, now: OVER,
    seats: [{ from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', pause: 20, status: 'left-early', left: '2026-03-04T18:50:00-05:00' }],
    expected: [160, 80, 0, 80, 0, 0, 80, 0, 'green'],
  },
  {
    what: 'left in the middle of the break: its first half is taken off', monday: '2026-03-02', required: 90, now: OVER,
    seats: [{ from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', pause: 20, status: 'left-upset', left: '2026-03-04T19:00:00-05:00' }],
    expected: [160, 80, 0, 80, 0, 0, 90, 10, 'red'],
  },
  {
    what: 'came early and stayed late: only the session counts', monday: '2026-03-02', required: 90, now: OVER,
    seats: [{ from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T19:00:00-05:00', came: '2026-03-02T16:50:00-05:00', left: '2026-03-02T19:20:00-05:00' }],
    expected: [90, 90, 0, 90, 0, 0, 90, 0, 'green'],
  },
  {
    what: 'an evening missed and made up in the morning track of the same week', monday: '2026-03-02', required: 360, now: OVER,
    seats: [{ id: 'mon', from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T20:30:00-05:00' }, { id: 'wed', from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', status: 'excused' },
      { from: '2026-03-06T09:00:00-05:00', to: '2026-03-06T12:00:00-05:00', makesUp: 'wed', makesUpAt: '2026-03-04T17:30:00-05:00' }],
    expected: [360, 180, 180, 360, 180, 0, 360, 0, 'green'],
  },
  {
    what: 'a make-up held in the week after counts where the session was missed', monday: '2026-03-02', required: 180, now: OVER,
    seats: [{ id: 'thu', from: '2026-03-05T17:30:00-05:00', to: '2026-03-05T20:30:00-05:00', status: 'unexcused' },
      { from: '2026-03-10T09:00:00-04:00', to: '2026-03-10T12:00:00-04:00', status: 'late', came: '2026-03-10T09:20:00-04:00', makesUp: 'thu', makesUpAt: '2026-03-05T17:30:00-05:00' }],
    expected: [180, 0, 160, 160, 0, 0, 180, 20, 'red'],
  },
  {
    what: 'that same make-up counts for nothing in its own week', monday: '2026-03-09', required: 180, now: OVER,
    seats: [{ from: '2026-03-10T09:00:00-04:00', to: '2026-03-10T12:00:00-04:00', makesUp: 'thu', makesUpAt: '2026-03-05T17:30:00-05:00' },
      { from: '2026-03-11T17:30:00-04:00', to: '2026-03-11T20:30:00-04:00' }],
    expected: [180, 180, 0, 180, 0, 0, 180, 0, 'green'],
  },
  {
    what: 'a snow day called off by the program is asked of nobody, a client\'s own absence is', monday: '2026-03-02', required: 540, now: OVER,
    seats: [{ from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T20:30:00-05:00' }, { from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', off: true, status: null },
      { from: '2026-03-05T17:30:00-05:00', to: '2026-03-05T20:30:00-05:00', status: 'unexcused' }],
    expected: [360, 180, 0, 180, 0, 180, 360, 180, 'red'],
  },
  {
    what: 'called off for one client only is asked of that client no more', monday: '2026-03-02', required: 360, now: OVER,
    seats: [{ from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T20:30:00-05:00' }, { from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', status: 'cancelled' }],
    expected: [180, 180, 0, 180, 0, 180, 180, 0, 'green'],
  },
  {
    what: 'a make-up that was itself called off repairs nothing', monday: '2026-03-02', required: 180, now: OVER,
    seats: [{ id: 'mon', from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T20:30:00-05:00', status: 'excused' },
      { from: '2026-03-06T09:00:00-05:00', to: '2026-03-06T12:00:00-05:00', off: true, status: null, makesUp: 'mon', makesUpAt: '2026-03-02T17:30:00-05:00' }],
    expected: [180, 0, 0, 0, 180, 0, 180, 180, 'red'],
  },
  {
    what: 'at midweek, short by what nothing booked covers', monday: '2026-03-02', required: 540, now: '2026-03-04T12:00:00-05:00',
    seats: [{ from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T20:30:00-05:00', status: 'unexcused' }, { from: '2026-03-04T17:30:00-05:00', to: '2026-03-04T20:30:00-05:00', status: null },
      { from: '2026-03-05T17:30:00-05:00', to: '2026-03-05T20:30:00-05:00', status: null }],
    expected: [540, 0, 0, 0, 0, 0, 540, 180, 'amber'],
  },
  {
    what: 'a Sunday night group belongs to the week that ends with it', monday: '2026-03-02', required: 60, now: OVER,
    seats: [{ from: '2026-03-08T22:30:00-04:00', to: '2026-03-08T23:30:00-04:00' }, { from: '2026-03-09T00:00:00-04:00', to: '2026-03-09T01:00:00-04:00' }],
    expected: [60, 60, 0, 60, 0, 0, 60, 0, 'green'],
  },
  {
    what: 'the same instant lies in the week before where clocks are behind', monday: '2026-03-02', zone: PHOENIX, required: 60, now: OVER,
    seats: [{ from: '2026-03-09T00:00:00-04:00', to: '2026-03-09T01:00:00-04:00' }], expected: [60, 60, 0, 60, 0, 0, 60, 0, 'green'],
  },
  {
    what: 'and in the week after where they are ahead', monday: '2026-03-09', zone: MADRID, required: 60, now: OVER,
    seats: [{ from: '2026-03-08T22:30:00-04:00', to: '2026-03-08T23:30:00-04:00' }], expected: [60, 60, 0, 60, 0, 0, 60, 0, 'green'],
  },
]

describe('weeks that go wrong elsewhere', () => {
  for (const { what, monday, zone = NEW_YORK, required = 540, now, seats, more = {}, expected } of WEEKS) {
    it(what, () => {
      const ledger = weekLedger({ monday, zone, requiredMinutes: required, admittedOn: '2026-01-05', dischargedOn: null, seats: seats.map(seat), ...more }, new Date(now).toISOString())
      assert.deepEqual([ledger.plannedMinutes, ledger.attendedMinutes, ledger.makeUpMinutes, ledger.countedMinutes, ledger.excusedMinutes, ledger.cancelledMinutes, ledger.owedMinutes, ledger.shortMinutes, ledger.state], expected)
    })
  }

  it('one client in two programs has two weeks, and no minute counts in both', () => {
    const [first, second] = [seat({ from: '2026-03-02T09:00:00-05:00', to: '2026-03-02T12:00:00-05:00' }), seat({ from: '2026-03-02T17:30:00-05:00', to: '2026-03-02T19:00:00-05:00' })]
    const week = (seats: readonly LedgerSeat[], requiredMinutes: number) => weekLedger({ monday: '2026-03-02', zone: NEW_YORK, requiredMinutes, admittedOn: '2026-01-05', dischargedOn: null, seats }, OVER)
    assert.deepEqual([week([first], 180).countedMinutes, week([second], 90).countedMinutes], [180, 90])
  })

  it('no stay is ever longer than the session', () => {
    const session = { startsAt: '2026-03-02T22:30:00Z', endsAt: '2026-03-03T01:30:00Z', breakMinutes: 15 }
    for (let came = -60; came <= 200; came += 7) {
      for (let left = came + 1; left <= 240; left += 11) {
        const at = (minutes: number): string => new Date(Date.parse(session.startsAt) + minutes * 60_000).toISOString()
        const minutes = minutesThere(session, { status: 'left-early', arrivedAt: at(came), leftAt: at(left) })
        assert.ok(minutes >= 0 && minutes <= sessionMinutes(session) && minutes <= Math.max(0, Math.min(left, 180) - Math.max(came, 0)), `${came} to ${left}: ${minutes}`)
      }
    }
  })
})
