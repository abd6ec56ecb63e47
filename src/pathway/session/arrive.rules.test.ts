import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { arrivingAt } from './arrive.rules.ts'
import type { AttendanceStatus } from './session.words.ts'

const seat = (startsAt: string, endsAt: string, status: AttendanceStatus | null = null, remote = false) =>
  ({ startsAt: `2026-03-02T${startsAt}:00Z`, endsAt: `2026-03-02T${endsAt}:00Z`, remote, mark: status === null ? null : { status } })
const first = seat('17:30', '19:00')
const second = seat('19:15', '20:30')
const at = (time: string, ...seats: ReturnType<typeof seat>[]) => {
  const found = arrivingAt(seats, `2026-03-02T${time}:00Z`)
  return found.state === 'nothing-now' ? found.state : `${found.state} ${found.seat.startsAt.slice(11, 16)}`
}

describe('coming in', () => {
  const cases: readonly (readonly [what: string, said: string, meant: string])[] = [
    ['four hours early is for it', at('13:30', second, first), 'arrived 17:30'],
    ['a minute earlier is for nothing', at('13:29', second, first), 'nothing-now'],
    ['during the session is for it', at('18:59', first, second), 'arrived 17:30'],
    ['when it is over is for the next', at('19:00', first, second), 'arrived 19:15'],
    ['a second time changes nothing', at('17:40', seat('17:30', '19:00', 'late'), second), 'here-already 17:30'],
    ['after being marked away is an arrival', at('18:10', seat('17:30', '19:00', 'unexcused'), second), 'arrived 17:30'],
    ['in this house is not for a remote session', at('17:20', seat('17:30', '19:00', null, true), second), 'arrived 19:15'],
    ['after everything is for nothing', at('20:30', first, second), 'nothing-now'],
    ['without a session today is for nothing', at('17:00'), 'nothing-now'],
  ]
  for (const [what, said, meant] of cases) it(what, () => assert.equal(said, meant))
})
