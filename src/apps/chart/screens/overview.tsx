import { useParams } from '@tanstack/react-router'
import type { chartOverview } from '../chart-overview.ts'
import { shippedInstrument } from '../../../pathway/assessment/instruments/shipped.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import type { TrendBand } from '../../../platform/web/kit/trend.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { Glance } from './glance.tsx'
import css from './overview.module.css'
import { Betweens, Goals, NextStep, Releases, Scores, Sessions, Stay } from './overview-parts.tsx'

const TONES = ['good', 'info', 'attention', 'attention', 'urgent'] as const

const useBands = (instruments: readonly string[]): Record<string, readonly TrendBand[]> => {
  const { language } = useLanguage()
  return Object.fromEntries(instruments.map(id => [id, (shippedInstrument(id)?.scales[0]?.bands ?? []).map(({ from, to, label }, i) => ({
    from, to, label: label[language] ?? label.en, tone: TONES[i] ?? 'neutral',
  }))]))
}

/** The chart on one page, without scrolling at a desk: what a therapist asks two minutes before a session. */
export function Overview() {
  const { clientId = '' } = useParams({ strict: false })
  const bands = useBands(['phq-9', 'gad-7'])
  const { data: chart, error, isPending, refetch } = useAsk<typeof chartOverview>('chart.overview', { clientId })
  if (isPending) return <LoadingState lines={6} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.page}>
      <Glance chart={chart} />
      <div className={css.grid}>
        <div className={css.column}><NextStep chart={chart} /><Goals chart={chart} /></div>
        <div className={css.column}><Betweens chart={chart} /><Stay chart={chart} /><Sessions chart={chart} /></div>
        <div className={css.column}><Scores chart={chart} bands={bands} /><Releases chart={chart} /></div>
      </div>
    </div>
  )
}
