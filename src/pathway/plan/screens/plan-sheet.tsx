import { Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
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
import type { planFindings } from '../plan-findings.ts'
import type { Plan } from '../plan.words.ts'
import type { showPlan } from '../show-plan.ts'
import { KnownProvider } from './known.ts'
import { PlainPlan } from './plain-plan.tsx'
import { PlanReading } from './plan-reading.tsx'
import { planText } from './plan.text.ts'

function Signatures({ plan }: { readonly plan: Plan }) {
  const t = useText(planText)
  const when = useWhen()
  return (
    <>
      <p>{plan.signedAt === null ? t('draft') : `${t('signedOn', { when: when.dayTime(plan.signedAt) })}, ${plan.authorName ?? ''}`}</p>
      {plan.clientSignedAt !== null && <p>{t('clientSigned')}, {when.dayTime(plan.clientSignedAt)}</p>}
      {plan.clientRefusedAt !== null && plan.clientSignedAt === null && <p>{t('refusedBecause', { reason: plan.clientRefusedReason ?? '' })}</p>}
    </>
  )
}

/** The plan on paper: as the record, or in plain words and large print for the client. */
export function PlanSheet({ params: { clientId = '' } }: PageProps) {
  const t = useText(planText)
  useTabTitle(t('treatmentPlan'))
  const [plain, setPlain] = useState(false)
  const { data: plan, error, isPending, refetch } = useAsk<typeof showPlan>('plan.show', { clientId })
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  const { data: known } = useAsk<typeof planFindings>('plan.findings', { clientId })
  const around = useMemo(() => ({ measures: known?.measures ?? [], staff: [] }), [known])
  if (isPending) return <LoadingState lines={8} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan === null) return <EmptyState title={t('noPlan')} />
  return (
    <KnownProvider value={around}>
      <Switch label={t('printClient')} checked={plain} onChange={event => setPlain(event.currentTarget.checked)} data-print="no" />
      <PrintSheet title={t('treatmentPlan')} head={<span>{client?.name} · {t('version', { number: plan.number })}</span>} foot={<Signatures plan={plan} />}>
        <div style={{ fontSize: plain ? '1.25rem' : undefined }}>{plain ? <PlainPlan plan={plan} /> : <PlanReading plan={plan} withComments={false} />}</div>
      </PrintSheet>
    </KnownProvider>
  )
}
