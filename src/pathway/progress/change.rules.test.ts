import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ChangeFigures } from '../assessment/instruments/reliable-change.words.ts'
import { changeFiguresOf, publishedChange, shippedInstrument } from '../assessment/instruments/shipped.ts'
import {
  changeVerdict, cutOffA, cutOffB, cutOffC, errorOfDifference, feedback, inClinicalRange, linesReached, minimumChange,
  outcome, reliableChangeIndex, reliablyRecovered, standardError, type Measured,
} from './change.rules.ts'

function figures(id: string): ChangeFigures {
  const found = changeFiguresOf(id)
  assert.ok(found)
  return found
}
const rounded = (value: number, digits: number) => Number(value.toFixed(digits))

describe('Jacobson and Truax', () => {
  const clinical = { mean: 40, sd: 7.5 }
  const functional = { mean: 60, sd: 7.5 }
  const precision = { sd: 7.5, reliability: 0.8 }

  it('draws the lines a 55, b 45 and c 50', () => {
    assert.equal(cutOffA(clinical, 'better'), 55)
    assert.equal(cutOffB(functional, 'better'), 45)
    assert.equal(cutOffC(clinical, functional), 50)
  })

  it('draws them the other way round when lower is healthy', () => {
    assert.equal(cutOffA({ mean: 60, sd: 5 }, 'worse'), 50)
    assert.equal(cutOffB({ mean: 40, sd: 7 }, 'worse'), 54)
  })

  it('takes line b from the functional spread, and weighs line c by both', () => {
    assert.equal(cutOffB({ mean: 60, sd: 5 }, 'better'), 50)
    assert.equal(cutOffC({ mean: 40, sd: 10 }, { mean: 60, sd: 5 }), 1600 / 30)
  })

  it('finds error 3.354, error of difference 4.743 and index 3.16 from 32.5 to 47.5', () => {
    assert.equal(rounded(standardError(precision), 3), 3.354)
    assert.equal(rounded(errorOfDifference(precision), 3), 4.743)
    assert.equal(rounded(reliableChangeIndex(32.5, 47.5, precision), 2), 3.16)
  })

  it('needs 6.198 points with spread 5 and reliability .80', () => {
    const five = { sd: 5, reliability: 0.8 }
    assert.equal(rounded(errorOfDifference(five), 4), 3.1623)
    assert.equal(rounded(minimumChange(five), 3), 6.198)
  })

  it('calls -2, -0.5, 0, 0.5 and 2 deteriorated, unchanged three times, improved', () => {
    const verdicts = [-2, -0.5, 0, 0.5, 2].map(index => changeVerdict(index, 'better'))
    assert.deepEqual(verdicts, ['deteriorated', 'unchanged', 'unchanged', 'unchanged', 'improved'])
    assert.deepEqual([changeVerdict(-2, 'worse'), changeVerdict(2, 'worse')], ['improved', 'deteriorated'])
  })

  it('is unchanged at 1.96 itself', () => {
    assert.equal(changeVerdict(1.96, 'better'), 'unchanged')
    assert.equal(changeVerdict(1.9601, 'better'), 'improved')
  })
})

describe('published change', () => {
  it('names the four outcomes of a PHQ-9, with 6 points and the line at 10', () => {
    const phq9 = figures('phq-9')
    assert.equal(outcome(15, 9, phq9), 'recovered')
    assert.equal(outcome(16, 10, phq9), 'improved')
    assert.equal(outcome(15, 10, phq9), 'unchanged')
    assert.equal(outcome(10, 16, phq9), 'deteriorated')
    assert.equal(outcome(9, 3, phq9), 'improved')
  })

  it('turns round where higher is better', () => {
    const who5 = figures('who-5')
    assert.equal(outcome(44, 56, who5), 'recovered')
    assert.equal(outcome(44, 34, who5), 'deteriorated')
    assert.deepEqual([inClinicalRange(50, who5), inClinicalRange(52, who5)], [true, false])
  })

  it('finds response, remission and a meaningful difference', () => {
    assert.deepEqual(linesReached(20, 16, figures('phq-9')), ['meaningful'])
    assert.deepEqual(linesReached(20, 17, figures('phq-9')), [])
    assert.deepEqual(linesReached(20, 10, figures('phq-9')), ['meaningful', 'response'])
    assert.deepEqual(linesReached(20, 4, figures('phq-9')), ['meaningful', 'response', 'remission'])
    assert.deepEqual(linesReached(40, 35, figures('pcl-5')), ['response'])
  })

  it('counts reliable recovery over depression and anxiety together', () => {
    const both = (phq9: readonly [number, number], gad7: readonly [number, number]) => reliablyRecovered([
      { from: phq9[0], to: phq9[1], figures: figures('phq-9') },
      { from: gad7[0], to: gad7[1], figures: figures('gad-7') },
    ])
    assert.equal(both([15, 9], [8, 7]), true)
    assert.equal(both([15, 9], [8, 8]), false)
    assert.equal(both([14, 9], [10, 7]), false)
    assert.equal(both([9, 3], [7, 3]), false)
    assert.equal(both([16, 9], [2, 7]), false)
  })

  it('comes with a source for each figure, and the same direction as the instrument', () => {
    for (const one of publishedChange.figures) {
      const scale = shippedInstrument(one.instrument)?.scales[0]
      if (scale !== undefined) assert.equal(scale.higherIs, one.higherIs)
      assert.ok(one.change.source.text.length > 0)
    }
  })
})

