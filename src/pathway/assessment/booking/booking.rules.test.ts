import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { endOf, freeTimes, mayBook, remindedUntil, usualHours } from './booking.rules.ts'

const ZONE = 'America/New_York'
const ana = { staffId: 'ana', staffName: 'Ana', hours: usualHours }
const at = (time: string) => `2026-03-02T${time}:00.000Z`

describe('free times', () => {
  it('are the working hours of the site, soonest first, after a short notice', () => {
    const [first, second] = freeTimes([ana], [], ZONE, at('13:30'))
    assert.deepEqual([first?.startsAt, first?.endsAt, second?.startsAt], [at('14:00'), at('15:00'), at('15:00')])
    assert.equal(freeTimes([ana], [], ZONE, '2026-03-02T13:30:00.001Z')[0]?.startsAt, at('15:00'))
  })

  it('end when the working day ends, and leave the weekend free', () => {
    const times = freeTimes([ana], [], ZONE, at('13:00')).map(({ startsAt }) => startsAt)
    assert.equal(times.filter(time => time.startsWith('2026-03-02')).at(-1), at('21:00'))
    assert.equal(times.some(time => time.startsWith('2026-03-07') || time.startsWith('2026-03-08T1')), false)
  })

  it('keep the wall clock when summer time begins', () => {
    const monday = freeTimes([ana], [], ZONE, at('13:00')).find(({ startsAt }) => startsAt.startsWith('2026-03-09'))
    assert.equal(monday?.startsAt, '2026-03-09T13:00:00.000Z')
  })

  it('leave out what is taken, also when it overlaps by a minute, but not what touches', () => {
    const taken = [{ staffId: 'ana', startsAt: at('14:59'), endsAt: at('16:00') }]
    const times = freeTimes([ana], taken, ZONE, at('13:00')).map(({ startsAt }) => startsAt).slice(0, 2)
    assert.deepEqual(times, [at('16:00'), at('17:00')])
    const touching = [{ staffId: 'ana', startsAt: at('15:00'), endsAt: at('16:00') }, { staffId: 'ben', startsAt: at('14:00'), endsAt: at('15:00') }]
    assert.equal(freeTimes([ana], touching, ZONE, at('13:00'))[0]?.startsAt, at('14:00'))
  })

  it('follow the hours somebody named, and offer nothing in hours too short', () => {
    const evening = { ...ana, hours: [{ weekday: 2, starts: '18:00', ends: '19:00' }, { weekday: 3, starts: '10:00', ends: '10:59' }] }
    assert.deepEqual(freeTimes([evening], [], ZONE, at('13:00')).map(({ startsAt }) => startsAt), ['2026-03-03T23:00:00.000Z', '2026-03-10T22:00:00.000Z'])
  })
})

describe('a booking', () => {
  const wanted = { startsAt: at('15:00'), endsAt: endOf(at('15:00')) }
  it('is possible from now on and not before', () => {
    assert.equal(mayBook(wanted, [], at('15:00')).ok, true)
    assert.deepEqual(mayBook(wanted, [], '2026-03-02T15:00:00.001Z'), { ok: false, because: 'assessment.time-in-the-past' })
  })
  it('is refused when any minute is taken', () => {
    const taken = (startsAt: string, endsAt: string) => mayBook(wanted, [{ staffId: 'ana', startsAt, endsAt }], at('12:00'))
    assert.deepEqual(taken(at('15:59'), at('17:00')), { ok: false, because: 'assessment.time-taken' })
    assert.deepEqual(taken(at('14:00'), at('15:01')), { ok: false, because: 'assessment.time-taken' })
    assert.equal(taken(at('14:00'), at('15:00')).ok, true)
    assert.equal(taken(at('16:00'), at('17:00')).ok, true)
  })
})

describe('a reminder', () => {
  for (const [now, leaves] of [['2026-03-02T13:59:00.000Z', false], ['2026-03-02T14:00:00.000Z', true], ['2026-03-02T22:59:00.000Z', true], ['2026-03-02T23:00:00.000Z', false]] as const) {
    it(`${leaves ? 'leaves' : 'waits'} at ${now}, by the clock of the site`, () => assert.equal(remindedUntil(ZONE, now) !== null, leaves))
  }

  it('looks one day ahead and leaves fresh bookings alone', () => {
    assert.deepEqual(remindedUntil(ZONE, '2026-03-02T15:00:00.000Z'), {
      from: '2026-03-02T16:00:00.000Z', until: '2026-03-03T15:00:00.000Z', bookedBefore: '2026-03-02T03:00:00.000Z',
    })
  })
})
