import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { askChange, changeRequests, disagree } from '../change/ask-change.ts'
import type { ChangeRequest } from '../change/change.words.ts'
import type { Plan } from '../plan.words.ts'
import { myChangeText } from './change.text.ts'
import css from './plan.module.css'

function Asked({ request }: { readonly request: ChangeRequest }) {
  const t = useText(myChangeText)
  const [words, setWords] = useState('')
  const keep = useAct<typeof disagree>('plan.disagree', { refresh: ['plan.change-requests'] })
  return (
    <li className={css.tight}>
      <p className={css.words}>{request.words}</p>
      <p className={css.quiet}>{request.decision === null ? t('waits') : request.decision === 'made' ? t('made') : t('declined', { reason: request.reason ?? '' })}</p>
      {request.statement !== null && <p className={css.bubble} data-tone="brand">{t('mine', { words: request.statement })}</p>}
      {request.decision === 'declined' && request.statement === null && (
        <>
          <Textarea label={t('answer')} autosize minRows={2} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />
          <Button variant="default" disabled={words.trim() === ''} loading={keep.isPending} onClick={() => keep.mutate({ requestId: request.id, words })}>{t('keep')}</Button>
        </>
      )}
    </li>
  )
}

/** What the client asks to change in a signed plan, what the team answered, and their own word to a no. */
export function MyChanges({ plan }: { readonly plan: Plan }) {
  const t = useText(myChangeText)
  const [words, setWords] = useState('')
  const { data = [] } = useAsk<typeof changeRequests>('plan.change-requests', { clientId: plan.clientId })
  const ask = useAct<typeof askChange>('plan.ask-change', { refresh: ['plan.change-requests'], onDone: () => { setWords(''); notify({ message: t('sent') }) } })
  return (
    <details className={css.readProblem} open={data.some(({ decision }) => decision === 'declined')}>
      <summary className={css.goalSaid}>{t('title')}</summary>
      <div className={css.tight}>
        <p className={css.quiet}>{t('lead')}</p>
        {data.length > 0 && <ul className={css.plain}>{data.map(request => <Asked key={request.id} request={request} />)}</ul>}
        <Textarea label={t('ask')} autosize minRows={2} maxLength={2000} value={words} onChange={event => setWords(event.currentTarget.value)} />
        <Button variant="default" disabled={words.trim() === ''} loading={ask.isPending} onClick={() => ask.mutate({ planId: plan.id, words })}>{t('send')}</Button>
      </div>
    </details>
  )
}
