import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bodyMassIndex } from './body-mass.rules.ts'
import { alertIds, allAnswered, cutOff, inOrder, scored } from './instrument.examples.ts'

const value = (result: ReturnType<typeof scored>, id: string) => result.subscales.find(one => one.id === id)?.value

describe('EDE-Q', () => {
  it('takes the mean of five restraint answers: 3.2', () => {
    assert.equal(value(scored('ede-q', { q1: 1, q2: 2, q3: 3, q4: 4, q5: 6 }), 'restraint'), 3.2)
  })

  it('takes shape from its eight questions: 3.5', () => {
    const shape = { q6: 1, q8: 2, q23: 3, q10: 4, q26: 5, q27: 6, q28: 3, q11: 4 }
    assert.equal(value(scored('ede-q', shape), 'shape-concern'), 3.5)
  })

  const subscales = (one: number, two: number, three: number, four: number) => ({
    q1: one, q2: one, q3: one, q4: one, q5: one, q7: two, q9: two, q19: two, q20: two, q21: two,
    q6: three, q8: three, q10: three, q11: three, q23: three, q26: three, q27: three, q28: three,
    q12: four, q22: four, q24: four, q25: four,
  })

  it('takes the mean of the four subscales: 2.5 from 1, 2, 3 and 4', () => {
    const answers = subscales(1, 2, 3, 4)
    const result = scored('ede-q', { ...answers, q8: 3 })
    assert.deepEqual([value(result, 'restraint'), value(result, 'eating-concern')], [1, 2])
    assert.equal(value(result, 'shape-concern'), 3)
    assert.equal(value(result, 'weight-concern'), 3.8)
    const global = (1 + 2 + 3 + 3.8) / 4
    assert.equal(result.total, global)
  })

  it('is at the clinical line from 2.8', () => {
    assert.equal(cutOff(scored('ede-q', subscales(3, 3, 3, 3)), 'clinical'), true)
    assert.equal(cutOff(scored('ede-q', subscales(2, 3, 2, 3)), 'clinical'), false)
  })

  it('is open as soon as one answer is missing', () => {
    const { q5, ...rest } = subscales(1, 2, 3, 4)
    const result = scored('ede-q', rest)
    assert.deepEqual([value(result, 'restraint'), result.total, value(result, 'eating-concern')], [null, null, 2])
  })
})

describe('WHO-5', () => {
  it('multiplies the raw sum by four: 21 gives 84', () => {
    const result = scored('who-5', { q1: 5, q2: 4, q3: 4, q4: 4, q5: 4 })
    assert.deepEqual([value(result, 'raw'), result.total], [21, 84])
  })

  it('is poor at 50 and below, that is a raw score under 13', () => {
    assert.equal(cutOff(scored('who-5', { q1: 5, q2: 5, q3: 2, q4: 0, q5: 0 }), 'poor-well-being'), true)
    assert.equal(cutOff(scored('who-5', { q1: 5, q2: 5, q3: 3, q4: 0, q5: 0 }), 'poor-well-being'), false)
  })

  it('is 0 at no time, not minus 20', () => assert.equal(scored('who-5', allAnswered('who-5', 0)).total, 0))
})

describe('CORE-10', () => {
  it('sums to 8 with 4 and 4', () => {
    assert.equal(scored('core-10', allAnswered('core-10', 0, { q1: 4, q2: 4 })).total, 8)
  })

  it('spreads 8 over ten when two are missing: 10', () => {
    const result = scored('core-10', allAnswered('core-10', 1, { q3: null, q9: null }))
    assert.deepEqual([result.total, result.estimated, result.answered, result.of], [10, true, 8, 10])
  })

  it('asks for the C-SSRS when plans to end life are reported', () => {
    assert.deepEqual(alertIds(scored('core-10', { q6: 1 })), ['plans-to-end-life'])
  })

  it('gives no score when nothing was answered', () => assert.equal(scored('core-10', {}).total, null))
})

describe('PSS', () => {
  it('is 20 when every answer is 2', () => assert.equal(scored('pss-10', allAnswered('pss-10', 2)).total, 20))

  it('is 40 at the worst, with 4, 5, 7 and 8 turned round once', () => {
    assert.equal(scored('pss-10', inOrder('pss-10', [4, 4, 4, 0, 0, 4, 0, 0, 4, 4])).total, 40)
  })

  it('turns 2 and 3 round in the short form', () => {
    assert.equal(scored('pss-4', inOrder('pss-4', [4, 0, 0, 4])).total, 16)
  })
})

