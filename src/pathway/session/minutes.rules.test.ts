import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { minutesThere, sessionMinutes, type Seen } from './minutes.rules.ts'

const evening = { startsAt: '2026-03-02T22:30:00Z', endsAt: '2026-03-03T00:00:00Z', breakMinutes: 10 }
const at = (clock: string, day = '2026-03-02'): string => `${day}T${clock}:00Z`

const CASES: readonly (readonly [what: string, seen: Partial<Seen>, minutes: number])[] = [
  ['there from beginning to end: the break is taken off', {}, 80],
  ['arrived early counts from the beginning', { arrivedAt: at('22:00') }, 80],
  ['one minute late', { status: 'late', arrivedAt: at('22:31') }, 79],
  ['twenty minutes late', { status: 'late', arrivedAt: at('22:50') }, 60],
  ['arrived in the middle of the break', { status: 'late', arrivedAt: at('23:15') }, 40],
  ['arrived at the end of the break', { status: 'late', arrivedAt: at('23:20') }, 40],
  ['left when the break began loses nothing to it', { status: 'left-early', leftAt: at('23:10') }, 40],
  ['left before the break', { status: 'left-early', leftAt: at('22:40') }, 10],
  ['stayed on after the end counts to the end', { leftAt: at('00:30', '2026-03-03') }, 80],
  ['came late and left early', { status: 'left-early', arrivedAt: at('22:45'), leftAt: at('23:45') }, 50],
  ['left upset after half an hour', { status: 'left-upset', leftAt: at('23:00') }, 30],
  ['remote counts like the room', { status: 'remote' }, 80],
  ['excused', { status: 'excused' }, 0],
  ['unexcused', { status: 'unexcused' }, 0],
  ['called off', { status: 'cancelled' }, 0],
  ['came after the end', { status: 'late', arrivedAt: at('00:10', '2026-03-03') }, 0],
  ['seconds do not make a minute', { status: 'late', arrivedAt: '2026-03-02T22:30:01Z' }, 79],
]

describe('minutes there', () => {
  for (const [what, seen, minutes] of CASES) {
    it(`are ${minutes}: ${what}`, () => assert.equal(minutesThere(evening, { status: 'present', arrivedAt: null, leftAt: null, ...seen }), minutes))
  }

  it('are real minutes on the nights the clocks change', () => {
    const spring = { startsAt: '2026-03-08T05:30:00Z', endsAt: '2026-03-08T07:30:00Z', breakMinutes: 0 }
    const autumn = { startsAt: '2026-11-01T05:00:00Z', endsAt: '2026-11-01T07:00:00Z', breakMinutes: 0 }
    assert.deepEqual([sessionMinutes(spring), sessionMinutes(autumn)], [120, 120])
    assert.equal(minutesThere(autumn, { status: 'late', arrivedAt: '2026-11-01T06:00:00Z', leftAt: null }), 60)
  })
})
