import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import form from '../content/safety-plan.json'
import type { notSafeToday } from '../not-safe-today.ts'
import { CrisisLines } from './crisis-lines.tsx'
import { PlanEditor } from './plan-editor.tsx'
import { PlanReading } from './plan-reading.tsx'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'
import { useSafetyPlan } from './use-safety-plan.ts'

function NotSafe({ clientId }: { readonly clientId: string }) {
  const t = useText(safetyText)
  const tell = useAct<typeof notSafeToday>('safety.not-safe-today')
  if (tell.isSuccess) return <p className={css.note} data-tone="attention" role="status">{t('notSafeSent')} <strong>{t('notSafeNow')}</strong></p>
  return (
    <div className={css.tight}>
      <Button variant="default" fullWidth loading={tell.isPending} onClick={() => tell.mutate({ clientId })}>{t('notSafe')}</Button>
      <p className={css.quiet}>{t('notSafeLead')} {t('honestNight')}</p>
    </div>
  )
}

function Plan({ clientId }: { readonly clientId: string }) {
  const t = useText(safetyText)
  const { language } = useLanguage()
  const { data: plan, error, isPending, refetch } = useSafetyPlan(clientId)
  const [editing, setEditing] = useState(false)
  if (isPending) return <LoadingState lines={5} shape="words" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const empty = plan === null || plan.sections.every(({ lines }) => lines.length === 0)
  return (
    <section className={css.tight} aria-label={t('myPlan')}>
      {editing ? <PlanEditor clientId={clientId} plan={plan} /> : empty ? <p className={css.quiet}>{form.intro[language]}</p> : <PlanReading plan={plan} />}
      <Button
        variant={editing ? 'filled' : 'default'} fullWidth onClick={() => setEditing(!editing)}
        {...(!editing && { leftSection: <IconPencil size={18} aria-hidden /> })}
      >
        {editing ? t('read') : empty ? t('startPlan') : t('edit')}
      </Button>
      <p className={css.quiet}>{form.change[language]}</p>
    </section>
  )
}

/** The client's own plan for a crisis: read first, then the lines to call, then change it. */
export function MySafetyPlan() {
  const t = useText(safetyText)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clientId = me?.clientId ?? null
  return (
    <div className={css.stack}>
      <PageHeader title={t('myPlan')} tabTitle={t('myPlan')} />
      {clientId !== null && <Plan clientId={clientId} />}
      <CrisisLines />
      {clientId !== null && <NotSafe clientId={clientId} />}
    </div>
  )
}
