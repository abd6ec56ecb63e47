import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commitmentHolds, freeWindows, happensOn, takes, timesOf, withoutTimes } from './life.rules.ts'
import { CommitmentDetails } from './life.words.ts'

const shift = (changed: Partial<CommitmentDetails> = {}): CommitmentDetails =>
  CommitmentDetails.parse({ kind: 'work', weekdays: [1, 2, 3, 4, 5], starts: '14:00', ends: '22:00', ...changed })

describe('a commitment', () => {
  it('happens on its weekdays, between its days, both included', () => {
    const march = shift({ fromDate: '2026-03-03', untilDate: '2026-03-05' })
    assert.deepEqual(['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06', '2026-03-07'].map(day => happensOn(march, day)), [false, true, true, false, false])
  })

  it('happens every second week, counted in Monday weeks, over the end of a year', () => {
    const saturdays = shift({ weekdays: [6], everyWeeks: 2, countedFrom: '2026-12-20' })
    assert.deepEqual(['2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26', '2027-01-02', '2027-01-09'].map(day => happensOn(saturdays, day)),
      [true, false, true, false, true, false])
  })

  it('needs a week to count from and days in order', () => {
    assert.deepEqual(commitmentHolds(shift({ everyWeeks: 2 })), { ok: false, because: 'schedule.needs-a-week-to-count-from' })
    assert.deepEqual(commitmentHolds(shift({ fromDate: '2026-03-05', untilDate: '2026-03-04' })), { ok: false, because: 'schedule.ends-before-it-begins' })
    assert.equal(commitmentHolds(shift({ fromDate: '2026-03-05', untilDate: '2026-03-05' })).ok, true)
  })

  it('of a night runs into the next morning, Sunday into Monday', () => {
    assert.deepEqual(takes({ weekdays: [7], starts: '22:00', ends: '06:00' }), [[6, 1320, 1440], [0, 0, 360]])
  })

  it('of the night the clocks change lasts as long as it really does', () => {
    const night = shift({ weekdays: [6], starts: '22:00', ends: '06:00' })
    const hours = (day: string): number => timesOf(night, day, day, 'America/New_York').map(({ startsAt, endsAt }) => (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000)[0] ?? 0
    assert.deepEqual([hours('2026-02-28'), hours('2026-03-07'), hours('2026-10-31')], [8, 7, 9])
  })
})

describe('a commitment of which a client frees a part', () => {
  const left = (changed: Partial<CommitmentDetails>, ...stretches: [number, string, string][]) => {
    const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    return withoutTimes(shift(changed), stretches.map(([weekday, from, to]) => [weekday - 1, minutes(from), minutes(to)])).map(({ weekdays, starts, ends }) => `${weekdays.join()} ${starts}-${ends}`)
  }
  it('begins later, ends earlier, falls in two or away on the days asked for, and stays on the others', () => {
    assert.deepEqual(left({}), ['1,2,3,4,5 14:00-22:00'])
    assert.deepEqual(left({}, [6, '14:00', '22:00'], [2, '13:00', '14:00'], [2, '22:00', '23:00']), ['1,2,3,4,5 14:00-22:00'])
    assert.deepEqual(left({}, [2, '14:00', '14:15'], [3, '13:45', '14:15']), ['1,4,5 14:00-22:00', '2,3 14:15-22:00'])
    assert.deepEqual(left({ weekdays: [2] }, [2, '21:45', '22:15']), ['2 14:00-21:45'])
    assert.deepEqual(left({ weekdays: [2] }, [2, '17:00', '18:30']), ['2 14:00-17:00', '2 18:30-22:00'])
    assert.deepEqual(left({ weekdays: [2, 4] }, [2, '13:00', '23:00']), ['4 14:00-22:00'])
    assert.deepEqual(left({ weekdays: [2] }, [2, '14:00', '22:00']), [])
  })

  it('is cut on both sides of midnight, Sunday into Monday too', () => {
    const night = { weekdays: [3, 7], starts: '22:00', ends: '06:00' }
    assert.deepEqual(left(night, [3, '22:00', '23:00']), ['3 23:00-06:00', '7 22:00-06:00'])
    assert.deepEqual(left(night, [1, '05:30', '09:00']), ['3 22:00-06:00', '7 22:00-05:30'])
    assert.deepEqual(left({ ...night, weekdays: [7] }, [7, '22:00', '24:00'], [1, '00:00', '01:00']), ['1 01:00-06:00'])
    assert.deepEqual(left({ ...night, weekdays: [7] }, [1, '00:00', '06:00']), ['7 22:00-00:00'])
  })
})

describe('free time', () => {
  it('is what nobody else takes, inside waking hours', () => {
    const free = freeWindows([shift({ weekdays: [1] }), shift({ weekdays: [1], starts: '08:00', ends: '09:00' })], '2026-03-02', '2026-04-12')
    assert.deepEqual(free.filter(([day]) => day === 0), [[0, 360, 480], [0, 540, 840], [0, 1320, 1380]])
    assert.deepEqual(free.filter(([day]) => day === 1), [[1, 360, 1380]])
  })

  it('leaves out what every second week takes, and counts what is over or not yet as free', () => {
    const other = shift({ weekdays: [6], everyWeeks: 2, countedFrom: '2026-03-07' })
    assert.equal(freeWindows([other], '2026-03-02', '2026-04-12').some(([day, start, end]) => day === 5 && start < 900 && end > 900), false)
    for (const gone of [shift({ untilDate: '2026-03-01' }), shift({ fromDate: '2026-04-13' })]) {
      assert.deepEqual(freeWindows([gone], '2026-03-02', '2026-04-12').length, 7)
    }
  })
})
