import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alertIds, allAnswered, cutOff, inOrder, scored, theInstrument } from './instrument.examples.ts'
import { itemsToAsk, score } from './instrument.rules.ts'

const values = (result: ReturnType<typeof scored>) =>
  Object.fromEntries(result.subscales.map(one => [one.id, one.value]))
const USE = { q4: 0, q5: 0, q6: 0 }

describe('BAM in categories', () => {
  const bam = (answers: Record<string, number | null>) => scored('bam', allAnswered('bam', 0, answers))

  it('sums use, risk and protective factors, without a total', () => {
    const result = scored('bam', allAnswered('bam', 4))
    assert.deepEqual(values(result), { use: 12, risk: 24, protective: 24 })
    assert.deepEqual([result.total, result.band, result.keying], [null, null, 'likert'])
  })

  it('takes each subscale from its own questions', () => {
    assert.deepEqual(values(bam({ q4: 1, q5: 2, q6: 3 })), { use: 6, risk: 0, protective: 0 })
    assert.deepEqual(values(bam({ q1: 1, q2: 1, q3: 1, q8: 1, q11: 1, q15: 1 })), { use: 0, risk: 6, protective: 0 })
    assert.deepEqual(values(bam({ q9: 1, q10: 1, q12: 1, q13: 1, q14: 4, q16: 1 })), { use: 0, risk: 0, protective: 9 })
    assert.deepEqual(values(bam({ q7a: 4, q7g: 4, q17: 4 })), { use: 0, risk: 0, protective: 0 })
  })

  it('reaches its lines at use 1, risk 12 and protective 12', () => {
    assert.deepEqual([cutOff(bam({}), 'use'), cutOff(bam({ q5: 1 }), 'use')], [false, true])
    const eleven = { q1: 4, q2: 4, q3: 3 }
    assert.deepEqual([cutOff(bam(eleven), 'risk'), cutOff(bam({ ...eleven, q8: 1 }), 'risk')], [false, true])
    const twelve = { q9: 4, q10: 4, q12: 4 }
    const thirteen = { ...twelve, q13: 1 }
    assert.deepEqual([cutOff(bam(twelve), 'protective'), cutOff(bam(thirteen), 'protective')], [true, false])
  })

  it('leaves a subscale open when one of its questions is missing, and gives the others', () => {
    const result = bam({ q15: null })
    assert.deepEqual(values(result), { use: 0, risk: null, protective: 0 })
    assert.equal(result.subscales.find(one => one.id === 'risk')?.answered, 5)
    assert.deepEqual([result.complete, result.missing], [false, ['q15']])
  })

  it('does not need the detail of question 7 or question 17', () => {
    const { q7a, q7b, q7c, q7d, q7e, q7f, q7g, q17, ...rest } = allAnswered('bam', 0)
    assert.equal(scored('bam', rest).complete, true)
  })

  it('asks for the detail once drugs were used', () => {
    assert.equal(itemsToAsk(theInstrument('bam'), USE).length, 16)
    assert.equal(itemsToAsk(theInstrument('bam'), { ...USE, q6: 1 }).length, 23)
  })

  it('tells the counselor of any alcohol or drugs, and asks for the PHQ-9 after many bad days', () => {
    assert.deepEqual(alertIds(bam({ q4: 1 })), ['any-use'])
    assert.deepEqual(alertIds(bam({ q6: 1 })), ['any-use'])
    assert.deepEqual(alertIds(bam({ q3: 2 })), [])
    assert.deepEqual(alertIds(bam({ q3: 3 })), ['low-mood'])
  })

  it('takes income as no or yes only', () => {
    assert.deepEqual(score(theInstrument('bam'), { q14: 1 }), { ok: false, because: 'instrument.value-not-offered' })
  })
})

describe('BAM in days', () => {
  const days = { keying: 'continuous' }

  it('sums to 90, 180 and 180', () => {
    const result = scored('bam', allAnswered('bam', 30), days)
    assert.deepEqual(values(result), { use: 90, risk: 180, protective: 180 })
    assert.equal(result.keying, 'continuous')
  })

  it('has no published lines', () => {
    assert.deepEqual(scored('bam', allAnswered('bam', 30), days).cutOffs, [])
  })

  it('takes any whole number of days to 30, and no more', () => {
    const bam = theInstrument('bam')
    const refused = { ok: false, because: 'instrument.value-not-offered' }
    assert.equal(score(bam, { q4: 17 }, days).ok, true)
    for (const value of [31, -1, 2.5]) assert.deepEqual(score(bam, { q4: value }, days), refused)
    assert.deepEqual(score(bam, { q4: 17 }), refused)
    assert.deepEqual(score(bam, { q1: 4 }, days), refused)
  })

  it('asks for the PHQ-9 from nine bad days', () => {
    assert.deepEqual(alertIds(scored('bam', { q3: 8 }, days)), [])
    assert.deepEqual(alertIds(scored('bam', { q3: 9 }, days)), ['low-mood'])
  })
})

describe('BAM for 7 days', () => {
  it('sums days of the week as they are, and takes no eighth day', () => {
    const all = { ...allAnswered('bam-7-day', 4), q4: 7, q5: 7, q6: 7 }
    assert.equal(values(scored('bam-7-day', all))['use'], 21)
    assert.deepEqual(score(theInstrument('bam-7-day'), { q4: 8 }),
      { ok: false, because: 'instrument.value-not-offered' })
    assert.deepEqual(scored('bam-7-day', all).cutOffs, [])
  })
})

