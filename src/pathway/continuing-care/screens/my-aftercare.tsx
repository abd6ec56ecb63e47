import { Button } from '@mantine/core'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { aftercarePlan } from '../aftercare-plan.ts'
import type { signAftercarePlan } from '../sign-aftercare-plan.ts'
import { AftercareReading } from './aftercare-reading.tsx'
import { MyAlumni } from './my-alumni.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'

function MyPlan({ clientId }: { readonly clientId: string }) {
  const t = useText(careText)
  const when = useWhen()
  const { data: plan, error, isPending, refetch } = useAsk<typeof aftercarePlan>('continuing-care.plan', { clientId })
  const sign = useAct<typeof signAftercarePlan>('continuing-care.sign-plan', { refresh: ['continuing-care.'], ifMatch: () => plan?.version, onDone: () => { notify({ message: t('myThanks') }) } })
  if (isPending) return <LoadingState lines={5} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan === null) return <EmptyState title={t('myNone')}>{t('myNoneHint')}</EmptyState>
  const ready = plan.therapistName !== '' || plan.communityGroupIds.length > 0
  return (
    <div className={css.stack}>
      <AftercareReading plan={plan} voice="client" />
      {plan.clientSignedAt !== null && <p className={css.note} data-tone="good">{t('mySigned', { day: when.longDay(plan.clientSignedAt) })}</p>}
      {plan.signedAt === null && <p className={css.quiet}>{t('myOpen')}</p>}
      {plan.clientSignedAt === null && ready && <Button fullWidth loading={sign.isPending} onClick={() => sign.mutate({ id: plan.id })}>{t('mySign')}</Button>}
      <p className={css.quiet}>{t('comeBack')}</p>
    </div>
  )
}

/** The client's plan for the time after, on their phone; they sign it here. */
export function MyAftercare() {
  const t = useText(careText)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  return (
    <div className={css.stack}>
      <PageHeader title={t('myTitle')} tabTitle={t('myTitle')} lead={t('myLead')} />
      {me?.clientId != null && <><MyPlan clientId={me.clientId} /><MyAlumni clientId={me.clientId} /></>}
    </div>
  )
}
