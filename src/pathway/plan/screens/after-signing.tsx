import { Button, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { amendPlan } from '../amend-plan.ts'
import type { clientRefuses } from '../client-signs.ts'
import type { coSignPlan } from '../co-sign-plan.ts'
import type { planSignatures } from '../plan-signatures.ts'
import type { Plan } from '../plan.words.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'
import { reviewText } from './review.text.ts'
import { SignInRoom } from './sign-in-room.tsx'

function WithReason({ open, label, save, busy, onSave }: {
  readonly open: string, readonly label: string, readonly save: string, readonly busy: boolean, readonly onSave: (words: string) => void,
}) {
  const [asking, setAsking] = useState(false)
  const [words, setWords] = useState('')
  if (!asking) return <Button variant="default" onClick={() => setAsking(true)}>{open}</Button>
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      if (words.trim() !== '') onSave(words)
    }}
    >
      <Textarea label={label} value={words} onChange={event => setWords(event.currentTarget.value)} autosize minRows={2} maxLength={1000} required />
      <Button type="submit" loading={busy} disabled={words.trim() === ''}>{save}</Button>
    </form>
  )
}

function ClientsPart({ plan, mayWrite }: { readonly plan: Plan, readonly mayWrite: boolean }) {
  const t = useText(planText)
  const refuse = useAct<typeof clientRefuses>('plan.client-refuses', { refresh: ['plan.'] })
  if (plan.clientSignedAt !== null) return null
  return (
    <>
      <p className={css.quiet}>{plan.clientRefusedAt === null ? t('clientNotYet') : t('refusedBecause', { reason: plan.clientRefusedReason ?? '' })}</p>
      {plan.supersededAt === null && mayWrite && <SignInRoom plan={plan} />}
      {plan.clientRefusedAt === null && (
        <WithReason open={t('recordRefusal')} label={t('refusalReason')} save={t('saveRefusal')} busy={refuse.isPending} onSave={reason => refuse.mutate({ planId: plan.id, reason })} />
      )}
    </>
  )
}

/** Everybody who signed, and whether the words are still those they signed. */
function SignedBy({ planId }: { readonly planId: string }) {
  const t = useText(planText)
  const when = useWhen()
  const { data } = useAsk<typeof planSignatures>('plan.signatures', { planId })
  if (data === undefined) return null
  return (
    <div className={css.tight}>
      <ul className={css.plain}>
        {data.signatures.map(({ meaning, who, signedAt }) => <li key={`${meaning} ${signedAt}`} className={css.quiet}>{t(`signed.${meaning}`)}: {who ?? ''}, {when.dayTime(signedAt)}</li>)}
      </ul>
      <p className={data.intact ? css.quiet : css.note} {...(!data.intact && { 'data-tone': 'urgent', role: 'alert' })}>{t(data.intact ? 'intact' : 'notIntact')}</p>
    </div>
  )
}

const WRITERS = ['therapist', 'prescriber', 'director']

/** What can follow a signature: the client's, a second one, and a new version; nothing of it once another stay is going on. */
export function AfterSigning({ plan, isOver, onAmended }: { readonly plan: Plan, readonly isOver: boolean, readonly onAmended: () => void }) {
  const t = useText(planText)
  const r = useText(reviewText)
  const when = useWhen()
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const amend = useAct<typeof amendPlan>('plan.amend', { refresh: ['plan.'], onDone: onAmended })
  const coSign = useAct<typeof coSignPlan>('plan.co-sign', { refresh: ['plan.'], ifMatch: () => plan.version })
  const { data: signed } = useAsk<typeof planSignatures>('plan.signatures', { planId: plan.id })
  const asWhat = me?.roles.includes('prescriber') === true ? 'physician' : 'supervisor'
  const isAsked = signed !== undefined && !signed.signatures.some(({ meaning }) => meaning === asWhat)
  const mayCoSign = isAsked && !isOver && plan.supersededAt === null && me !== undefined && me.id !== plan.authorId && me.roles.some(role => role === 'director' || role === 'prescriber')
  const mayWrite = !isOver && me?.roles.some(role => WRITERS.includes(role)) === true
  return (
    <Section title={t('signedOn', { when: when.dayTime(plan.signedAt ?? plan.startedAt) })} {...(plan.reviewDueOn !== null && { lead: t('reviewDue', { when: when.day(plan.reviewDueOn) }) })}>
      <div className={css.tight}>
        <SignedBy planId={plan.id} />
        {!isOver && <ClientsPart plan={plan} mayWrite={mayWrite} />}
        {mayCoSign && <Button variant="default" loading={coSign.isPending} onClick={() => coSign.mutate({ planId: plan.id })}>{t('coSign')}</Button>}
        {plan.supersededAt === null && <Button component={Link} to={`/clients/${plan.clientId}/plan/reviews`} variant="default">{r('reviews')}</Button>}
        {plan.supersededAt === null && mayWrite && (
          <WithReason open={t('amend')} label={t('amendWhy')} save={t('amendStart', { number: plan.number + 1 })} busy={amend.isPending} onSave={why => amend.mutate({ planId: plan.id, why })} />
        )}
      </div>
    </Section>
  )
}
