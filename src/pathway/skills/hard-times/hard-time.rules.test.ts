import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plansForNow, weekMoment } from './hard-time.rules.ts'

const friday = { id: 'friday', weekdays: [5], starts: '20:00', ends: '23:00' }
const overMidnight = { id: 'sunday', weekdays: [7], starts: '22:30', ends: '01:00' }
const at = (weekday: number, clock: string) => ({ weekday, minutes: Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) })

describe('the plan for a hard time', () => {
  for (const [what, time, moment, shown] of [
    ['shows an hour before', friday, at(5, '19:00'), true],
    ['does not show earlier', friday, at(5, '18:59'), false],
    ['shows while it lasts', friday, at(5, '22:59'), true],
    ['is over at its end', friday, at(5, '23:00'), false],
    ['belongs to its day', friday, at(4, '20:30'), false],
    ['runs over midnight', overMidnight, at(1, '00:59'), true],
    ['ends in the night', overMidnight, at(1, '01:00'), false],
    ['shows before midnight', overMidnight, at(7, '21:30'), true],
    ['shows on Sunday night for a Monday that begins at once', { ...friday, weekdays: [1], starts: '00:15', ends: '02:00' }, at(7, '23:30'), true],
  ] as const) {
    it(what, () => assert.equal(plansForNow([time], moment).length === 1, shown))
  }

  it('puts the one that began first on top', () => {
    const later = { ...friday, id: 'later', starts: '21:00' }
    assert.deepEqual(plansForNow([later, friday], at(5, '20:30')).map(({ id }) => id), ['friday', 'later'])
  })

  it('reads the clock of the phone, Sunday last', () => {
    assert.deepEqual(weekMoment({ getDay: () => 0, getHours: () => 22, getMinutes: () => 30 }), { weekday: 7, minutes: 1350 })
    assert.deepEqual(weekMoment({ getDay: () => 1, getHours: () => 0, getMinutes: () => 5 }), { weekday: 1, minutes: 5 })
  })
})