describe('feedback', () => {
  const phq9 = figures('phq-9')
  const gad7 = figures('gad-7')
  const measured = (intake: number, later: readonly number[], more: Partial<Measured> = {}): Measured =>
    ({ intake, later, missed: 0, safetyAlert: false, ...more })
  const colour = (one: Measured, by = phq9) => feedback(one, by).colour

  it('is red as soon as the score is worse by the reliable change', () => {
    assert.deepEqual(feedback(measured(12, [18]), phq9),
      { colour: 'red', because: 'got-worse', watch: false, improvement: -6 })
    assert.equal(colour(measured(12, [17])), 'green')
  })

  it('is red on a safety alert, whatever the score', () => {
    assert.equal(feedback(measured(12, [3], { safetyAlert: true }), phq9).because, 'safety-alert')
    assert.equal(colour(measured(12, [], { safetyAlert: true, missed: 3 })), 'red')
  })

  it('is grey after two missed measures, never green, and stays red when it was', () => {
    assert.deepEqual([0, 1, 2].map(missed => colour(measured(15, [12], { missed }))), ['green', 'green', 'grey'])
    assert.equal(colour(measured(15, [4], { missed: 2 })), 'grey')
    assert.equal(colour(measured(10, [16], { missed: 2 })), 'red')
  })

  it('is grey while there is only the intake', () => {
    assert.deepEqual(feedback(measured(15, []), phq9),
      { colour: 'grey', because: 'nothing-since-intake', watch: false, improvement: null })
  })

  it('is yellow after three measures with too little change twice in a row', () => {
    assert.equal(colour(measured(15, [15, 14, 13]), gad7), 'yellow')
    assert.equal(colour(measured(15, [15, 14]), gad7), 'green')
    assert.equal(colour(measured(15, [15, 14, 12]), gad7), 'green')
    assert.equal(colour(measured(15, [15, 12, 13]), gad7), 'green')
    assert.equal(colour(measured(15, [10, 13, 13]), gad7), 'yellow')
  })

  it('only watches the PHQ-9 until the sixth measure', () => {
    const stuck = (count: number) => feedback(measured(20, Array.from({ length: count }, () => 19)), phq9)
    assert.deepEqual([2, 3, 5, 6].map(count => [stuck(count).colour, stuck(count).watch]),
      [['green', false], ['yellow', true], ['yellow', true], ['yellow', false]])
    assert.equal(feedback(measured(15, [15, 15, 15]), gad7).watch, false)
  })

  it('is not yellow below the cut-off', () => assert.equal(colour(measured(8, [8, 8, 7]), gad7), 'green'))

  it('is white below the cut-off, after enough change when intake was above it', () => {
    assert.equal(colour(measured(15, [9])), 'white')
    assert.equal(colour(measured(14, [9])), 'green')
    assert.equal(colour(measured(6, [7])), 'white')
  })

  it('gives no alarm but red to those who began below the cut-off', () => {
    assert.equal(colour(measured(9, [10, 11, 12])), 'green')
    assert.equal(colour(measured(9, [10, 11, 15])), 'red')
  })

  it('turns round where higher is better', () => {
    const who5 = figures('who-5')
    assert.equal(colour(measured(40, [28]), who5), 'red')
    assert.equal(colour(measured(40, [42, 44, 44]), who5), 'yellow')
    assert.equal(colour(measured(40, [60]), who5), 'white')
  })

  it('knows only red and green without a cut-off', () => {
    const oq30 = figures('oq-30')
    assert.deepEqual([colour(measured(60, [60, 60, 60]), oq30), colour(measured(60, [70]), oq30)], ['green', 'red'])
  })

  it('says that it is no validated predictor, in both languages', () => {
    assert.match(publishedChange.notice.en, /not a validated predictor/)
    assert.match(publishedChange.notice.es, /predictor validado/)
  })
})
