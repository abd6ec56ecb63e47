import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { notify } from '../../../platform/web/notice.ts'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { notSafeToday } from '../not-safe-today.ts'
import type { safetyPlanVersions } from '../safety-plan.ts'
import type { showSafety } from '../show-safety.ts'
import { AlertCard } from './alert-card.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { PlanReading } from './plan-reading.tsx'
import { RiskPanel } from './risk-panel.tsx'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'
import { useSafetyPlan } from './use-safety-plan.ts'

function Versions({ clientId }: { readonly clientId: string }) {
  const t = useText(safetyText)
  const when = useWhen()
  const { data = [] } = useAsk<typeof safetyPlanVersions>('safety.plan-versions', { clientId })
  const [, ...before] = data
  if (before.length === 0) return null
  return (
    <details>
      <summary className={css.quiet}>{t('versions')}</summary>
      {before.map(plan => (
        <details key={plan.id} className={css.part}>
          <summary>{t('version', { number: plan.number, when: when.dayTime(plan.changedAt), who: plan.writtenByName ?? '' })}</summary>
          <PlanReading plan={plan} level={3} />
        </details>
      ))}
    </details>
  )
}

function WrittenTogether({ clientId }: { readonly clientId: string }) {
  const t = useText(safetyText)
  const when = useWhen()
  const { data: plan, error, isPending, refetch } = useSafetyPlan(clientId)
  const [started, setStarted] = useState(false)
  if (isPending) return <LoadingState lines={5} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const print = (
    <Button component={Link} to={`/clients/${clientId}/safety/print`} variant="default" leftSection={<IconPrinter size={16} aria-hidden />}>{t('print')}</Button>
  )
  return (
    <Section title={t('plan')} lead={plan === null ? t('planTogether') : t('version', { number: plan.number, when: when.dayTime(plan.changedAt), who: plan.writtenByName ?? '' })} {...(plan !== null && { action: print })}>
      {plan === null && !started
        ? <EmptyState title={t('noPlan')} action={<Button onClick={() => setStarted(true)}>{t('startPlan')}</Button>}>{t('noPlanHint')}</EmptyState>
        : <PlanEditor clientId={clientId} plan={plan} />}
      <Versions clientId={clientId} />
    </Section>
  )
}

function RiskAndAlerts({ clientId }: { readonly clientId: string }) {
  const t = useText(safetyText)
  const { data, error, isPending, refetch } = useAsk<typeof showSafety>('safety.show', { clientId }, { every: 30_000 })
  const raise = useAct<typeof notSafeToday>('safety.not-safe-today', { refresh: ['safety.', 'task.'], onDone: () => notify({ message: t('raised') }) })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.stack}>
      <RiskPanel clientId={clientId} risks={data.risks} />
      <Section
        title={t('alertsOf')}
        foot={<Button variant="subtle" size="compact-sm" loading={raise.isPending} onClick={() => raise.mutate({ clientId })}>{t('raiseForClient')}</Button>}
      >
        {data.alerts.length === 0 ? <p className={css.quiet}>{t('noAlertsOf')}</p> : (
          <ul className={css.plain}>{data.alerts.map(alert => <AlertCard key={alert.id} alert={alert} named={false} />)}</ul>
        )}
      </Section>
    </div>
  )
}

/** The chart's safety tab: the risk with its date, what was said and done, and the plan written together, which is there even when the rest is not. */
export function SafetyTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(safetyText)
  useTabTitle(t('safety'))
  return (
    <div className={css.columns}>
      <WrittenTogether clientId={clientId} />
      <RiskAndAlerts clientId={clientId} />
    </div>
  )
}
