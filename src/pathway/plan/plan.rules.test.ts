import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { comparePlans } from './compare.rules.ts'
import { signedContent, whatIsMissing } from './plan.rules.ts'
import type { Goal, Intervention, Objective, Plan, Problem } from './plan.words.ts'
import { brokenThreads } from './threads.rules.ts'

const part = (id: string, words = id) => ({ id, originId: id, words, version: 1 })
const walk: Intervention = { ...part('i1', 'Walk'), modality: 'individual', timesPerWeek: 1, minutes: 50, staffId: null, staffName: null }
const lower: Objective = { ...part('o1', 'Score below 10'), instrument: 'phq-9', measuredBy: null, baseline: 17, target: 9, targetOn: '2026-06-01', latest: null, interventions: [walk] }
const mornings: Goal = { ...part('g1', 'Mornings'), comments: [], objectives: [lower] }
const mood: Problem = { ...part('p1', 'Low mood'), findingId: 'f1', goals: [mornings] }
const whole: Plan = {
  id: 'plan', clientId: 'client', episodeId: 'e', number: 1, authorId: 'a', authorName: null, version: 1, wordsVersion: 1, whyAmended: null,
  strengths: 'Kept the job', barriers: '', preferences: '', culture: '', languageNeeds: '', dischargeCriteria: '', projectedWeeks: null,
  startedAt: '2026-03-02T15:00:00.000Z', signedAt: '2026-03-02T16:00:00.000Z', coSignedAt: null, clientSignedAt: '2026-03-02T17:00:00.000Z',
  clientRefusedAt: null, clientRefusedReason: null, supersededAt: null, reviewDueOn: '2026-04-01', problems: [mood], comments: [],
}
const withObjective = (changed: Partial<Objective>): Plan => ({ ...whole, problems: [{ ...mood, goals: [{ ...mornings, objectives: [{ ...lower, ...changed }] }] }] })
const missing = (plan: Plan): string[] => whatIsMissing(plan).map(({ what, id }) => `${what} ${id}`)

describe('a plan that is not complete', () => {
  const cases: [what: string, plan: Plan, missing: string[]][] = [
    ['has nothing missing when every thread runs through', whole, []],
    ['has no problem', { ...whole, problems: [] }, ['problem plan']],
    ['has a problem without a goal', { ...whole, problems: [{ ...mood, goals: [] }] }, ['goal p1']],
    ['has a goal without an objective', { ...whole, problems: [{ ...mood, goals: [{ ...mornings, objectives: [] }] }] }, ['objective g1']],
    ['has an objective without a measure', withObjective({ instrument: null }), ['measure o1']],
    ['takes a measure in own words', withObjective({ instrument: null, measuredBy: 'mornings up by eight' }), []],
    ['has an objective without a target', withObjective({ target: null }), ['target o1']],
    ['takes zero as a target', withObjective({ target: 0 }), []],
    ['has an objective without a date', withObjective({ targetOn: null }), ['target-date o1']],
    ['has an objective for which nothing is done', withObjective({ interventions: [] }), ['intervention o1']],
  ]
  for (const [what, plan, expected] of cases) it(what, () => assert.deepEqual(missing(plan), expected))
})

describe('what is signed', () => {
  it('does not change with comments, names or later scores', () => {
    const later = withObjective({ latest: { total: 12, givenAt: '2026-03-20T00:00:00.000Z' }, interventions: [{ ...walk, staffName: 'New name' }] })
    assert.deepEqual(signedContent({ ...later, comments: [{ id: 'c', words: 'x', byKind: 'client', byName: null, writtenAt: '' }] }), signedContent(whole))
  })
  it('changes with every word, number and person of the tree', () => {
    for (const plan of [withObjective({ target: 8 }), withObjective({ words: 'x' }), { ...whole, strengths: 'x' }, withObjective({ interventions: [{ ...walk, staffId: 'b' }] })]) {
      assert.notDeepEqual(signedContent(plan), signedContent(whole))
    }
  })
})

describe('two versions', () => {
  it('show what is new, changed and taken out, in place', () => {
    const sleep: Problem = { ...part('p2', 'Sleep'), findingId: null, goals: [] }
    const before: Plan = { ...whole, problems: [mood, sleep] }
    const after: Plan = { ...withObjective({ target: 7 }), problems: [...withObjective({ target: 7 }).problems, { ...part('p3', 'Work'), findingId: null, goals: [] }] }
    const rows = comparePlans(before, after).filter(row => row.change !== 'same').map(({ change, before: was, after: is }) => [change, was, is])
    assert.deepEqual(rows, [
      ['changed', 'Score below 10 · phq-9 · 17 → 9 · 2026-06-01', 'Score below 10 · phq-9 · 17 → 7 · 2026-06-01'],
      ['removed', 'Sleep', null], ['added', null, 'Work'],
    ])
  })
})

