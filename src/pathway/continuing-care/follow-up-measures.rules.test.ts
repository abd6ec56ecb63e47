import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FOLLOW_UP_DAYS } from './continuing-care.rules.ts'
import { answeredOf, answersAlone, measuresAsked, spanOf } from './follow-up-measures.rules.ts'

const stay = FOLLOW_UP_DAYS.map((day, at) => ({ day, dueOn: ['2026-03-09', '2026-04-01', '2026-05-31', '2026-08-29', '2027-03-02'][at] ?? '' }))
const span = (day: number, byLink: string[] = []) => ({ byLink, ...spanOf(stay.find(one => one.day === day) ?? { day, dueOn: '' }, stay) })

describe('the standard measures of a follow-up', () => {
  for (const [day, kind, asked] of [
    [7, 'substance-use', ['phq-9']], [30, 'substance-use', ['phq-9', 'barc-10']], [90, 'mental-health', ['phq-9', 'gad-7']], [365, 'dual', ['phq-9', 'barc-10']], [30, undefined, ['phq-9']], [8, 'dual', []],
  ] as const) {
    it(`are ${asked.join(' and ') || 'none'} ${day} days after a program of ${kind ?? 'no known kind'}`, () => { assert.deepEqual(measuresAsked(day, kind, []), asked) })
  }

  it('are those the clinic chose, for that day and program only; none is a choice too', () => {
    const chosen = [{ day: 30, kind: 'dual', instruments: ['who-5'] }, { day: 90, kind: 'dual', instruments: [] }] as const
    assert.deepEqual([measuresAsked(30, 'dual', chosen), measuresAsked(90, 'dual', chosen), measuresAsked(30, 'mental-health', chosen)], [['who-5'], [], ['phq-9', 'gad-7']])
  })

  it('are asked by link in a language the person reads, and never what a clinician fills in', () => {
    const languages = ['en' as const]
    assert.deepEqual([answersAlone({ answeredBy: 'client', languages }, 'en'), answersAlone({ answeredBy: 'client', languages }, 'es'), answersAlone({ answeredBy: 'clinician', languages }, 'en')], [true, false, false])
  })

  it('count from a week before the day, never from the last day of the stay, until the next follow-up begins', () => {
    assert.deepEqual([7, 30, 365].map(day => spanOf(stay.find(one => one.day === day) ?? { day, dueOn: '' }, stay)), [
      { from: '2026-03-03', before: '2026-03-25' }, { from: '2026-03-25', before: '2026-05-24' }, { from: '2027-02-23', before: '2027-05-31' },
    ])
    const given = ['2026-03-02', '2026-03-24', '2026-03-25'].map(on => ({ id: on, instrument: 'phq-9', on }))
    assert.deepEqual([answeredOf(['phq-9'], given, span(7))[0]?.given?.on, answeredOf(['phq-9'], given, span(30))[0]?.given?.on, answeredOf(['phq-9'], given, span(90))[0]?.given ?? null], ['2026-03-24', '2026-03-25', null])
    assert.equal(answeredOf(['phq-9'], given.slice(0, 1), span(7))[0]?.given, null)
    assert.equal(answeredOf(['phq-9'], given.slice(0, 1), span(7, ['2026-03-02']))[0]?.given?.on, '2026-03-02')
  })
})
