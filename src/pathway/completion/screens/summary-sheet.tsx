import { useLetterhead } from '../../../people/clinic/screens/use-letterhead.ts'
import type { clientDetails } from '../../../people/client/client-details.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { dischargeSummary } from '../discharge-summary.ts'
import { completionText } from './completion.text.ts'
import { DischargeFacts } from './discharge-facts.tsx'
import { SummaryReading } from './summary-reading.tsx'

/** The discharge summary on paper. */
export function SummarySheet({ params: { clientId = '' } }: PageProps) {
  const t = useText(completionText)
  const when = useWhen()
  useTabTitle(t('summary'))
  const { data, error, isPending, refetch } = useAsk<typeof dischargeSummary>('completion.discharge', { clientId })
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const letterhead = useLetterhead()
  if (isPending) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (data === null) return <EmptyState title={t('noSummary')} />
  return (
    <PrintSheet
      from={letterhead} title={t('summary')} head={<span>{client?.name}{client?.birthDate != null && ` · ${t('born', { day: when.day(client.birthDate) })}`}</span>}
      foot={<><p>{data.signedAt === null ? t('draft') : t('signedBy', { name: data.signedByName ?? '', day: when.day(data.signedAt) })}</p><p>{t('noticePaper')}</p></>}
    >
      <SummaryReading discharge={data} facts={<DischargeFacts facts={data.facts} />} />
    </PrintSheet>
  )
}
