import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import { useText } from '../text.ts'
import { useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import type { Tone } from './tone.ts'
import css from './trend.module.css'

/** One score on one day. */
export interface TrendPoint {
  readonly on: string
  readonly value: number
}

/** A range of scores and its name, lowest first. */
export interface TrendBand {
  readonly from: number
  readonly to: number
  readonly label: string
  readonly tone: Tone
}

/** Scores over time. */
export interface TrendProps {
  readonly label: string
  /** The whole picture in a sentence: "From 19 to 11 in six weeks: a reliable change." */
  readonly sentence: string
  readonly points: readonly TrendPoint[]
  readonly bands: readonly TrendBand[]
  readonly height?: number
}

const EDGE = { top: 12, bottom: 24, left: 28 }
/** Room for the names of the ranges: their longest, at the width a letter has there. */
const rightOf = (bands: readonly TrendBand[]): number => Math.max(60, 14 + 5.9 * Math.max(0, ...bands.map(({ label }) => label.length)))
/** Room between the line and the ends of the ranges. */
const INSET = 18

function useWidth() {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(560)
  useEffect(() => {
    const box = place.current
    if (box === null) return undefined
    const watcher = new ResizeObserver(([entry]) => { if (entry) setWidth(Math.max(240, entry.contentRect.width)) })
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [])
  return { place, width }
}

const scaleOf = (points: readonly TrendPoint[], bands: readonly TrendBand[], width: number, height: number) => {
  const right = rightOf(bands)
  const low = Math.min(...bands.map(band => band.from))
  const high = Math.max(...bands.map(band => band.to))
  const days = points.map(({ on }) => Date.parse(on))
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return {
    x: (on: string): number => EDGE.left + INSET + (last === first ? 0.5 : (Date.parse(on) - first) / (last - first))
      * (width - EDGE.left - right - 2 * INSET),
    y: (value: number): number => EDGE.top + (1 - (value - low) / (high - low)) * (height - EDGE.top - EDGE.bottom),
  }
}

function Picture({ trend, width, titleId }: { trend: TrendProps, width: number, titleId: string }) {
  const when = useWhen()
  const { points, bands, height = 200 } = trend
  const right = rightOf(bands)
  const { x, y } = scaleOf(points, bands, width, height)
  const last = points.at(-1)
  const [first] = points
  return (
    <svg className={css.picture} width={width} height={height} role="img" aria-labelledby={titleId}>
      {bands.map((band, at) => {
        const top = y(at === bands.length - 1 ? band.to : bands[at + 1]?.from ?? band.to)
        const deep = y(band.from) - top
        return (
          <g key={band.label} data-tone={band.tone}>
            <rect className={css.band} x={EDGE.left} width={width - EDGE.left - right} y={top} height={deep} />
            <text className={css.bandName} x={width - right + 8} y={top + deep / 2 + 4}>{band.label}</text>
            <text className={css.tick} x={EDGE.left - 6} y={y(band.from) + 3} textAnchor="end">{band.from}</text>
          </g>
        )
      })}
      <polyline className={css.line} points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
      {points.map(point => (
        <circle
          key={point.on} className={css.point} data-last={point === last} cx={x(point.on)} cy={y(point.value)}
          r={point === last ? 5 : 3.5}
        />
      ))}
      {last && (
        <text className={css.lastValue} x={x(last.on)} y={y(last.value) - 10} textAnchor="middle">{last.value}</text>
      )}
      {first && <text className={css.tick} x={EDGE.left} y={height - 6}>{when.shortDay(first.on)}</text>}
      {last && last !== first && (
        <text className={css.tick} x={width - right} y={height - 6} textAnchor="end">
          {when.shortDay(last.on)}
        </text>
      )}
    </svg>
  )
}

function Numbers({ trend }: { trend: TrendProps }) {
  const t = useText(kitText)
  const when = useWhen()
  const named = (value: number): string => trend.bands.findLast(band => value >= band.from)?.label ?? ''
  return (
    <table className={css.numbers}>
      <caption className="seen-by-readers-only">{trend.label}</caption>
      <thead>
        <tr><th scope="col">{t('on')}</th><th scope="col">{t('value')}</th><th scope="col">{t('range')}</th></tr>
      </thead>
      <tbody>
        {trend.points.map(({ on, value }) => (
          <tr key={on}><th scope="row">{when.day(on)}</th><td>{when.number(value)}</td><td>{named(value)}</td></tr>
        ))}
      </tbody>
    </table>
  )
}

/** A line through severity ranges, the sentence that says the same, and the numbers behind one button. */
export function Trend(trend: TrendProps) {
  const t = useText(kitText)
  const { place, width } = useWidth()
  const [table, setTable] = useState(false)
  const titleId = useId()
  return (
    <figure className={css.trend}>
      <figcaption className={css.head}>
        <span className={css.label}>{trend.label}</span>
        <span id={titleId} className={css.sentence}>{trend.sentence}</span>
      </figcaption>
      <div ref={place}>
        {table ? <Numbers trend={trend} /> : <Picture trend={trend} width={width} titleId={titleId} />}
      </div>
      <Button variant="subtle" size="xs" className={css.switch} data-print="no" onClick={() => setTable(!table)}>
        {t(table ? 'showLine' : 'showTable')}
      </Button>
    </figure>
  )
}
