import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { alerts } from '../alerts.ts'
import type { morningReport } from '../morning-report.ts'
import { AlertCard, sourceOf } from './alert-card.tsx'
import { OnCallEditor } from './on-call-editor.tsx'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

function Morning() {
  const t = useText(safetyText)
  const when = useWhen()
  const { data } = useAsk<typeof morningReport>('safety.morning-report', {})
  if (data === undefined) return null
  return (
    <Section title={t('morning')} lead={t('morningLead')}>
      {data.alerts.length === 0 ? <p className={css.quiet}>{t('noNight')}</p> : (
        <ul className={css.said}>
          {data.alerts.map(alert => (
            <li key={alert.id}>
              <span style={{ flex: 1 }}>
                {alert.clientName ?? ''}<br />
                <span className={css.quiet}>
                  {sourceOf(t, alert.source)}, {when.dayTime(alert.raisedAt)} · {alert.acceptedAt === null && alert.closedAt === null
                    ? t('stillWaiting', { minutes: alert.minutesWaited }) : t('waitedMinutes', { minutes: alert.minutesWaited })}
                </span>
              </span>
              <StatusPill tone={alert.isGap ? 'attention' : alert.acceptedAt === null ? 'neutral' : 'good'}>
                {alert.isGap ? t('gap') : alert.acceptedAt === null ? t('waitingStill') : t('answered')}
              </StatusPill>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Who needs a human now. */
export function AlertsPage() {
  const t = useText(safetyText)
  const { data, error, isPending, refetch } = useAsk<typeof alerts>('safety.alerts', {}, { every: 15_000 })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const seesNight = me?.roles.some(role => role === 'director' || role === 'therapist' || role === 'prescriber') ?? false
  return (
    <div className={css.stack}>
      <PageHeader title={t('alerts')} tabTitle={t('alerts')} lead={t('alertsLead')} />
      <div className={css.columns}>
        <div className={css.stack}>
          {isPending && <LoadingState lines={4} />}
          {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
          {data?.alerts.length === 0 && <EmptyState title={t('noAlerts')}>{t('noAlertsHint')}</EmptyState>}
          {data !== undefined && data.alerts.length > 0 && (
            <ul className={css.plain} aria-label={t('alerts')}>{data.alerts.map(alert => <AlertCard key={alert.id} alert={alert} />)}</ul>
          )}
        </div>
        <div className={css.stack}>
          {seesNight && <Morning />}
          <OnCallEditor />
        </div>
      </div>
    </div>
  )
}
