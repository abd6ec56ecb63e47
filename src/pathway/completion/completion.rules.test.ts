import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { programTemplates } from '../../people/clinic/templates.ts'
import { judgeRequirements, mayEndAs } from './completion.rules.ts'
import { requirementKinds } from './requirements/shipped.ts'
import type { StayHours } from '../progress/hours.rules.ts'
import type { CompletionRecord } from './record.words.ts'
import type { CompletionFacts, ObjectiveFact } from './requirements/requirement.words.ts'

type Requirement = Parameters<typeof judgeRequirements>[0][number] & Readonly<Record<string, unknown>>

const hours = (countedMinutes: number, requiredMinutes: number, more: Partial<StayHours> = {}): StayHours =>
  ({ countedMinutes, requiredMinutes, dueMinutes: requiredMinutes, share: null, weeks: [], ahead: [], ...more })
const facts = (more: Partial<CompletionFacts> = {}): CompletionFacts => ({
  today: '2026-05-01', attended: [], hours: hours(0, 6480), phase: null, familyPlannedOn: null, participation: [], objectives: [], measures: [],
  safetyPlanOn: null, aftercare: null, records: [], summary: null, ...more,
})
const record = (kind: string, more: Partial<CompletionRecord> = {}): CompletionRecord => ({ id: 'r', kind, about: '', value: '', reason: '', on: '2026-04-10', recordedByName: 'Robin', ...more })
const objective = (id: string, reached: boolean | null): ObjectiveFact => ({ id, originId: id, words: 'Sleep', reached, latest: null, on: null, target: 5, scores: [] })
const aftercare = (signed: boolean, firstVisitOn: string | null, more = {}) => ({ id: 'a', signed, firstVisitOn, clientSignedOn: null, saysSigns: false, ...more })
const session = (minutes: number, more: Partial<CompletionFacts['attended'][number]> = {}) =>
  ({ sessionId: 's', on: '2026-04-01', minutes, planned: 90, status: 'present', kind: 'group', ...more })
const state = (requirement: Requirement, given: CompletionFacts): string | undefined => judgeRequirements([requirement], given, [])[0]?.state