describe('the golden thread', () => {
  const finding = { id: 'f1', kind: 'mental-health', words: 'Low mood' }
  const facts = { clientId: 'client', today: '2026-03-10', findings: [finding], overdue: [] }
  const broken = (more: Partial<Parameters<typeof brokenThreads>[0]> = {}): string[] => brokenThreads({ plan: whole, ...facts, ...more }).map(one => `${one.break} ${one.id}`)
  const draft: Plan = { ...whole, signedAt: null, startedAt: '2026-03-02T00:00:00Z', problems: [{ ...mood, goals: [] }] }
  const scored = (givenAt: string): Plan => withObjective({ latest: { total: 12, givenAt } })
  const cases: [what: string, more: Partial<Parameters<typeof brokenThreads>[0]>, broken: string[]][] = [
    ['runs through', {}, []],
    ['has no plan where the rules want one', { plan: null, overdue: [{ subject: 'plan', on: '2026-03-09' }] }, ['no-plan client']],
    ['waits for a plan that is not late', { plan: null }, []],
    ['leaves a draft in peace for a week', { plan: draft, today: '2026-03-09' }, []],
    ['looks into a draft that lies for more than a week', { plan: draft, today: '2026-03-10' }, ['problem-without-goal p1']],
    ['leaves a finding behind', { findings: [finding, { id: 'f2', kind: 'work', words: 'No job' }] }, ['finding-not-picked-up f2']],
    ['asks no problem of a strength', { findings: [finding, { id: 'f3', kind: 'strength', words: 'Kept the job' }] }, []],
    ['stops at a problem without a goal', { plan: { ...whole, problems: [{ ...mood, goals: [] }] } }, ['problem-without-goal p1']],
    ['stops at a goal without an objective', { plan: { ...whole, problems: [{ ...mood, goals: [{ ...mornings, objectives: [] }] }] } }, ['goal-without-objective g1']],
    ['stops at an objective without a measure', { plan: withObjective({ instrument: null }) }, ['objective-without-measure o1']],
    ['stops where nothing is done', { plan: withObjective({ interventions: [] }) }, ['objective-without-intervention o1']],
    ['waits on the last day of an objective', { today: '2026-06-01', plan: scored('2026-05-20T00:00:00Z') }, []],
    ['is late the day after', { today: '2026-06-02', plan: scored('2026-05-20T00:00:00Z') }, ['objective-past-date o1']],
    ['is content when the last review called it met', { today: '2026-06-02', plan: scored('2026-05-20T00:00:00Z'), met: ['o1'] }, []],
    ['waits four weeks for a score', { today: '2026-03-30', plan: scored('2026-03-01T00:00:00Z') }, []],
    ['asks for a score after four weeks', { today: '2026-03-31', plan: scored('2026-03-01T00:00:00Z') }, ['objective-not-measured o1']],
    ['names whatever the rules call late', { overdue: [{ subject: 'review', on: '2026-03-09' }, { subject: 'client-signature', on: '2026-03-09' }, { subject: 'co-signature', on: '2026-03-09' }, { subject: 'certification', on: '2026-03-09' }] },
      ['review-overdue plan', 'client-has-not-signed plan', 'co-signature-missing plan', 'certification-overdue plan']],
    ['waits two weeks for what is done', { today: '2026-03-16', given: [] }, []],
    ['asks for what was never given after two weeks', { today: '2026-03-17', given: [] }, ['intervention-never-given i1']],
    ['is content when it was given', { today: '2026-03-17', given: ['i1'] }, []],
    ['asks no session of a referral', { today: '2026-03-17', given: [], plan: withObjective({ interventions: whole.problems[0]?.goals[0]?.objectives[0]?.interventions.map(one => ({ ...one, modality: 'referral' as const })) ?? [] }) }, []],
    ['names a note that is tied to nothing', { looseNotes: [{ id: 'n1', words: 'Group' }] }, ['note-tied-to-nothing n1']],
  ]
  for (const [what, more, expected] of cases) it(what, () => assert.deepEqual(broken(more), expected))
})
