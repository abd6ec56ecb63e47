import type { Instrument } from '../assessment/instruments/instrument.words.ts'
import { changeFiguresOf, shipped } from '../assessment/instruments/shipped.ts'
import { linesReached, outcome } from './change.rules.ts'
import { feedbackOf, scoresOfStay } from './progress.rules.ts'
import type { InstrumentTrend, ScorePoint } from './progress.words.ts'

/** A score of any instrument on a day. */
export type ScoredDay = ScorePoint & { readonly instrument: string }

/** When the picture is drawn, whether a safety alert is open, and the instruments the clinic knows: its own too, each at its own pace. */
export interface TrendMoment { readonly today: string, readonly safetyAlert: boolean, readonly instruments?: readonly Instrument[] }

const scaleOf = (instrument: string, instruments: readonly Instrument[]) => {
  const known = instruments.find(({ id }) => id === instrument)
  const scale = known?.scales.find(({ id }) => id === known.total)
  return known === undefined || scale === undefined ? undefined : { known, scale }
}

function trendOf(instrument: string, points: readonly ScorePoint[], moment: TrendMoment): InstrumentTrend | undefined {
  const drawn = scaleOf(instrument, moment.instruments ?? shipped)
  const [first] = points
  const last = points.at(-1)
  if (drawn === undefined || first === undefined || last === undefined) return undefined
  const { known, scale } = drawn
  const figures = changeFiguresOf(instrument)
  const compared = figures !== undefined && points.length > 1
  return {
    instrument, title: known.title, min: scale.range.min, max: scale.range.max, higherIs: scale.higherIs, bands: scale.bands,
    points: [...points], intake: first.total, latest: last.total, latestOn: last.on, measured: points.length,
    change: figures === undefined ? null : { points: figures.change.points, kind: figures.change.kind, source: figures.change.source.text },
    verdict: compared ? outcome(first.total, last.total, figures) : null,
    reached: compared ? [...linesReached(first.total, last.total, figures)] : [],
    feedback: feedbackOf(points, figures, { ...moment, everyDays: known.cadence.everyDays }),
  }
}

/** Every instrument of a stay that has a total, the one with the most scores first. */
export function instrumentTrends(scores: readonly ScoredDay[], stay: { readonly admittedOn: string } | null, moment: TrendMoment): InstrumentTrend[] {
  return [...new Set(scores.map(({ instrument }) => instrument))]
    .flatMap(instrument => {
      const points = scores.filter(score => score.instrument === instrument).map(({ on, total, band }) => ({ on, total, band }))
      return trendOf(instrument, scoresOfStay(points, stay), moment) ?? []
    })
    .toSorted((a, b) => b.measured - a.measured || a.instrument.localeCompare(b.instrument))
}
