import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Program } from '../../../people/clinic/clinic.words.ts'
import { programTemplates } from '../../../people/clinic/templates.ts'
import { dayOfMove, moveTo, needsNewWeek, type Moving, type Wished } from './move.rules.ts'

const [SUD, MENTAL] = programTemplates.map(({ definition }) => definition)
const [TRACK = '', FIRST = ''] = [MENTAL?.tracks[0]?.id, MENTAL?.phases[0]?.id]
const program = (id: string, version: number, definition = SUD): Program[] => definition === undefined ? [] : [{ id, siteId: 's', name: id, version, definition }]
const EPISODE = { id: 'e', clientId: 'c', programId: 'sud', programVersion: 1, therapistId: 'dana', track: 'evening', admittedOn: '2026-03-02', dischargedOn: null, version: 1 }
const moving = (more: Partial<Moving> = {}): Moving =>
  ({ episode: EPISODE, agreed: SUD, phase: 'intensive', programs: [...program('sud', 3), ...program('mental', 2, MENTAL)], open: [EPISODE], ...more })
const HERE: Wished = { programId: 'sud', track: 'evening', therapistId: 'dana' }
const said = (wished: Partial<Wished>, given = moving()) => {
  const moved = moveTo({ ...HERE, ...wished }, given)
  return moved.ok ? [moved.value.place.programId, moved.value.place.programVersion, moved.value.place.track, moved.value.phase?.id ?? null, needsNewWeek(moved.value, given.episode)] : moved.because
}

describe('a move inside the clinic', () => {
  const CASES: readonly (readonly [what: string, wished: Partial<Wished>, given: Moving, answer: unknown])[] = [
    ['to another track keeps the version agreed at intake and the phase', { track: 'day' }, moving(), ['sud', 1, 'day', null, true]],
    ['to another phase of the same program', { phase: 'step-down' }, moving(), ['sud', 1, 'evening', 'step-down', true]],
    ['to another track and phase at once', { track: 'day', phase: 'step-down' }, moving(), ['sud', 1, 'day', 'step-down', true]],
    ['to another therapist alone needs no new week', { therapistId: 'robin' }, moving(), ['sud', 1, 'evening', null, false]],
    ['to another program agrees to its version of that day, from its first phase', { programId: 'mental', track: TRACK }, moving(), ['mental', 2, TRACK, FIRST, true]],
    ['to where it is already is none', {}, moving(), 'completion.already-there'],
    ['to the phase it is in is none', { phase: 'intensive' }, moving(), 'completion.already-there'],
    ['to a program the person is in anyway is none', { programId: 'mental', track: TRACK }, moving({ open: [EPISODE, { ...EPISODE, id: 'f', programId: 'mental' }] }), 'completion.already-there'],
    ['is possible to a program whose earlier stay is over', { programId: 'mental', track: TRACK }, moving({ open: [EPISODE, { ...EPISODE, id: 'f', programId: 'mental', dischargedOn: '2025-01-01' }] }), ['mental', 2, TRACK, FIRST, true]],
    ['of a stay that is over is none', { track: 'day' }, moving({ episode: { ...EPISODE, dischargedOn: '2026-04-01' } }), 'completion.no-open-episode'],
    ['to a track the program has not', { track: 'moon' }, moving(), 'completion.no-such-place'],
    ['to a phase the program has not', { phase: 'moon' }, moving(), 'completion.no-such-place'],
    ['to a program the clinic has not', { programId: 'moon' }, moving(), 'completion.no-such-place'],
    ['before any phase is agreed begins none', { track: 'day' }, moving({ phase: null }), ['sud', 1, 'day', null, true]],
  ]
  for (const [what, wished, given, answer] of CASES) it(what, () => assert.deepEqual(said(wished, given), answer))
})

describe('the day of a move', () => {
  const known = { today: '2026-03-16', admittedOn: '2026-03-02', lastMoveOn: null }
  for (const [on, lastMoveOn, answer] of [
    ['2026-03-16', null, { on: '2026-03-16', later: false }], ['2026-03-17', null, { on: '2026-03-17', later: true }], ['2026-03-02', null, { on: '2026-03-02', later: false }], ['2026-03-01', null, 'completion.move-too-early'],
    ['2026-03-09', '2026-03-09', { on: '2026-03-09', later: false }], ['2026-03-08', '2026-03-09', 'completion.move-too-early'],
  ] as const) {
    it(`${on} after a move on ${lastMoveOn ?? 'no day'}`, () => {
      const day = dayOfMove(on, { ...known, lastMoveOn })
      assert.deepEqual(day.ok ? day.value : day.because, answer)
    })
  }
})
