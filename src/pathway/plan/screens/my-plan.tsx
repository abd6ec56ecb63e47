import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { clientRefuses, clientSigns } from '../client-signs.ts'
import type { commentOnPlan } from '../comment-on-plan.ts'
import type { Comment, Plan } from '../plan.words.ts'
import type { showPlan } from '../show-plan.ts'
import { myPlanText } from './my-plan.text.ts'
import { PlainPlan } from './plain-plan.tsx'
import { MyChanges } from './my-changes.tsx'
import { MyReviews } from './my-reviews.tsx'
import { PaperButton } from './paper-button.tsx'
import css from './plan.module.css'

function Say({ planId, goalId, label, comments }: { readonly planId: string, readonly goalId?: string, readonly label: string, readonly comments: readonly Comment[] }) {
  const t = useText(myPlanText)
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const send = useAct<typeof commentOnPlan>('plan.comment', { refresh: ['plan.'], onDone: () => {
    setWords('')
    setOpen(false)
    notify({ message: t('sent') })
  } })
  return (
    <div className={css.tight}>
      {comments.map(comment => (
        <p key={comment.id} className={css.bubble} data-tone={comment.byKind === 'client' ? 'brand' : 'neutral'}>
          <strong>{comment.byKind === 'client' ? t('you') : comment.byName}:</strong> {comment.words}
        </p>
      ))}
      {!open ? <Button variant="subtle" onClick={() => setOpen(true)}>{goalId === undefined ? t('ownGoal') : t('say')}</Button> : (
        <>
          <Textarea label={label} autosize minRows={2} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />
          <Button loading={send.isPending} disabled={words.trim() === ''} onClick={() => send.mutate({ planId, words, ...(goalId !== undefined && { goalId }) })}>{t('send')}</Button>
        </>
      )}
    </div>
  )
}

function Signing({ plan }: { readonly plan: Plan }) {
  const t = useText(myPlanText)
  const when = useWhen()
  const [refusing, setRefusing] = useState(false)
  const [reason, setReason] = useState('')
  const sign = useAct<typeof clientSigns>('plan.client-sign', { refresh: ['plan.'], ifMatch: () => plan.version })
  const refuse = useAct<typeof clientRefuses>('plan.client-refuses', { refresh: ['plan.'], onDone: () => setRefusing(false) })
  if (plan.clientSignedAt !== null) return <p className={css.note} data-tone="good">{t('signedOn', { day: when.day(plan.clientSignedAt) })}</p>
  if (plan.supersededAt !== null) return null
  return (
    <section className={css.readProblem} aria-label={t('signTitle')}>
      <div><h2 className={css.goalSaid}>{t('signTitle')}</h2><p className={css.quiet}>{plan.clientRefusedAt === null ? t('signLead') : t('saidNo')}</p></div>
      {sign.error?.status === 412 && <p className={css.note} data-tone="attention" role="alert">{t('changed')}</p>}
      <Button size="md" fullWidth loading={sign.isPending} onClick={() => sign.mutate({ planId: plan.id })}>{t('sign')}</Button>
      {plan.clientRefusedAt === null && !refusing && <Button variant="subtle" onClick={() => setRefusing(true)}>{t('notSign')}</Button>}
      {refusing && (
        <>
          <Textarea label={t('why')} autosize minRows={2} maxLength={2000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Button variant="default" loading={refuse.isPending} disabled={reason.trim() === ''} onClick={() => refuse.mutate({ planId: plan.id, reason })}>{t('saveWhy')}</Button>
        </>
      )}
    </section>
  )
}

/** The client's plan on the phone: read it, say what you think, sign it or say why not. */
export function MyPlan() {
  const t = useText(myPlanText)
  const when = useWhen()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const clientId = me?.clientId ?? ''
  const { data: plan, error, isPending, refetch } = useAsk<typeof showPlan>('plan.show', { clientId }, { enabled: clientId !== '' })
  return (
    <div className={css.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {isPending && <LoadingState lines={6} shape="words" />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {plan === null && <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
      {plan && (
        <>
          <p className={css.quiet}>{t('teamSigned', { who: plan.authorName ?? '', day: when.day(plan.signedAt ?? plan.startedAt) })}</p>
          <PlainPlan plan={plan} belowGoal={goal => <Say planId={plan.id} goalId={goal.id} label={t('saySomething')} comments={goal.comments} />} />
          <Say planId={plan.id} label={t('ownGoal')} comments={plan.comments} />
          <Signing plan={plan} />
          <MyChanges plan={plan} />
          <div className={css.row}>
            <PaperButton clientId={clientId} print="normal" label={t('keep')} />
            <PaperButton clientId={clientId} print="large" label={t('keepLarge')} />
          </div>
          <MyReviews clientId={clientId} />
        </>
      )}
    </div>
  )
}
