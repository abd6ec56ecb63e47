import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { chartOverview } from '../chart-overview.ts'
import { shippedInstrument } from '../../../pathway/assessment/instruments/shipped.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import type { TrendBand } from '../../../platform/web/kit/trend.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { chartText } from './chart.text.ts'
import { Glance } from './glance.tsx'
import css from './overview.module.css'
import { Betweens, Goals, NextStep, Scores, Sessions, Stay } from './overview-parts.tsx'

const TONES = ['good', 'info', 'attention', 'attention', 'urgent'] as const

const useBands = (instruments: readonly string[]): Record<string, readonly TrendBand[]> => {
  const { language } = useLanguage()
  return Object.fromEntries(instruments.map(id => [id, (shippedInstrument(id)?.scales[0]?.bands ?? []).map(({ from, to, label }, i) => ({
    from, to, label: label[language] ?? label.en, tone: TONES[i] ?? 'neutral',
  }))]))
}

/** A card that takes the room that is left; what does not fit scrolls inside it, by keyboard too. */
function Scrolls({ label, children }: { readonly label: string, readonly children: ReactNode }) {
  return <div className={css.scrolls} role="group" aria-label={label} tabIndex={0}>{children}</div>
}

/** Tells the styles where the columns begin, so that they end with the window however long a name is. */
function useBegin() {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const measure = (): void => {
      const box = place.current
      box?.style.setProperty('--begins', `${Math.round(box.getBoundingClientRect().top + globalThis.scrollY)}px`)
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(document.body)
    measure()
    return () => watcher.disconnect()
  })
  return place
}

/** The chart on one page, without scrolling at a desk: what a therapist asks two minutes before a session. */
export function Overview() {
  const { clientId = '' } = useParams({ strict: false })
  const t = useText(chartText)
  const place = useBegin()
  const bands = useBands(['phq-9', 'gad-7'])
  const { data: chart, error, isPending, refetch } = useAsk<typeof chartOverview>('chart.overview', { clientId })
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.page}>
      <Glance chart={chart} />
      <div className={css.grid} ref={place}>
        <div className={css.column}><NextStep chart={chart} /><Scrolls label={t('goals')}><Goals chart={chart} /></Scrolls></div>
        <div className={css.column}><Betweens chart={chart} /><Scrolls label={t('sessions')}><Sessions chart={chart} /></Scrolls></div>
        <div className={css.column}><Scrolls label={t('scores')}><Scores chart={chart} bands={bands} /></Scrolls><Stay chart={chart} /></div>
      </div>
    </div>
  )
}
