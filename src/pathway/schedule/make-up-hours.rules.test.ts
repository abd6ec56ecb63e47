import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { freeHours, spread, type HourFacts } from './make-up-hours.rules.ts'

const facts: HourFacts = {
  now: '2026-03-04T15:00:00Z', zone: 'America/New_York', monday: '2026-03-02', minutes: 60, remote: false, awayOn: () => false, taken: [], commitments: [], travelMinutes: 30,
  hours: [{ weekday: 3, starts: '09:00', ends: '12:00' }, { weekday: 5, starts: '09:10', ends: '11:00' }],
}
const starts = (change: Partial<HourFacts>): string[] => freeHours({ ...facts, ...change }).map(({ day, starts: clock }) => `${day.slice(-2)} ${clock}`)

describe('a missed hour can be held again', () => {
  it('in the rest of the week, while whoever leads it is in', () => assert.deepEqual(starts({}), ['04 10:30', '04 11:00', '06 09:30', '06 10:00']))
  it('not on a day somebody is away or the site is closed', () => assert.deepEqual(starts({ awayOn: day => day === '2026-03-06' }), ['04 10:30', '04 11:00']))
  it('not when one of them has something else', () => assert.deepEqual(starts({ taken: [{ startsAt: '2026-03-04T15:45:00Z', endsAt: '2026-03-04T16:15:00Z' }] }), ['06 09:30', '06 10:00']))
  it('not where the client\'s life or the way there is in between', () => {
    const work = { kind: 'work' as const, words: '', weekdays: [5], starts: '11:00', ends: '19:00', fromDate: null, untilDate: null, everyWeeks: 1, countedFrom: null }
    assert.deepEqual(starts({ commitments: [work] }), ['04 10:30', '04 11:00', '06 09:30'])
    assert.deepEqual(starts({ commitments: [work], remote: true }), ['04 10:30', '04 11:00', '06 09:30', '06 10:00'])
  })
  it('and a few times of each day are offered: the first, one between, the last', () => {
    const all = freeHours({ ...facts, now: '2026-03-01T00:00:00Z', hours: [{ weekday: 1, starts: '08:00', ends: '18:00' }] })
    assert.deepEqual(spread(all).map(({ starts: clock }) => clock), ['08:00', '12:30', '17:00'])
  })
})
