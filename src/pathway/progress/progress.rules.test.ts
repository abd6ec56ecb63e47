import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { attendedShare, byNeed, feedbackOf, missedSince, mondayOf, needOf, objectiveMoved, scoresOfStay, spellAfter, weekOfStay, weeksOfStay } from './progress.rules.ts'
import { instrumentTrends } from './trend.rules.ts'
import { changeFiguresOf } from '../assessment/instruments/shipped.ts'

const point = (on: string, total: number) => ({ on, total, band: null })
const day = (on: string, minutes: number, status = 'present') => ({ on, minutes, planned: 90, status })

describe('a week', () => {
  for (const [on, monday] of [['2026-03-02', '2026-03-02'], ['2026-03-08', '2026-03-02'], ['2026-03-09', '2026-03-09'], ['2026-01-01', '2025-12-29']] as const) {
    it(`of ${on} begins on ${monday}`, () => assert.equal(mondayOf(on), monday))
  }
  for (const [on, week] of [['2026-03-04', 1], ['2026-03-10', 1], ['2026-03-11', 2], ['2026-03-01', 1]] as const) {
    it(`${on} is week ${week} of a stay since 2026-03-04`, () => assert.equal(weekOfStay('2026-03-04', on), week))
  }
  it('is drawn even when nothing happened in it, and holds what happened on its days', () => {
    const weeks = weeksOfStay({ from: '2026-03-04', to: '2026-03-16' }, [day('2026-03-08', 45), day('2026-03-16', 0, 'unexcused')],
      [{ on: '2026-03-08', value: 3 }, { on: '2026-03-04', value: 2 }], [{ forDate: '2026-03-16', mood: 6, stress: 3, craving: 0, sleepHours: null }])
    assert.deepEqual(weeks.map(({ monday, minutes, share, participation, mood, checkIns }) => [monday, minutes, share, participation, mood, checkIns]), [
      ['2026-03-02', 45, 0.5, 2.5, null, 0], ['2026-03-09', 0, null, null, null, 0], ['2026-03-16', 0, 0, null, 6, 1],
    ])
  })
})

describe('attendance', () => {
  it('leaves excused and cancelled sessions apart and counts the unexcused ones', () => {
    const days = [day('2026-03-02', 90), day('2026-03-03', 0, 'excused'), day('2026-03-04', 0, 'cancelled'), day('2026-03-05', 0, 'unexcused')]
    assert.deepEqual(attendedShare(days), { minutes: 90, planned: 180, share: 0.5, unexcused: 1 })
    assert.equal(attendedShare([]).share, null)
  })
})

describe('the scores of a stay', () => {
  const stay = { admittedOn: '2026-03-02' }
  const CASES: readonly (readonly [string, readonly (readonly [string, number])[], readonly number[]])[] = [
    ['start with the last score up to admission', [['2026-02-10', 20], ['2026-02-25', 17], ['2026-03-09', 14]], [17, 14]],
    ['count a score of the day of admission as the start', [['2026-02-25', 17], ['2026-03-02', 16], ['2026-03-09', 14]], [16, 14]],
    ['take one of thirty days before', [['2026-01-31', 17], ['2026-03-09', 14]], [17, 14]],
    ['leave one of thirty-one days before to the stay before', [['2026-01-30', 17], ['2026-03-09', 14]], [14]],
    ['keep one score a day, the last', [['2026-03-02', 17], ['2026-03-09', 14], ['2026-03-09', 13]], [17, 13]],
  ]
  for (const [title, points, totals] of CASES) {
    it(title, () => assert.deepEqual(scoresOfStay(points.map(([on, total]) => point(on, total)), stay).map(({ total }) => total), totals))
  }
})

describe('a due measure', () => {
  for (const [today, missed] of [['2026-03-09', 0], ['2026-03-10', 1], ['2026-03-16', 1], ['2026-03-17', 2]] as const) {
    it(`given every seven days, last on 2026-03-02, has been missed ${missed} times on ${today}`, () => assert.equal(missedSince('2026-03-02', today, 7), missed))
  }
  it('without a cadence is never missed', () => assert.equal(missedSince('2026-03-02', '2027-03-02', null), 0))
})

