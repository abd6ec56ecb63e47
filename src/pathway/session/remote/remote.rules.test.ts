import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { linkTo, mayJoin, proposalOf } from './remote.rules.ts'
import { LinkTemplate, type Join, type Meeting } from './remote.words.ts'

const at = (clock: string): string => `2026-03-02T${clock}:00Z`
const held = { startsAt: at('18:00'), endsAt: at('19:30'), breakMinutes: 10 }
const meeting: Meeting = {
  ...held, id: '01900000-0000-7000-8000-000000000001', kind: 'group', topic: 'x', cancelledAt: null, remote: true, zone: 'UTC',
  programId: '01900000-0000-7000-8000-000000000002', leads: [], room: null,
}

describe('coming into a remote session', () => {
  const cases: readonly (readonly [what: string, change: Partial<Meeting>, now: string, answer: string])[] = [
    ['a minute before the door opens', {}, at('17:44'), 'session.door-not-open'], ['when the door opens', {}, at('17:45'), 'yes'],
    ['in the last minute', {}, at('19:29'), 'yes'], ['at the end', {}, at('19:30'), 'session.door-closed'],
    ['called off', { cancelledAt: at('12:00') }, at('18:10'), 'session.called-off'], ['held in a room', { remote: false }, at('18:10'), 'session.not-remote'],
    ['held in a room and opened for one day', { remote: false, room: { way: 'phone', link: null } }, at('18:10'), 'yes'],
  ]
  for (const [what, change, now, answer] of cases) {
    it(what, () => {
      const decision = mayJoin({ ...meeting, ...change }, 15, now)
      assert.equal(decision.ok ? 'yes' : decision.because, answer)
    })
  }
  it('has the room in the place the clinic named', () => assert.equal(linkTo('https://meet.example.org/{room}?lang=en', 'k3'), 'https://meet.example.org/k3?lang=en'))
  for (const [words, good] of [['https://meet.example.org/{room}', true], ['http://meet.example.org/{room}', false], ['https://meet.example.org/', false],
    ['https://{room}.example.org/{room}', false], ['javascript:alert({room})', false]] as const) {
    it(`${good ? 'takes' : 'refuses'} the pattern ${words}`, () => assert.equal(LinkTemplate.safeParse(words).success, good))
  }
})

describe('times of joining as attendance', () => {
  const join = (from: string, to: string | null): Join => ({ joinedAt: at(from), leftAt: to === null ? null : at(to) })
  const cases: readonly (readonly [what: string, joins: readonly Join[], expected: { arrived: string, left: string | null, minutes: number, away: number, unknown: boolean } | null])[] = [
    ['nobody came', [], null],
    ['came early and stayed', [join('17:50', '19:35')], { arrived: '17:50', left: null, minutes: 80, away: 0, unknown: false }],
    ['came late, left before the end', [join('18:12', '19:20')], { arrived: '18:12', left: '19:20', minutes: 58, away: 0, unknown: false }],
    ['lost the line and came back: each minute once', [join('18:00', '18:20'), join('18:32', '19:30')], { arrived: '18:00', left: null, minutes: 80, away: 12, unknown: false }],
    ['two devices at once are one person', [join('18:00', '19:00'), join('18:10', '19:10')], { arrived: '18:00', left: '19:10', minutes: 60, away: 0, unknown: false }],
    ['the first device never said goodbye', [join('18:00', null), join('18:40', '19:10')], { arrived: '18:00', left: '19:10', minutes: 60, away: 0, unknown: false }],
    ['nobody knows when they left', [join('18:05', null)], { arrived: '18:05', left: null, minutes: 75, away: 0, unknown: true }],
    ['came and went before it began', [join('17:46', '17:50')], null],
    ['looked in too early, then came', [join('17:46', '17:50'), join('18:01', '19:30')], { arrived: '18:01', left: null, minutes: 79, away: 0, unknown: false }],
  ]
  for (const [what, joins, expected] of cases) {
    it(what, () => {
      const found = proposalOf(held, joins, at('20:00'))
      assert.deepEqual(found, expected && { arrivedAt: at(expected.arrived), leftAt: expected.left === null ? null : at(expected.left), minutes: expected.minutes, awayMinutes: expected.away, leavingUnknown: expected.unknown })
    })
  }
  it('says nothing of leaving while the session runs', () => assert.equal(proposalOf(held, [join('18:05', null)], at('18:30'))?.leavingUnknown, false))
})