describe('GCQ-S', () => {
  it('takes the mean of the engaged answers: 4', () => {
    const result = scored('gcq-s', allAnswered('gcq-s', 0, { q1: 4, q2: 5, q4: 3, q8: 2, q11: 6 }))
    assert.equal(value(result, 'engaged'), 4)
  })

  it('uses what was answered while at most four are missing, and is invalid with five', () => {
    const four = { q3: null, q5: null, q6: null, q7: null }
    assert.equal(value(scored('gcq-s', allAnswered('gcq-s', 3, four)), 'avoiding'), 3)
    const five = scored('gcq-s', allAnswered('gcq-s', 3, { ...four, q10: null }))
    assert.deepEqual(five.subscales.map(one => one.value), [null, null, null])
  })
})

describe('EAT-26', () => {
  it('counts always 3, usually 2, often 1, the rest 0, and the last question the other way', () => {
    assert.equal(scored('eat-26', allAnswered('eat-26', 5)).total, 75)
    assert.equal(scored('eat-26', allAnswered('eat-26', 5, { q26: 0 })).total, 78)
    assert.equal(scored('eat-26', allAnswered('eat-26', 2, { q26: 3 })).total, 0)
  })

  it('points to referral from 20', () => {
    const usually = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`q${i + 1}`, 4]))
    const at = (tenth: number) => scored('eat-26', allAnswered('eat-26', 0, { ...usually, q10: tenth, q26: 5 }))
    assert.deepEqual([at(3).total, cutOff(at(3), 'referral')], [19, false])
    assert.deepEqual([at(4).total, cutOff(at(4), 'referral')], [20, true])
  })

  it('fills one missing answer per subscale with the median, rounded up', () => {
    const result = scored('eat-26', allAnswered('eat-26', 0, { q26: 5, q3: null, q4: 5, q9: 5, q18: 3 }))
    assert.deepEqual([value(result, 'bulimia'), result.estimated], [8, true])
    assert.equal(scored('eat-26', allAnswered('eat-26', 5, { q3: null, q4: null })).total, null)
  })

  it('knows the body mass index of 105 lb at 64 in: 18.0', () => {
    assert.equal(bodyMassIndex({ pounds: 105, inches: 64 }), 18)
  })
})

describe('the others', () => {
  it('CRAFFT asks only the car question when nothing was used', () => {
    const result = scored('crafft', { a1: 0, a2: 0, a3: 0, q1: 1 })
    assert.deepEqual([result.total, result.complete, result.of], [1, true, 4])
    assert.equal(scored('crafft', { a1: 1, a2: 0, a3: 0, q1: 1 }).total, null)
    const all = scored('crafft', { a1: 3, a2: 0, a3: 0, q1: 1, q2: 1, q3: 0, q4: 0, q5: 0, q6: 0 })
    assert.deepEqual([all.total, cutOff(all, 'high-risk')], [2, true])
  })

  it('CRAFFT gives no score while use is unknown', () => assert.equal(scored('crafft', { q1: 1 }).total, null))

  it('URICA runs from -2 to 14', () => {
    assert.equal(scored('urica', allAnswered('urica', 1)).total, 2)
    const worst = { q1: 5, q5: 5, q11: 5, q13: 5, q23: 5, q26: 5, q29: 5 }
    assert.equal(scored('urica', allAnswered('urica', 1, worst)).total, -2)
    assert.equal(value(scored('urica', allAnswered('urica', 3)), 'action'), 3)
  })

  it('WHODAS 2.0 sums from 12 to 60, or from 0 to 48', () => {
    assert.equal(scored('whodas-12', allAnswered('whodas-12', 5)).total, 60)
    assert.equal(scored('whodas-12', allAnswered('whodas-12', 4), { keying: '0-4' }).total, 48)
  })

  it('WAI-SR sums task, bond and goal', () => {
    const result = scored('wai-sr', allAnswered('wai-sr', 5))
    const parts = ['task', 'bond', 'goal'].map(id => value(result, id))
    assert.deepEqual([result.total, ...parts], [60, 20, 20, 20])
  })

  it('SCARED is at the line from 25', () => {
    const at = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i + 1}`, 1]))
    assert.equal(cutOff(scored('scared', allAnswered('scared', 0, at(24))), 'anxiety'), false)
    assert.equal(cutOff(scored('scared', allAnswered('scared', 0, at(25))), 'anxiety'), true)
  })

  it('PHQ-A keeps the alert of the PHQ-9', () => {
    assert.deepEqual(alertIds(scored('phq-a', { q9: 1 })), ['thoughts-of-death'])
  })
})