describe('the feedback', () => {
  const phq = changeFiguresOf('phq-9')
  const facts = { today: '2026-03-16', everyDays: 7, safetyAlert: false }
  it('is grey after two missed measures, never green', () => {
    const scores = [point('2026-02-20', 17), point('2026-03-01', 12)]
    assert.equal(feedbackOf(scores, phq, facts)?.colour, 'grey')
    assert.equal(feedbackOf(scores, phq, { ...facts, today: '2026-03-15' })?.colour, 'green')
  })
  it('is red at exactly six points worse, and not at five', () => {
    const at = (total: number) => feedbackOf([point('2026-03-02', 12), point('2026-03-10', total)], phq, facts)?.colour
    assert.deepEqual([at(18), at(17)], ['red', 'green'])
  })
  it('is nothing where no change is published', () => assert.equal(feedbackOf([point('2026-03-02', 12)], undefined, facts), null))
  it('comes with the outcome of the published formulas', () => {
    const scores = [['2026-03-01', 17], ['2026-03-08', 15], ['2026-03-15', 9]] as const
    const [trend] = instrumentTrends(scores.map(([on, total]) => ({ ...point(on, total), instrument: 'phq-9' })), { admittedOn: '2026-03-02' }, { today: '2026-03-16', safetyAlert: false })
    assert.deepEqual([trend?.intake, trend?.latest, trend?.verdict, trend?.feedback?.colour, trend?.reached], [17, 9, 'recovered', 'white', ['meaningful']])
  })
})

describe('need', () => {
  const client = { colour: 'green', because: 'on-track', watch: false, openAlerts: 0, attended: { minutes: 0, planned: 0, share: 1, unexcused: 0 } } as const
  const CASES = [
    ['an open alert', { openAlerts: 1 }, 'alert'], ['red', { colour: 'red', because: 'got-worse' }, 'worse'], ['yellow', { colour: 'yellow' }, 'stuck'],
    ['yellow to watch', { colour: 'yellow', watch: true }, 'watch'], ['half of the hours', { attended: { ...client.attended, share: 0.5 } }, 'on-track'],
    ['less than half', { attended: { ...client.attended, share: 0.499 } }, 'away'], ['one unexcused', { attended: { ...client.attended, unexcused: 1 } }, 'on-track'],
    ['two unexcused', { attended: { ...client.attended, unexcused: 2 } }, 'away'], ['grey', { colour: 'grey' }, 'no-data'], ['white', { colour: 'white' }, 'well'],
  ] as const
  for (const [title, changed, need] of CASES) it(`with ${title} is ${need}`, () => assert.equal(needOf({ ...client, ...changed }), need))
  it('orders the meeting: need, then who was there least, then the name', () => {
    const row = (name: string, need: 'worse' | 'away', share: number | null) => ({ name, need, attended: { ...client.attended, share } })
    const rows = [row('Cleo', 'away', 0.4), row('Bo', 'away', 0.1), row('Ana', 'away', 0.4), row('Zoe', 'worse', 1)]
    assert.deepEqual(rows.toSorted(byNeed).map(({ name }) => name), ['Zoe', 'Bo', 'Ana', 'Cleo'])
  })
})

describe('a spell of yellow or red', () => {
  const now = (colour: 'white' | 'green' | 'yellow' | 'red' | 'grey', more: { watch?: boolean, because?: 'safety-alert' | 'got-worse' } = {}) =>
    ({ colour, watch: false, because: 'got-worse', ...more }) as const
  const CASES = [
    [null, now('red'), 'begin'], [null, now('yellow'), 'begin'], [null, now('yellow', { watch: true }), 'stay'], [null, now('green'), 'stay'],
    ['yellow', now('yellow'), 'stay'], ['yellow', now('red'), 'worsen'], ['red', now('red'), 'stay'], ['red', now('yellow'), 'stay'],
    ['red', now('green'), 'end'], ['yellow', now('white'), 'end'], ['red', now('grey'), 'stay'], [null, now('red', { because: 'safety-alert' }), 'stay'],
  ] as const
  for (const [open, signal, next] of CASES) {
    it(`${open ?? 'none'}, then ${signal.colour}${signal.watch ? ' to watch' : ''} (${signal.because}): ${next}`, () =>
      assert.equal(spellAfter(open === null ? null : { colour: open }, signal), next))
  }
})

describe('an objective', () => {
  const CASES = [
    ['at its start', { baseline: 17, target: 9 }, 17, 'worse', false, 0], ['half way', { baseline: 17, target: 9 }, 13, 'worse', false, 0.5],
    ['one point short', { baseline: 17, target: 9 }, 10, 'worse', false, 0.88], ['at the target', { baseline: 17, target: 9 }, 9, 'worse', true, 1],
    ['worse than its start', { baseline: 17, target: 9 }, 20, 'worse', false, 0], ['that should rise, reached', { baseline: 20, target: 60 }, 60, 'better', true, 1],
    ['without a start', { baseline: null, target: 9 }, 12, 'worse', false, null], ['without a target', { baseline: 17, target: null }, 12, 'worse', null, null],
    ['without a score', { baseline: 17, target: 9 }, null, 'worse', null, null],
  ] as const
  for (const [title, objective, latest, higherIs, reached, moved] of CASES) {
    it(`${title} is ${moved ?? 'not measured'}`, () => assert.deepEqual(objectiveMoved(objective, latest, higherIs), { reached, moved }))
  }
})
