import type { ChangeFigures } from '../assessment/instruments/reliable-change.words.ts'

/** How a group of people scored: the mean and its standard deviation. */
export type Population = { readonly mean: number, readonly sd: number }
/** How exactly an instrument measures: spread before treatment and reliability. */
export type Precision = { readonly sd: number, readonly reliability: number }
export type Direction = 'worse' | 'better'

/** An index beyond this is unlikely to be measurement error. Source: Jacobson & Truax 1991 (5 % level, two-sided). */
const RELIABLE = 1.96

/** Error of one score. Source: Jacobson & Truax 1991, SE = SD x sqrt(1 - r). */
export const standardError = ({ sd, reliability }: Precision): number => sd * Math.sqrt(1 - reliability)

/** Error of the difference of two scores. Source: Jacobson & Truax 1991, Sdiff = sqrt(2) x SE. */
export const errorOfDifference = (precision: Precision): number => Math.SQRT2 * standardError(precision)

/** The reliable change index of two scores. Source: Jacobson & Truax 1991, RC = (x2 - x1) / Sdiff. */
export const reliableChangeIndex = (from: number, to: number, precision: Precision): number =>
  (to - from) / errorOfDifference(precision)

/** The smallest raw change that is reliable; a clinic shows it rounded up. Source: Jacobson & Truax 1991. */
export const minimumChange = (precision: Precision): number => RELIABLE * errorOfDifference(precision)

/** What an index means for the person. Source: Jacobson & Truax 1991, |RC| > 1.96. */
export function changeVerdict(index: number, higherIs: Direction): 'improved' | 'unchanged' | 'deteriorated' {
  if (Math.abs(index) <= RELIABLE) return 'unchanged'
  return (index > 0) === (higherIs === 'better') ? 'improved' : 'deteriorated'
}

/** Line a: two standard deviations from the clinical mean. Source: Jacobson & Truax 1991. */
export const cutOffA = (clinical: Population, higherIs: Direction): number =>
  clinical.mean + towardsHealth(higherIs) * 2 * clinical.sd

/** Line b: within two standard deviations of the functional mean. Source: Jacobson & Truax 1991. */
export const cutOffB = (functional: Population, higherIs: Direction): number =>
  functional.mean - towardsHealth(higherIs) * 2 * functional.sd

/** Line c: nearer to the functional than to the clinical group. Source: Jacobson & Truax 1991. */
export const cutOffC = (clinical: Population, functional: Population): number =>
  (clinical.sd * functional.mean + functional.sd * clinical.mean) / (clinical.sd + functional.sd)

const towardsHealth = (higherIs: Direction): 1 | -1 => higherIs === 'better' ? 1 : -1

/** Improvement from one score to another; below zero when the person got worse. */
export const improvement = (from: number, to: number, higherIs: Direction): number =>
  (to - from) * towardsHealth(higherIs)

/** Whether a score lies in the clinical range: at the cut-off or beyond it. Null without a published cut-off. */
export function inClinicalRange(score: number, { cutOff, higherIs }: ChangeFigures): boolean | null {
  if (cutOff === null) return null
  return higherIs === 'worse' ? score >= cutOff.at : score <= cutOff.at
}

/**
 * The four outcomes. Recovered: enough improvement, from within the clinical range to outside it.
 * Source: Jacobson & Truax 1991, with the published change and cut-off of the instrument.
 */
export function outcome(
  from: number,
  to: number,
  figures: ChangeFigures,
): 'recovered' | 'improved' | 'unchanged' | 'deteriorated' {
  const gained = improvement(from, to, figures.higherIs)
  if (gained <= -figures.change.points) return 'deteriorated'
  if (gained < figures.change.points) return 'unchanged'
  const crossed = inClinicalRange(from, figures) === true && inClinicalRange(to, figures) === false
  return crossed ? 'recovered' : 'improved'
}

/** Which further published lines were reached, such as response, remission or a meaningful difference. */
export function linesReached(from: number, to: number, figures: ChangeFigures): readonly string[] {
  const gained = improvement(from, to, figures.higherIs)
  return figures.also.filter((line) => {
    if ('share' in line) return from !== 0 && gained >= line.share * Math.abs(from)
    return 'points' in line ? gained >= line.points : to < line.endsBelow
  }).map(line => line.id)
}

/** One instrument at the start and the end of treatment. */
export type Course = { readonly from: number, readonly to: number, readonly figures: ChangeFigures }

/**
 * Reliable recovery over several instruments: a case at the start on any, on none at the end, reliably better on
 * one and reliably worse on none. Source: NHS Talking Therapies manual (secondary).
 */
export function reliablyRecovered(courses: readonly Course[]): boolean {
  const outcomes = courses.map(({ from, to, figures }) => outcome(from, to, figures))
  return courses.some(({ from, figures }) => inClinicalRange(from, figures) === true)
    && courses.every(({ to, figures }) => inClinicalRange(to, figures) === false)
    && outcomes.some(one => one === 'recovered' || one === 'improved')
    && !outcomes.includes('deteriorated')
}

/** What the feedback rule looks at for one client and one instrument. */
export type Measured = {
  readonly intake: number
  /** Scores after intake, oldest first. */
  readonly later: readonly number[]
  /** Due measurements missed since the last score. */
  readonly missed: number
  readonly safetyAlert: boolean
}
/** A colour with its reason. `watch`: shown, but not yet acted on. */
export type Feedback = {
  readonly colour: 'white' | 'green' | 'yellow' | 'red' | 'grey'
  readonly because:
    | 'safety-alert' | 'got-worse' | 'two-due-measures-missed' | 'nothing-since-intake' | 'too-little-change'
    | 'out-of-clinical-range' | 'on-track'
  readonly watch: boolean
  /** Points gained since intake; null when there is nothing to compare. */
  readonly improvement: number | null
}

/** How little of the intake score, gained, is too little. Source: Kounali et al. 2022, PMC9340848, about 20 %. */
const TOO_LITTLE = 0.2

/**
 * The feedback colour of one client on one instrument. Yellow and red call for a talk in the team; nothing is
 * decided by them. Source: rule of this product, not a validated predictor (see `notice` in reliable-change.json).
 */
export function feedback(measured: Measured, figures: ChangeFigures): Feedback {
  const { intake, later, missed, safetyAlert } = measured
  const latest = later.at(-1)
  const gained = latest === undefined ? null : improvement(intake, latest, figures.higherIs)
  const say = (colour: Feedback['colour'], because: Feedback['because'], watch = false): Feedback =>
    ({ colour, because, watch, improvement: gained })
  if (safetyAlert) return say('red', 'safety-alert')
  if (gained !== null && gained <= -figures.change.points) return say('red', 'got-worse')
  if (missed >= 2) return say('grey', 'two-due-measures-missed')
  if (latest === undefined || gained === null) return say('grey', 'nothing-since-intake')
  const stuck = later.length >= 3 && later.slice(-2).every(score => tooLittle(intake, score, figures))
  if (stuck) return say('yellow', 'too-little-change', later.length < figures.yellowFrom)
  const out = inClinicalRange(latest, figures) === false
  const enough = inClinicalRange(intake, figures) === false || gained >= figures.change.points
  return out && enough ? say('white', 'out-of-clinical-range') : say('green', 'on-track')
}

function tooLittle(intake: number, score: number, figures: ChangeFigures): boolean {
  return inClinicalRange(intake, figures) === true
    && inClinicalRange(score, figures) === true
    && improvement(intake, score, figures.higherIs) < TOO_LITTLE * Math.abs(intake)
}
