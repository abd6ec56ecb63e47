import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { chartText } from './chart.text.ts'

/** What must be seen before anything else is read. */
export function ChartFlags({ language }: { clientId: string, language: 'en' | 'es' }) {
  const t = useText(chartText)
  return language === 'es' ? <StatusPill tone="info">{t('spanishFirst')}</StatusPill> : null
}
