import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { programTemplates } from '../../people/clinic/templates.ts'
import { judgeRequirements, mayEndAs } from './completion.rules.ts'
import { requirementKinds } from './requirements/shipped.ts'
import type { CompletionFacts } from './requirements/requirement.words.ts'

type Requirement = Parameters<typeof judgeRequirements>[0][number] & Readonly<Record<string, unknown>>

const facts = (more: Partial<CompletionFacts> = {}): CompletionFacts =>
  ({ today: '2026-05-01', attended: [], participation: [], objectives: [], measures: [], safetyPlanOn: null, aftercare: null, ...more })
const session = (minutes: number, more: Partial<CompletionFacts['attended'][number]> = {}) =>
  ({ sessionId: 's', on: '2026-04-01', minutes, planned: 90, status: 'present', kind: 'group', ...more })
const state = (requirement: Requirement, given: CompletionFacts): string | undefined => judgeRequirements([requirement], given, [])[0]?.state

const ATTENDANCE = { id: 'attendance', kind: 'attendance', share: 0.8 }
const CASES: readonly (readonly [title: string, requirement: Requirement, facts: CompletionFacts, state: string])[] = [
  ['no session yet', ATTENDANCE, facts(), 'not-yet'],
  ['exactly 80 %', ATTENDANCE, facts({ attended: [session(90), session(90), session(90), session(90), session(0, { status: 'unexcused' })] }), 'met'],
  ['one minute below', ATTENDANCE, facts({ attended: [session(89), session(90), session(90), session(90), session(0, { status: 'unexcused' })] }), 'not-yet'],
  ['excused absences stand apart', ATTENDANCE, facts({ attended: [session(90), session(0, { status: 'excused' }), session(0, { status: 'cancelled' })] }), 'met'],
  ['participation at the line', { id: 'p', kind: 'participation', average: 2.5 }, facts({ participation: [2, 3].map(value => ({ sessionId: 's', on: '2026-04-01', value })) }), 'met'],
  ['participation below', { id: 'p', kind: 'participation', average: 2.5 }, facts({ participation: [2, 2, 3].map(value => ({ sessionId: 's', on: '2026-04-01', value })) }), 'not-yet'],
  ['half the measured objectives', { id: 'o', kind: 'objectives', share: 0.5 }, facts({ objectives: [true, false, null].map((reached, i) => ({ id: String(i), reached, latest: 1, on: null })) }), 'met'],
  ['nothing measured', { id: 'o', kind: 'objectives', share: 0.5 }, facts({ objectives: [{ id: '1', reached: null, latest: null, on: null }] }), 'not-yet'],
  ['PHQ-9 14 days old', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: 4, on: '2026-04-17' }] }), 'met'],
  ['PHQ-9 15 days old', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: 4, on: '2026-04-16' }] }), 'not-yet'],
  ['PHQ-9 without a score', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: null, on: '2026-05-01' }] }), 'not-yet'],
  ['a family session held', { id: 'f', kind: 'family-session', count: 1 }, facts({ attended: [session(60, { kind: 'family' })] }), 'met'],
  ['a family session missed', { id: 'f', kind: 'family-session', count: 1 }, facts({ attended: [session(0, { kind: 'family', status: 'unexcused' })] }), 'not-yet'],
  ['a safety plan of 60 days', { id: 's', kind: 'safety-plan', withinDays: 60 }, facts({ safetyPlanOn: '2026-03-02' }), 'met'],
  ['a safety plan of 61 days', { id: 's', kind: 'safety-plan', withinDays: 60 }, facts({ safetyPlanOn: '2026-03-01' }), 'not-yet'],
  ['aftercare signed and booked', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: { id: 'a', signed: true, firstVisitOn: '2026-05-08' } }), 'met'],
  ['aftercare booked, not signed', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: { id: 'a', signed: false, firstVisitOn: '2026-05-08' } }), 'not-yet'],
  ['aftercare signed, nothing booked', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: { id: 'a', signed: true, firstVisitOn: null } }), 'not-yet'],
  ['a kind nobody knows', { id: 'x', kind: 'moon-phase' }, facts(), 'not-yet'],
]

describe('a requirement', () => {
  for (const [title, requirement, given, expected] of CASES) it(`${requirement.kind}: ${title} is ${expected}`, () => assert.equal(state(requirement, given), expected))

  it('that is waived says who and why, and only when it is not met', () => {
    const waiver = { requirement: 'attendance', reason: 'Hospital stay', waivedBy: 'director' }
    const [open] = judgeRequirements([ATTENDANCE], facts(), [waiver])
    assert.deepEqual([open?.state, open?.waivedReason], ['waived', 'Hospital stay'])
    const [met] = judgeRequirements([ATTENDANCE], facts({ attended: [session(90)] }), [waiver])
    assert.equal(met?.state, 'met')
  })

  it('of every shipped program is of a known kind with right settings', () => {
    for (const { id, definition } of programTemplates) {
      for (const requirement of definition.requirements) {
        const kind = requirementKinds.find(known => known.kind === requirement.kind)
        assert.equal(kind?.judge(requirement, facts()).ok, true, `${id}: ${requirement.id}`)
      }
    }
  })
})

describe('a discharge', () => {
  it('as completed waits for every requirement, any other kind does not', () => {
    assert.equal(mayEndAs('completed', [{ state: 'not-yet' }]).ok, false)
    assert.equal(mayEndAs('completed', [{ state: 'met' }, { state: 'waived' }]).ok, true)
    assert.equal(mayEndAs('transferred', [{ state: 'not-yet' }]).ok, true)
  })
})
