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
import type { aftercarePlan } from '../aftercare-plan.ts'
import { AftercareReading } from './aftercare-reading.tsx'
import { careText } from './care.text.ts'

/** The aftercare plan on paper, in the words of the person it belongs to, with both signatures and nothing else of the chart. */
export function AftercareSheet({ params: { clientId = '' } }: PageProps) {
  const t = useText(careText)
  const when = useWhen()
  useTabTitle(t('aftercare'))
  const { data: plan, error, isPending, refetch } = useAsk<typeof aftercarePlan>('continuing-care.plan', { clientId })
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  if (isPending) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan === null) return <EmptyState title={t('none')} />
  return (
    <PrintSheet
      title={t('myTitle')} head={<span>{client?.name}</span>}
      foot={(
        <>
          <p>{plan.signedAt === null ? t('notSigned') : t('signedOn', { day: when.day(plan.signedAt) })} · {plan.clientSignedAt === null ? t('clientNotSigned') : t('clientSignedOn', { day: when.day(plan.clientSignedAt) })}</p>
          <p>{t('comeBack')} {t('help988')}</p>
        </>
      )}
    >
      <AftercareReading plan={plan} voice="client" />
    </PrintSheet>
  )
}
