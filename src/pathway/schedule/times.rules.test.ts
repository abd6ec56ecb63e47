import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { clashOf, firstClash, seatsLeft, withinThemselves, type Booking } from './booking.rules.ts'
import { meetingsOf, reconciled, type Series } from './series.rules.ts'
import { clockAt, dateAt, dayPlus, instantOf, mondayOf, overlaps, spanOf, weekdayOf } from './times.rules.ts'

const NEW_YORK = 'America/New_York'

describe('the wall clock of a site', () => {
  const INSTANTS: readonly (readonly [string, string, string, string])[] = [
    ['the evening before summer time', '2026-03-07', '18:00', '2026-03-07T23:00:00.000Z'],
    ['the evening of summer time', '2026-03-08', '18:00', '2026-03-08T22:00:00.000Z'],
    ['an hour that the clocks skip', '2026-03-08', '02:30', '2026-03-08T07:30:00.000Z'],
    ['the last minute before they skip', '2026-03-08', '01:59', '2026-03-08T06:59:00.000Z'],
    ['an hour that happens twice', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['the evening of winter time', '2026-11-01', '18:00', '2026-11-01T23:00:00.000Z'],
    ['a leap day', '2028-02-29', '18:00', '2028-02-29T23:00:00.000Z'],
    ['the last evening of a year', '2026-12-31', '19:30', '2027-01-01T00:30:00.000Z'],
  ]
  for (const [name, day, clock, instant] of INSTANTS) it(`is right on ${name}`, () => assert.equal(instantOf(day, clock, NEW_YORK), instant))

  it('gives back the day and the time of an instant', () => {
    assert.deepEqual([dateAt('2027-01-01T00:30:00Z', NEW_YORK), clockAt('2027-01-01T00:30:00Z', NEW_YORK)], ['2026-12-31', '19:30'])
  })

  it('keeps the real length of a meeting through a clock change', () => {
    for (const day of ['2026-03-08', '2026-11-01']) {
      const { startsAt, endsAt } = spanOf(day, '01:00', 90, NEW_YORK)
      assert.equal(Date.parse(endsAt) - Date.parse(startsAt), 90 * 60_000, day)
    }
  })

  it('counts weeks from Monday to Sunday, over the end of a year', () => {
    assert.deepEqual(['2026-12-28', '2027-01-03', '2027-01-04'].map(mondayOf), ['2026-12-28', '2026-12-28', '2027-01-04'])
    assert.deepEqual([weekdayOf('2026-03-02'), weekdayOf('2026-03-08'), dayPlus('2028-02-28', 2)], [1, 7, '2028-03-01'])
  })
})

describe('a series', () => {
  const sundays: Series = { weekday: 7, starts: '18:00', minutes: 90, fromDate: '2026-02-20', untilDate: '2026-03-15' }
  const days = (changed: Partial<Series>, closed: string[] = []): string[] =>
    meetingsOf({ ...sundays, ...changed }, { from: '2026-02-22', to: '2026-03-22', zone: NEW_YORK, closed: new Set(closed) }).map(({ day }) => day)

  it('meets on its weekday from its first to its last day, both included', () => {
    assert.deepEqual(days({}), ['2026-02-22', '2026-03-01', '2026-03-08', '2026-03-15'])
    assert.deepEqual(days({ fromDate: '2026-02-23', untilDate: '2026-03-14' }), ['2026-03-01', '2026-03-08'])
    assert.deepEqual(days({ untilDate: null }), ['2026-02-22', '2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22'])
  })

  it('does not meet while the site is closed', () => {
    assert.deepEqual(days({}, ['2026-03-01']), ['2026-02-22', '2026-03-08', '2026-03-15'])
  })

  it('keeps each session in its week when it moves, and makes no second one where one has begun', () => {
    const at = (day: string, fixed = false) => ({ day, fixed })
    const wanted = meetingsOf({ ...sundays, weekday: 3, untilDate: null }, { from: '2026-02-25', to: '2026-03-12', zone: NEW_YORK })
    const { move, make, callOff } = reconciled([at('2026-02-24', true), at('2026-03-03'), at('2026-03-17')], wanted)
    assert.deepEqual(move.map(({ session, to }) => [session.day, to.day]), [['2026-03-03', '2026-03-04']])
    assert.deepEqual([make.map(({ day }) => day), callOff.map(({ day }) => day)], [['2026-03-11'], ['2026-03-17']])
  })
})

describe('two bookings', () => {
  const at = (startsAt: string, endsAt: string, of: Partial<Booking> = {}): Booking =>
    ({ sessionId: null, startsAt: `2026-03-02T${startsAt}:00Z`, endsAt: `2026-03-02T${endsAt}:00Z`, roomId: null, staffIds: [], clientIds: [], ...of })
  const TIMES: readonly (readonly [string, string, boolean])[] = [
    ['08:00', '09:00', false], ['08:00', '09:01', true], ['09:00', '10:00', true], ['09:30', '09:31', true], ['09:59', '11:00', true],
    ['10:00', '11:00', false], ['08:00', '12:00', true],
  ]
  for (const [from, to, expected] of TIMES) {
    it(`${expected ? 'share' : 'do not share'} time: 9 to 10 and ${from} to ${to}`, () => assert.equal(overlaps(at('09:00', '10:00'), at(from, to)), expected))
  }

  it('collide in a room, a staff member or a client, and in nothing else', () => {
    const one = at('09:00', '10:00', { roomId: 'r', staffIds: ['s'], clientIds: ['c'] })
    const what = (of: Partial<Booking>) => clashOf(one, at('09:30', '10:30', of))?.what ?? null
    assert.deepEqual([what({ roomId: 'r' }), what({ staffIds: ['t', 's'] }), what({ clientIds: ['c'] }), what({ roomId: 'q', staffIds: ['t'], clientIds: ['d'] })],
      ['room', 'staff', 'client', null])
    assert.equal(clashOf(at('09:00', '10:00'), at('09:00', '10:00')), null)
    assert.equal(clashOf({ ...one, sessionId: 'x' }, { ...one, sessionId: 'x' }), null)
  })

  it('are looked at among themselves too', () => {
    const mine = { clientIds: ['c'] }
    assert.equal(withinThemselves([at('09:00', '10:00', mine), at('10:00', '11:00', mine)]), null)
    assert.equal(withinThemselves([at('09:00', '10:00', mine), at('10:00', '11:00', mine), at('10:59', '12:00', mine)])?.what, 'client')
    assert.equal(firstClash([], [at('09:00', '10:00', mine)]), null)
  })

  it('leave seats: a seat counts on its last day and no longer after it', () => {
    const held = [{ fromDate: '2026-03-01', untilDate: null }, { fromDate: '2026-03-01', untilDate: '2026-03-09' }]
    assert.deepEqual([seatsLeft(2, held, '2026-03-09'), seatsLeft(2, held, '2026-03-10'), seatsLeft(12, [], '2026-03-10')], [0, 1, 12])
  })
})
