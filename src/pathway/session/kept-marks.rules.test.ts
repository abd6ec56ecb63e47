import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withKept, type KeptMarks } from './kept-marks.rules.ts'
import { merged } from './mark.rules.ts'
import type { Roster, RosterLine } from './room.words.ts'

const [maya, benito, desk] = ['00000000-0000-7000-8000-0000000000c1', '00000000-0000-7000-8000-0000000000c2', '00000000-0000-7000-8000-00000000000a']
const times = { startsAt: '2026-03-02T22:30:00Z', endsAt: '2026-03-03T00:00:00Z', breakMinutes: 0 }
const line = (clientId: string, mark: RosterLine['mark'] = null): RosterLine => ({
  clientId, episodeId: clientId, makeUpFor: null, mark, name: '', spoken: '', givenName: '', preferredName: null, familyName: '', pronouns: null, photo: null, birthDate: null,
  objectives: [], checkIn: null, scores: [], alerts: [], minutesThisWeek: 0, minutesToday: 0, aheadToday: 0, requiredMinutes: null, lastStep: null, note: null,
})
const roster = (lines: readonly RosterLine[]): Roster => ({
  id: 's', kind: 'group', topic: '', ...times, room: null, remote: false, cancelledAt: null, closedAt: null, groupId: null, programId: 'p', program: '', zone: 'UTC', leads: [],
  shared: null, lines: [...lines], names: {},
})
const kept = (more: Partial<KeptMarks> & Pick<KeptMarks, 'marks'>): KeptMarks => ({ key: 'k', sessionId: 's', markedAt: '2026-03-02T22:40:00Z', ...more })

describe('marks kept on a tablet', () => {
  it('show at once, and only in their own session', () => {
    const marks = [{ clientId: maya, status: 'present', seen: 0 }] as const
    assert.deepEqual(withKept(roster([line(maya), line(benito)]), [kept({ marks })], 'me').lines.map(({ mark }) => mark?.minutes ?? null), [90, null])
    assert.equal(withKept(roster([line(maya)]), [kept({ marks, sessionId: 'other' })], 'me').lines[0]?.mark, null)
  })

  it('are merged by the rule of the clinic, later ones over earlier ones', () => {
    const known = merged(times, null, { status: 'excused', arrivedAt: null, leftAt: null, reason: 'work', markedBy: desk, markedAt: '2026-03-02T22:35:00Z', seen: 0 })
    const two = [kept({ marks: [{ clientId: maya, status: 'present', seen: 0 }] }),
      kept({ markedAt: '2026-03-02T22:51:00Z', marks: [{ clientId: maya, status: 'late', arrivedAt: '2026-03-02T22:50:00Z', seen: 0 }] })]
    const mark = withKept(roster([line(maya, known)]), two, 'me').lines[0]?.mark
    assert.deepEqual([mark?.status, mark?.minutes, mark?.rivals.map(({ status }) => status)], ['late', 70, ['excused']])
  })
})
