import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { trends } from '../trends.ts'
import { CheckInPanel } from './check-in-panel.tsx'
import { HoursPanel } from './hours-panel.tsx'
import { ObjectivesPanel } from './objectives-panel.tsx'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'
import { ScorePanel } from './score-panel.tsx'

/** The chart's progress tab: one picture, read in ten seconds. */
export function ProgressTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(progressText)
  const when = useWhen()
  useTabTitle(t('progress'))
  const { data, error, isPending, refetch } = useAsk<typeof trends>('progress.trends', { clientId })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const { episode } = data
  if (episode === null && data.instruments.length === 0) return <EmptyState title={t('nothing')}>{t('nothingHint')}</EmptyState>
  return (
    <div className={css.stack}>
      {episode?.dischargedOn != null && <p className={css.quiet}>{t('ended', { day: when.day(episode.dischargedOn) })}</p>}
      <div className={css.columns}>
        <div className={css.stack}>
          <ScorePanel trends={data} />
          <ObjectivesPanel objectives={data.objectives} />
        </div>
        <div className={css.stack}>
          <HoursPanel trends={data} />
          <CheckInPanel trends={data} />
        </div>
      </div>
    </div>
  )
}
