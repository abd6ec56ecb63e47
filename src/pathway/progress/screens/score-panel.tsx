import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import { Trend, type TrendBand } from '../../../platform/web/kit/trend.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { Colour, InstrumentTrend, Trends } from '../progress.words.ts'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'
import { scoreSentence } from './score-sentence.ts'

/** The tone of a signal; the word always stands beside it. */
export const toneOf: Readonly<Record<Colour, Tone>> = { red: 'urgent', yellow: 'attention', green: 'brand', white: 'good', grey: 'neutral' }

const RISING: readonly Tone[] = ['good', 'neutral', 'attention', 'attention', 'urgent', 'urgent']

/** The ranges of an instrument in their tones; one quiet range where none is published. */
export function useBands({ bands, min, max, higherIs }: InstrumentTrend): TrendBand[] {
  const { language } = useLanguage()
  if (bands.length === 0) return [{ from: min, to: max, label: ' ', tone: 'neutral' }]
  const tones = higherIs === 'better' ? RISING.slice(0, bands.length).toReversed() : RISING
  return bands.map(({ from, to, label }, at) => ({ from, to, label: label[language], tone: tones[at] ?? 'urgent' }))
}

/** The team's signal on one instrument, with its reason. */
export function Signal({ feedback }: { readonly feedback: NonNullable<InstrumentTrend['feedback']> }) {
  const t = useText(progressText)
  return (
    <p className={css.signal}>
      <StatusPill tone={feedback.watch ? 'info' : toneOf[feedback.colour]}>{t(feedback.watch ? 'yellowWatch' : feedback.because === 'safety-alert' ? 'alert' : feedback.colour)}</StatusPill>
      <span className={css.quiet}>{t(feedback.because)}</span>
    </p>
  )
}

/** One instrument: the signal with its reason, and the line through its ranges. */
export function ScoreTrend({ trend, height = 160 }: { readonly trend: InstrumentTrend, readonly height?: number }) {
  const t = useText(progressText)
  const { language } = useLanguage()
  return (
    <>
      {trend.feedback !== null && <Signal feedback={trend.feedback} />}
      <Trend
        label={trend.title[language]} sentence={scoreSentence(t, trend)} points={trend.points.map(({ on, total }) => ({ on, value: total }))}
        bands={useBands(trend)} height={height}
      />
    </>
  )
}

/** All measures of a stay, one at a time; the one that needs a look comes first. */
export function ScorePanel({ trends }: { readonly trends: Trends }) {
  const t = useText(progressText)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = trends.instruments.find(({ instrument }) => instrument === chosen) ?? trends.instruments[0]
  const choices = trends.instruments.slice(0, 6).map(({ instrument, title }) => ({ value: instrument, label: title[language].split(' ')[0] ?? instrument }))
  return (
    <Section
      title={t('scores')}
      foot={(
        <p className={css.small}>
          {shown?.change != null && `${t('counts', { points: shown.change.points, source: shown.change.source })} `}{trends.notice[language]}
        </p>
      )}
      {...(choices.length > 1 && shown !== undefined && {
        action: <SegmentedControl size="xs" aria-label={t('measure')} data={choices} value={shown.instrument} onChange={setChosen} />,
      })}
    >
      {shown === undefined ? <p className={css.quiet}>{t('noScores')}</p> : <ScoreTrend trend={shown} />}
    </Section>
  )
}
