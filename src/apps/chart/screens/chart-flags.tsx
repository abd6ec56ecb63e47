import type { chartOverview } from '../chart-overview.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import { chartText } from './chart.text.ts'

/** What must be seen before anything else is read: open alerts, the risk with its date, the language. */
export function ChartFlags({ clientId, language }: { clientId: string, language: 'en' | 'es' }) {
  const t = useText(chartText)
  const when = useWhen()
  const { data } = useAsk<typeof chartOverview>('chart.overview', { clientId })
  const tone = { none: 'good', low: 'good', moderate: 'attention', high: 'urgent' } as const
  return (
    <>
      {data !== undefined && data.openAlerts > 0 && <StatusPill tone="urgent">{t('alerts', { count: data.openAlerts })}</StatusPill>}
      {data?.risk && <StatusPill tone={tone[data.risk.level]}>{t('risk', { level: t(data.risk.level) })} · {when.day(data.risk.judgedAt)}</StatusPill>}
      {data !== undefined && data.risk === null && <StatusPill tone="attention">{t('noRisk')}</StatusPill>}
      {language === 'es' && <StatusPill tone="info">{t('spanishFirst')}</StatusPill>}
    </>
  )
}