describe('BARC-10', () => {
  it('runs from 10 to 60 and points to lasting remission from 47', () => {
    assert.equal(scored('barc-10', allAnswered('barc-10', 1)).total, 10)
    assert.equal(scored('barc-10', allAnswered('barc-10', 6)).total, 60)
    const at = (last: number) => scored('barc-10', { ...allAnswered('barc-10', 5), q1: 2, q2: 4, q10: last })
    assert.deepEqual([at(5).total, cutOff(at(5), 'sustained-remission')], [46, false])
    assert.deepEqual([at(6).total, cutOff(at(6), 'sustained-remission')], [47, true])
  })

  it('has no answer 0', () => {
    assert.deepEqual(score(theInstrument('barc-10'), { q1: 0 }), { ok: false, because: 'instrument.value-not-offered' })
  })
})

describe('CIWA-Ar', () => {
  const ciwa = (list: readonly (number | null)[]) => scored('ciwa-ar', inOrder('ciwa-ar', list))
  const edges: readonly (readonly [readonly number[], number, string, readonly string[]])[] = [
    [[0, 0], 0, 'minimal-to-mild', []], [[7, 0], 7, 'minimal-to-mild', []], [[7, 1], 8, 'moderate', ['withdrawal']],
    [[7, 7], 14, 'moderate', ['withdrawal']], [[7, 7, 1], 15, 'severe', ['severe-withdrawal']],
    [[7, 7, 7, 7, 7, 7, 7, 7, 7, 4], 67, 'severe', ['severe-withdrawal']],
  ]
  for (const [list, total, band, alerts] of edges) {
    it(`calls ${total} ${band}`, () => {
      const result = ciwa(Array.from({ length: 10 }, (_, i) => list[i] ?? 0))
      assert.deepEqual([result.total, result.band?.id, alertIds(result)], [total, band, alerts])
    })
  }

  it('rates orientation from 0 to 4 only', () => {
    assert.deepEqual(score(theInstrument('ciwa-ar'), { orientation: 5 }),
      { ok: false, because: 'instrument.value-not-offered' })
  })

  it('gives no score with nine of ten', () => {
    const result = ciwa([1, 1, 1, 1, 1, 1, 1, 1, 1, null])
    assert.deepEqual([result.total, result.answered, result.of], [null, 9, 10])
  })
})

describe('COWS', () => {
  const cows = (answers: Record<string, number>) => scored('cows', allAnswered('cows', 0, answers))
  const most = {
    pulse: 4, sweating: 4, restlessness: 5, pupils: 5, aches: 4, nose: 4, gi: 5, tremor: 4, yawning: 4, anxiety: 4,
    gooseflesh: 5,
  }

  it('reaches 48 with the highest of its uneven values', () => assert.equal(cows(most).total, 48))

  const edges: readonly (readonly [Record<string, number>, number, string | undefined])[] = [
    [{ pulse: 4 }, 4, undefined], [{ pulse: 4, aches: 1 }, 5, 'mild'],
    [{ pulse: 4, aches: 4, nose: 4 }, 12, 'mild'], [{ pulse: 4, aches: 4, nose: 4, gi: 1 }, 13, 'moderate'],
    [{ ...most, sweating: 0, restlessness: 0, pupils: 0, gi: 0, gooseflesh: 0 }, 24, 'moderate'],
    [{ ...most, sweating: 1, restlessness: 0, pupils: 0, gi: 0, gooseflesh: 0 }, 25, 'moderately-severe'],
    [{ ...most, pulse: 0, aches: 0, nose: 0 }, 36, 'moderately-severe'],
    [{ ...most, pulse: 1, aches: 0, nose: 0 }, 37, 'severe'],
  ]
  for (const [answers, total, band] of edges) {
    it(`calls ${total} ${band ?? 'nothing'}`, () => {
      const result = cows(answers)
      assert.deepEqual([result.total, result.band?.id], [total, band])
      assert.deepEqual(alertIds(result), total >= 13 ? ['withdrawal'] : [])
    })
  }

  it('refuses the values the scale leaves out', () => {
    const between = [{ pulse: 3 }, { gi: 4 }, { gooseflesh: 1 }, { restlessness: 2 }, { pupils: 3 }, { yawning: 3 }]
    for (const answers of between) {
      assert.deepEqual(score(theInstrument('cows'), answers), { ok: false, because: 'instrument.value-not-offered' })
    }
  })

  it('gives no score with ten of eleven', () => {
    assert.equal(scored('cows', allAnswered('cows', 0, { gi: null })).total, null)
  })
})

describe('readiness ruler', () => {
  it('keeps three numbers from 0 to 10, in both languages', () => {
    const result = scored('readiness-ruler', { importance: 10, confidence: 3, readiness: 0 })
    assert.deepEqual(values(result), { importance: 10, confidence: 3, readiness: 0 })
    assert.deepEqual(theInstrument('readiness-ruler').languages, ['en', 'es'])
    assert.equal(score(theInstrument('readiness-ruler'), { importance: 11 }).ok, false)
  })
})
