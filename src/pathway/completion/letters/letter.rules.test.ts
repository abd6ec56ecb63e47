import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { attendedBetween, codeFrom, mayIssue, sameName, typedCode } from './letter.rules.ts'

const release = (more: object = {}) => ({ state: 'live' as const, supporterId: null, topics: ['attendance-record' as const], ...more })
const refusal = (...asked: Parameters<typeof mayIssue>): string => { const decided = mayIssue(...asked); return decided.ok ? 'yes' : decided.because }

describe('a letter', () => {
  it('needs a live release that names just that, and a certificate a completed stay', () => {
    assert.equal(refusal('attendance-record', release(), false), 'yes')
    assert.equal(refusal('in-care', release(), false), 'completion.release-names-not-this')
    for (const state of ['over', 'taken-back'] as const) assert.equal(refusal('attendance-record', release({ state }), false), 'completion.release-not-live')
    assert.equal(refusal('attendance-record', undefined, false), 'completion.release-not-live')
    assert.equal(refusal('completion', release({ topics: ['completion'] }), false), 'completion.not-completed')
    assert.equal(refusal('completion', release({ topics: ['completion'] }), true), 'yes')
  })

  it('counts what lies between its two days, both of them included, without what the program called off', () => {
    const session = (on: string, minutes: number, status = 'present') => ({ sessionId: on, on, minutes, planned: 90, status, kind: 'group' })
    const attended = [session('2026-03-01', 90), session('2026-03-02', 90), session('2026-03-03', 0, 'excused'), session('2026-03-04', 0, 'unexcused'), session('2026-03-05', 0, 'cancelled'), session('2026-03-06', 45, 'late'), session('2026-03-07', 90)]
    assert.deepEqual(attendedBetween(attended, '2026-03-02', '2026-03-06'), { from: '2026-03-02', to: '2026-03-06', sessions: 4, attended: 2, excused: 1, minutes: 135 })
  })

  it('has a code without look-alikes, which may be typed as one likes', () => {
    const code = codeFrom(Uint8Array.from({ length: 16 }, (_none, at) => at * 17))
    assert.match(code, /^[A-HJKMNP-TV-Z2-9]{4}(-[A-HJKMNP-TV-Z2-9]{4}){3}$/u)
    assert.equal(typedCode(` ${code.toLowerCase().replaceAll('-', ' ')} `), code)
  })

  for (const [typed, same] of [['Maya Ortega', true], ['ortega', true], ['ORTEGA, maya', true], ['Maya', false], ['Maya Ortega Ruiz', false], ['', false], ['Ana Ortega', false]] as const) {
    it(`of Maya Ortega is ${same ? '' : 'not '}known to whoever types "${typed}"`, () => assert.equal(sameName(typed, 'Maya Ortega'), same))
  }
  it('is known by a name with or without its accents', () => assert.equal(sameName('Nunez', 'José Núñez'), true))
})
