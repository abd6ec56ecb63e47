import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLateEntry, noteDueTimes, rulesFor } from './due.rules.ts'
import { NoteDueRule, type NoteDueChoice } from './due.words.ts'

const CHICAGO = 'America/Chicago'
/** Friday evening, 19:00 in Chicago. */
const friday = '2026-03-07T01:00:00Z'
const choice: NoteDueChoice = { ownHours: 24, follows: [], own: [] }
const payer = NoteDueRule.parse({ id: 'acme', by: { kind: 'payer', name: 'Acme Health' }, hours: 12, workdays: null, citation: 'Contract 7', mark: 'unverified', checkedOn: '2026-11-23' })

describe('when a note is due', () => {
  const names = (of: NoteDueChoice, facts: { answersTo: string[], payers: string[] }): string[] => rulesFor(of, facts).map(({ by }) => by.name)
  const cases: readonly (readonly [what: string, of: NoteDueChoice, facts: { answersTo: string[], payers: string[] }, by: string[]])[] = [
    ['the clinic\'s own pace until anything is set', choice, { answersTo: [], payers: [] }, ['Clinic']],
    ['the state its plans answer to', choice, { answersTo: ['Texas'], payers: [] }, ['Clinic', 'Texas']],
    ['a rule it chose to follow', { ...choice, follows: ['ca-3-days'] }, { answersTo: [], payers: [] }, ['Clinic', 'California']],
    ['a payer\'s rule, for whom it pays', { ...choice, own: [payer] }, { answersTo: [], payers: ['acme health '] }, ['Clinic', 'Acme Health']],
    ['no payer\'s rule, for whom another pays', { ...choice, own: [payer] }, { answersTo: [], payers: ['Other'] }, ['Clinic']],
  ]
  for (const [what, of, facts, by] of cases) it(`follows ${what}`, () => assert.deepEqual(names(of, facts), by))

  it('is due by every rule that applies, the strictest first; work days end at the site\'s midnight', () => {
    const due = noteDueTimes(friday, CHICAGO, rulesFor({ ...choice, own: [payer] }, { answersTo: ['Texas'], payers: ['Acme Health'] }))
    assert.deepEqual(due.map(({ by, dueAt, mark }) => [by, dueAt, mark]), [
      ['Acme Health', '2026-03-07T13:00:00Z', 'unverified'], ['Clinic', '2026-03-08T01:00:00Z', 'unverified'], ['Texas', '2026-03-11T04:59:00Z', 'verified']])
  })
  it('is a late entry a minute after the strictest', () => {
    const at = { zone: CHICAGO, rules: rulesFor({ ...choice, ownHours: 48 }, { answersTo: [], payers: [] }) }
    assert.deepEqual(['2026-03-09T01:00:00Z', '2026-03-09T01:01:00Z'].map(signed => isLateEntry(friday, signed, at)), [false, true])
  })
  it('is given in hours or in work days, not in both', () => {
    for (const wrong of [{ hours: 4, workdays: 1 }, { hours: null, workdays: null }]) assert.equal(NoteDueRule.safeParse({ ...payer, ...wrong }).success, false)
  })
})
