import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { commitmentHolds, freeWindows, happensOn, takes, timesOf } from './life.rules.ts'
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
