import type { clientDetails } from '../../../people/client/client-details.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PrintSheet } from '../../../platform/web/kit/print-sheet.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import lines from '../content/crisis-lines.json'
import { PlanReading } from './plan-reading.tsx'
import { safetyText } from './safety.text.ts'
import { useSafetyPlan } from './use-safety-plan.ts'

/** The safety plan on one page of paper, to take home. */
export function SafetyPlanSheet({ params: { clientId = '' } }: PageProps) {
  const t = useText(safetyText)
  const { language } = useLanguage()
  const when = useWhen()
  useTabTitle(t('plan'))
  const { data: plan, error, isPending, refetch } = useSafetyPlan(clientId)
  const { data: client } = useAsk<typeof clientDetails>('client.details', { clientId })
  if (isPending) return <LoadingState lines={6} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan === null) return <EmptyState title={t('noPlan')} />
  const [line988] = lines.lines
  const labels = line988?.contacts.filter(({ languages }) => languages.includes(language)).map(({ label }) => label[language]) ?? []
  return (
    <PrintSheet
      title={t('myPlan')} head={<span>{client?.name} · {t('version', { number: plan.number, when: when.day(plan.changedAt), who: plan.writtenByName ?? '' })}</span>}
      foot={<p><strong>{labels.join(' ')}</strong></p>}
    >
      <PlanReading plan={plan} />
    </PrintSheet>
  )
}