const ATTENDANCE = { id: 'attendance', kind: 'attendance', share: 0.8 }
const TASKS = { id: 't', kind: 'phase-tasks', tasks: ['story', 'letter'].map(id => ({ id, phase: 'intensive', name: { en: id, es: id } })) }
const SCREENS = { id: 's', kind: 'screens', last: 2 }
const screensOf = (...results: string[]) => results.map((value, at) => record('screen', { id: String(at), value }))
const summary = (signedOn: string | null) => ({ id: 'd', written: true, signedOn, lastDay: '2026-05-01' })
const CASES: readonly (readonly [title: string, requirement: Requirement, facts: CompletionFacts, state: string])[] = [
  ['no session yet', ATTENDANCE, facts(), 'not-yet'],
  ['one whole session of a long program', ATTENDANCE, facts({ hours: hours(90, 6480, { dueMinutes: 90 }) }), 'not-yet'],
  ['exactly 80 % of the hours asked', ATTENDANCE, facts({ hours: hours(5184, 6480) }), 'met'],
  ['one minute below', ATTENDANCE, facts({ hours: hours(5183, 6480) }), 'not-yet'],
  ['nothing asked', ATTENDANCE, facts({ hours: hours(0, 0) }), 'not-yet'],
  ['participation at the line', { id: 'p', kind: 'participation', average: 2.5 }, facts({ participation: [2, 3].map(value => ({ sessionId: 's', on: '2026-04-01', value })) }), 'met'],
  ['participation below', { id: 'p', kind: 'participation', average: 2.5 }, facts({ participation: [2, 2, 3].map(value => ({ sessionId: 's', on: '2026-04-01', value })) }), 'not-yet'],
  ['half the measured objectives', { id: 'o', kind: 'objectives', share: 0.5 }, facts({ objectives: [true, false, null].map((reached, i) => objective(String(i), reached)) }), 'met'],
  ['nothing measured', { id: 'o', kind: 'objectives', share: 0.5 }, facts({ objectives: [objective('1', null)] }), 'not-yet'],
  ['PHQ-9 14 days old', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: 4, on: '2026-04-17' }] }), 'met'],
  ['PHQ-9 15 days old', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: 4, on: '2026-04-16' }] }), 'not-yet'],
  ['PHQ-9 without a score', { id: 'm', kind: 'measure-at-discharge', instrument: 'phq-9', withinDays: 14 }, facts({ measures: [{ id: 'a', instrument: 'phq-9', total: null, on: '2026-05-01' }] }), 'not-yet'],
  ['a family session held', { id: 'f', kind: 'family-session', count: 1 }, facts({ attended: [session(60, { kind: 'family' })] }), 'met'],
  ['a family session missed', { id: 'f', kind: 'family-session', count: 1 }, facts({ attended: [session(0, { kind: 'family', status: 'unexcused' })] }), 'not-yet'],
  ['a safety plan of 60 days', { id: 's', kind: 'safety-plan', withinDays: 60 }, facts({ safetyPlanOn: '2026-03-02' }), 'met'],
  ['a safety plan of 61 days', { id: 's', kind: 'safety-plan', withinDays: 60 }, facts({ safetyPlanOn: '2026-03-01' }), 'not-yet'],
  ['aftercare signed and booked', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: aftercare(true, '2026-05-08') }), 'met'],
  ['aftercare booked, not signed', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: aftercare(false, '2026-05-08') }), 'not-yet'],
  ['aftercare signed, nothing booked', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: aftercare(true, null) }), 'not-yet'],
  ['a visit on the fifteenth day, none late by the program', { id: 'a', kind: 'aftercare-booked' }, facts({ aftercare: aftercare(true, '2026-05-16'), summary: summary(null) }), 'met'],
  ['a visit on the fourteenth day, fourteen allowed', { id: 'a', kind: 'aftercare-booked', withinDays: 14 }, facts({ aftercare: aftercare(true, '2026-05-15'), summary: summary(null) }), 'met'],
  ['a visit on the fifteenth day, fourteen allowed', { id: 'a', kind: 'aftercare-booked', withinDays: 14 }, facts({ aftercare: aftercare(true, '2026-05-16'), summary: summary(null) }), 'not-yet'],
  ['a family session declined', { id: 'f', kind: 'family-session', count: 2 }, facts({ records: [record('family-declined', { reason: 'No family here' })] }), 'met'],
  ['an objective partly there', { id: 'o', kind: 'objectives', share: 0.5 }, facts({ objectives: [objective('1', null)], records: [record('objective', { about: '1', value: 'partly' })] }), 'met'],
  ['an objective partly there, more asked', { id: 'o', kind: 'objectives', share: 0.75 }, facts({ objectives: [objective('1', null)], records: [record('objective', { about: '1', value: 'partly' })] }), 'not-yet'],
  ['one met and one put off', { id: 'o', kind: 'objectives', share: 1 }, facts({ objectives: [objective('1', true), objective('2', false)], records: [record('objective', { about: '2', value: 'deferred' })] }), 'met'],
  ['the clinician says what no score says', { id: 'o', kind: 'objectives', share: 1 }, facts({ objectives: [objective('1', false)], records: [record('objective', { about: '1', value: 'met' })] }), 'met'],
  ['one nobody can say of, where all must be settled', { id: 'o', kind: 'objectives', share: 0.5, everyOneSettled: true }, facts({ objectives: [objective('1', true), objective('2', null)] }), 'not-yet'],
  ['all settled', { id: 'o', kind: 'objectives', share: 0.5, everyOneSettled: true }, facts({ objectives: [objective('1', true), objective('2', null)], records: [record('objective', { about: '2', value: 'deferred' })] }), 'met'],
  ['one of two tasks', TASKS, facts({ records: [record('task-done', { about: 'story' })] }), 'not-yet'],
  ['both tasks', TASKS, facts({ records: [record('task-done', { about: 'story' }), record('task-done', { about: 'letter' })] }), 'met'],
  ['two negative screens', SCREENS, facts({ records: screensOf('negative', 'negative') }), 'met'],
  ['one negative screen', SCREENS, facts({ records: screensOf('negative') }), 'not-yet'],
  ['a positive one, then two negative', SCREENS, facts({ records: screensOf('positive', 'negative', 'negative') }), 'met'],
  ['two negative, then a positive one', SCREENS, facts({ records: screensOf('negative', 'negative', 'positive') }), 'not-yet'],
  ['one not given in between', SCREENS, facts({ records: screensOf('negative', 'not-given', 'negative') }), 'met'],
  ['a clinician set them aside', SCREENS, facts({ records: [record('screens-set-aside', { about: 's', reason: 'Prescribed' })] }), 'met'],
  ['set aside for another requirement', SCREENS, facts({ records: [record('screens-set-aside', { about: 'other', reason: 'Prescribed' })] }), 'not-yet'],
  ['signs written and signed by the client', { id: 'r', kind: 'relapse-prevention-plan' }, facts({ aftercare: aftercare(false, null, { saysSigns: true, clientSignedOn: '2026-04-20' }) }), 'met'],
  ['signs written, not signed by the client', { id: 'r', kind: 'relapse-prevention-plan' }, facts({ aftercare: aftercare(true, null, { saysSigns: true }) }), 'not-yet'],
  ['signed, but silent about signs', { id: 'r', kind: 'relapse-prevention-plan' }, facts({ aftercare: aftercare(true, null, { clientSignedOn: '2026-04-20' }) }), 'not-yet'],
  ['a summary written', { id: 'd', kind: 'summary-signed' }, facts({ summary: summary(null) }), 'not-yet'],
  ['a summary signed', { id: 'd', kind: 'summary-signed' }, facts({ summary: summary('2026-05-01') }), 'met'],
  ['a kind nobody knows', { id: 'x', kind: 'moon-phase' }, facts(), 'not-yet'],
]

describe('a requirement', () => {
  for (const [title, requirement, given, expected] of CASES) it(`${requirement.kind}: ${title} is ${expected}`, () => assert.equal(state(requirement, given), expected))

  it('that is waived says who and why, and only when it is not met', () => {
    const waiver = { requirement: 'attendance', reason: 'Hospital stay', waivedBy: 'director' }
    const [open] = judgeRequirements([ATTENDANCE], facts(), [waiver])
    assert.deepEqual([open?.state, open?.waivedReason], ['waived', 'Hospital stay'])
    const [met] = judgeRequirements([ATTENDANCE], facts({ hours: hours(90, 90) }), [waiver])
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
    const kind = 'attendance'
    assert.equal(mayEndAs('completed', [{ kind, state: 'not-yet' }]).ok, false)
    assert.equal(mayEndAs('completed', [{ kind, state: 'met' }, { kind, state: 'waived' }]).ok, true)
    assert.equal(mayEndAs('completed', [{ kind, state: 'met' }, { kind: 'summary-signed', state: 'not-yet' }]).ok, true)
    assert.equal(mayEndAs('transferred', [{ kind, state: 'not-yet' }]).ok, true)
  })
})
