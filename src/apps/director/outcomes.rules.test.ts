import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OutcomeStay, Share } from './director.words.ts'
import { alsoHidden, breakdown, enrolledCurve, figuresOf, mainInstrument, notLeftEarlyCurve, publishedNotLeftEarly, shareOf } from './outcomes.rules.ts'

const TODAY = '2026-06-01'
const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`

const stay = (n: number, more: Partial<OutcomeStay> = {}): OutcomeStay => ({
  episodeId: id(n), clientId: id(1000 + n), programId: id(9000), program: 'IOP', track: n % 2 === 0 ? 'evening' : 'day', admittedOn: '2026-01-05', dischargedOn: null, kind: null,
  minutes: 0, planned: 0, scores: [], followUps: [], lastContactOn: null, birthDate: null, sex: null, ...more,
})
const ended = (n: number, kind: OutcomeStay['kind'], dischargedOn = '2026-03-02', more: Partial<OutcomeStay> = {}) => stay(n, { kind, dischargedOn, ...more })
const phq = (...totals: number[]) => totals.map((total, i) => ({ instrument: 'phq-9', on: `2026-01-${String(5 + 7 * i).padStart(2, '0')}`, total, band: null }))
const figure = (stays: readonly OutcomeStay[], name: string) => {
  const found = figuresOf(stays, TODAY, mainInstrument(stays)).find(one => one.id === name)
  return found === undefined ? undefined : [found.count, found.of, found.share === null ? null : Math.round(found.share * 1000) / 1000]
}

describe('outcomes', () => {
  const six = [ended(1, 'completed'), ended(2, 'completed'), ended(3, 'left'), ended(4, 'administrative'), ended(5, 'transferred'), ended(6, 'maximum-benefit'), stay(7)]

  it('counts how stays ended, of those that ended', () => {
    assert.deepEqual(figure(six, 'completed'), [2, 6, 0.333])
    assert.deepEqual(figure(six, 'left-early'), [2, 6, 0.333])
    assert.deepEqual(figure(six, 'moved-on'), [2, 6, 0.333])
  })

  it('keeps a share back when fewer than five people stand behind it, and says nothing when nobody does', () => {
    assert.deepEqual(shareOf(1, 4), { share: null, of: null, count: null, hidden: true })
    assert.deepEqual(shareOf(1, 5), { share: 0.2, of: 5, count: 1, hidden: false })
    assert.deepEqual(shareOf(0, 0), { share: null, of: 0, count: 0, hidden: false })
  })

  it('adds up the minutes of all stays with a marked session', () => {
    const stays = [1, 2, 3, 4, 5].map(n => stay(n, { minutes: 60 * n, planned: 300 }))
    assert.deepEqual(figure([...stays, stay(6)], 'attendance'), [null, 5, 0.6])
  })

  it('calls reliably better what fell by six points or more on the PHQ-9 from the start of the stay', () => {
    const stays = [phq(20, 14), phq(20, 15), phq(12, 18), phq(10), phq(16, 18, 9), phq(8, 1)].map((scores, n) => stay(n, { scores }))
    assert.equal(mainInstrument(stays), 'phq-9')
    assert.deepEqual(figure(stays, 'improved'), [3, 5, 0.6])
    assert.deepEqual(figure(stays, 'worse'), [1, 5, 0.2])
    assert.equal(mainInstrument([stay(1, { scores: phq(20) })]), null)
  })

  it('asks of every call that was due whether somebody was reached', () => {
    const call = (outcome: 'reached' | 'not-reached' | 'declined' | null, dueOn = '2026-03-09') => [{ day: 7, dueOn, outcome }]
    const stays = [call('reached'), call('reached', '2026-06-02'), call('not-reached'), call('declined'), call(null), call(null, '2026-06-02'), call(null, TODAY)].map((followUps, n) => ended(n, 'completed', '2026-03-02', { followUps }))
    assert.deepEqual(figure(stays, 'reached-7'), [2, 6, 0.333])
    assert.deepEqual(figure(stays, 'reached-30'), [0, 0, null])
  })

  it('draws one curve for any end and one for leaving early, in which completing is no loss', () => {
    const days = ['2026-01-15', '2026-01-25', '2026-02-04', '2026-02-14', '2026-02-24']
    const stays = days.map((on, n) => ended(n, n === 1 ? 'left' : 'completed', on))
    assert.deepEqual(enrolledCurve(stays, TODAY).points.map(({ day, share }) => [day, Math.round(share * 100)]), [[0, 100], [10, 80], [20, 60], [30, 40], [40, 20], [50, 0]])
    assert.deepEqual(notLeftEarlyCurve(stays, TODAY).points.map(({ day, share }) => [day, Math.round(share * 100)]), [[0, 100], [20, 75]])
    assert.deepEqual(enrolledCurve(stays, TODAY).atRisk.slice(0, 3), [{ week: 0, stays: 5 }, { week: 2, stays: 4 }, { week: 4, stays: 3 }])
    assert.equal(enrolledCurve(stays, TODAY).medianDay, 30)
    assert.deepEqual(enrolledCurve(stays.slice(1), TODAY), { ...enrolledCurve(stays.slice(1), TODAY), hidden: true, stays: 0, points: [], atRisk: [] })
  })

  it('turns the published shares who left into a curve of its own', () => {
    const curve = publishedNotLeftEarly()
    assert.deepEqual(curve.slice(0, 2).map(({ week, share }) => [week, Math.round(share * 1000) / 1000]), [[1, 0.96], [2, 0.888]])
    assert.ok(curve.every(({ share }, i) => share < (curve[i - 1]?.share ?? 1)))
  })

  it('breaks down by program, track and quarter, and lets no line be reckoned from the others', () => {
    const stays = [...Array.from({ length: 6 }, (_none, n) => ended(2 * n, 'completed')), ...Array.from({ length: 3 }, (_none, n) => ended(2 * n + 1, 'left')), ended(20, 'left', '2026-05-20', { admittedOn: '2026-04-01' })]
    const lines = breakdown(stays, null)
    assert.deepEqual(lines.map(({ by, key, stays: of, completed }) => [by, key, of, completed.hidden]), [
      ['program', id(9000), 10, false], ['track', 'day', null, true], ['track', 'evening', 7, true], ['quarter', '2026 Q1', 9, true], ['quarter', '2026 Q2', null, true]])
  })

  it('keeps back the smallest shown share when one alone is hidden, and none otherwise', () => {
    const [hidden, small, large, none]: readonly [Share, Share, Share, Share] = [shareOf(1, 2), shareOf(3, 6), shareOf(4, 20), shareOf(0, 0)]
    assert.deepEqual(alsoHidden([hidden, large, small, none]).map(one => one.hidden), [true, false, true, false])
    assert.deepEqual(alsoHidden([hidden, hidden, small]).map(one => one.hidden), [true, true, false])
    assert.deepEqual(alsoHidden([small, large]).map(one => one.hidden), [false, false])
    assert.deepEqual(alsoHidden([hidden, none]).map(one => one.hidden), [true, false])
  })
})
