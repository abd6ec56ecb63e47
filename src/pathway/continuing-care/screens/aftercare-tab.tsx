import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { sendDrafts } from '../../../platform/web/draft.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { aftercarePlan } from '../aftercare-plan.ts'
import { firstVisitTiming } from '../aftercare-words.rules.ts'
import type { ShownAftercare } from '../continuing-care.words.ts'
import type { lastStay } from '../last-stay.ts'
import type { openAftercareAgain } from '../open-aftercare-again.ts'
import type { signAftercarePlan } from '../sign-aftercare-plan.ts'
import type { startAftercarePlan } from '../start-aftercare-plan.ts'
import { AlumniPanel } from './alumni-panel.tsx'
import { AftercareEditor } from './aftercare-editor.tsx'
import { AftercareReading } from './aftercare-reading.tsx'
import { CallsOfClient } from './calls-of-client.tsx'
import { HandoffPanel } from './handoff-panel.tsx'
import { TakeBackIn } from './take-back-in.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'

const SAYS = { none: 'none7', 'within-7-days': 'within7', 'within-14-days': 'within14', later: 'later' } as const

function Signatures({ plan, newest }: { readonly plan: ShownAftercare, readonly newest: () => Promise<number> }) {
  const t = useText(careText)
  const when = useWhen(plan.zone)
  const visitOn = plan.firstVisitAt === null ? null : todayIn(plan.zone, new Date(plan.firstVisitAt))
  const timing = firstVisitTiming(visitOn === null ? null : Math.round((Date.parse(visitOn) - Date.parse(todayIn(plan.zone))) / 86_400_000))
  const written = useRef(plan.version)
  const sign = useAct<typeof signAftercarePlan>('continuing-care.sign-plan', { refresh: ['continuing-care.', 'completion.'], ifMatch: () => written.current })
  const open = useAct<typeof openAftercareAgain>('continuing-care.open-plan-again', { refresh: ['continuing-care.', 'completion.'], ifMatch: () => plan.version })
  /** The last words are sent first: what stands on the screen is what is signed. */
  const signWritten = async (): Promise<void> => {
    if (!await sendDrafts(`aftercare/${plan.id}`)) return
    written.current = await newest()
    sign.mutate({ id: plan.id })
  }
  return (
    <Section title={t('sign')}>
      <div className={css.tight}>
        <div className={css.row}>
          <StatusPill tone={plan.signedAt === null ? 'neutral' : 'good'}>{plan.signedAt === null ? t('notSigned') : t('signedOn', { day: when.day(plan.signedAt) })}</StatusPill>
          <StatusPill tone={plan.clientSignedAt === null ? 'attention' : 'good'}>{plan.clientSignedAt === null ? t('clientNotSigned') : t('clientSignedOn', { day: when.day(plan.clientSignedAt) })}</StatusPill>
        </div>
        {plan.signedAt === null && <p className={css.quiet}>{t(SAYS[timing])}</p>}
        {plan.signedAt === null
          ? <Button loading={sign.isPending} onClick={() => void signWritten()}>{t('sign')}</Button>
          : <div className={css.tight} data-print="no"><Button variant="default" loading={open.isPending} onClick={() => open.mutate({ id: plan.id })}>{t('openAgain')}</Button><p className={css.quiet}>{t('openAgainWhy')}</p></div>}
      </div>
    </Section>
  )
}

/** The chart's aftercare tab: the plan made with the client, who stands behind it, and the calls of the year after. */
export function AftercareTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(careText)
  useTabTitle(t('aftercare'))
  const { data: plan, error, isPending, refetch } = useAsk<typeof aftercarePlan>('continuing-care.plan', { clientId })
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const mayAdmit = me?.roles.some(role => role === 'intake' || role === 'therapist' || role === 'director') ?? false
  const { data: stay } = useAsk<typeof lastStay>('continuing-care.last-stay', { clientId })
  const start = useAct<typeof startAftercarePlan>('continuing-care.start-plan', { refresh: ['continuing-care.'] })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const begin = <Button loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('start')}</Button>
  return (
    <div className={css.columns}>
      {plan === null ? <EmptyState title={t('none')} action={begin}>{t('noneHint')}</EmptyState> : (
        <Section title={t('aftercare')} lead={t('lead')} action={<Button component={Link} to={`/clients/${clientId}/aftercare/print`} size="compact-sm" variant="default">{t('paper')}</Button>}>
          {plan.signedAt === null ? <AftercareEditor key={plan.id} plan={plan} clientId={clientId} /> : <AftercareReading plan={plan} voice="staff" />}
        </Section>
      )}
      <div className={css.stack}>
        {plan !== null && <Signatures plan={plan} newest={async () => (await refetch()).data?.version ?? plan.version} />}
        <div className={css.stack} data-print="no">
          <HandoffPanel clientId={clientId} />
          <CallsOfClient clientId={clientId} />
          <AlumniPanel clientId={clientId} />
          {stay !== undefined && stay !== null && stay.dischargedOn !== null && mayAdmit && <TakeBackIn clientId={clientId} last={stay} />}
        </div>
      </div>
    </div>
  )
}
