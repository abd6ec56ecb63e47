import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { authorisedMinutes, unitsLeft } from './authorisation.rules.ts'
import type { AuthorisationUse } from './authorisation.words.ts'

const given = (more: Partial<AuthorisationUse> = {}): AuthorisationUse => ({
  id: '00000000-0000-7000-8000-000000000001', payer: 'Plan', reference: '', unit: 'day', units: 10, from: '2026-03-01', until: '2026-03-31', usedDays: 0, usedSessions: 0, usedMinutes: 0, ...more,
})
const on = (date: string, minutes = 90) => ({ on: date, minutes })
const WEEK = [on('2026-03-04'), on('2026-03-02'), on('2026-03-02'), on('2026-03-05')]

describe('what a payer covers of a week', () => {
  const cases: readonly (readonly [what: string, authorisations: readonly AuthorisationUse[], minutes: number | null])[] = [
    ['is not known without an authorisation', [], null],
    ['is all of it while days are left', [given()], 360],
    ['is whole days, the first ones', [given({ units: 5, usedDays: 4 })], 180],
    ['is nothing when the days are used up', [given({ units: 4, usedDays: 4 })], 0],
    ['is single sessions where the payer counts those', [given({ unit: 'session', units: 10, usedSessions: 7 })], 270],
    ['is hours where the payer counts those, a begun hour whole', [given({ unit: 'hour', units: 8, usedMinutes: 61 * 4 })], 180],
    ['is nothing before its first day and after its last', [given({ from: '2026-03-05', until: '2026-03-04' })], 0],
    ['begins on its first day and ends on its last', [given({ from: '2026-03-04', until: '2026-03-04' })], 90],
    ['goes on with the next authorisation, and covers no session twice', [given({ until: '2026-03-02' }), given({ from: '2026-03-02', units: 1 })], 270],
  ]
  for (const [what, authorisations, minutes] of cases) it(what, () => assert.equal(authorisedMinutes(authorisations, WEEK), minutes))
  it('is counted in its own unit', () => assert.deepEqual([unitsLeft(given({ usedDays: 3, usedSessions: 6 })), unitsLeft(given({ unit: 'hour', usedMinutes: 60 })), unitsLeft(given({ unit: 'hour', usedMinutes: 61 })), unitsLeft(given({ units: 1, usedDays: 5 }))], [7, 9, 8, 0]))
})
