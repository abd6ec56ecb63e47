import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { answerChange, changeRequests } from '../change/ask-change.ts'
import type { ChangeRequest } from '../change/change.words.ts'
import { changeText } from './change.text.ts'
import css from './plan.module.css'

function Asked({ request }: { readonly request: ChangeRequest }) {
  const t = useText(changeText)
  const when = useWhen()
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const answer = useAct<typeof answerChange>('plan.answer-change', { refresh: ['plan.change-requests', 'task.'] })
  return (
    <li className={css.tight}>
      <p className={css.bubble} data-tone="kin">{request.words}</p>
      <div className={css.between}>
        <StatusPill tone={request.decision === null ? 'attention' : request.decision === 'made' ? 'good' : 'neutral'}>{t(request.decision ?? 'waits')}</StatusPill>
        {request.decidedAt !== null && <span className={css.quiet}>{t('answeredBy', { who: request.decidedByName ?? '', when: when.day(request.decidedAt) })}</span>}
      </div>
      {request.reason !== null && <p className={css.quiet}>{request.reason}</p>}
      {request.statement !== null && <p className={css.quiet}>{t('says')}: {request.statement}</p>}
      {request.decision === null && !declining && (
        <div className={css.row}>
          <Button size="compact-sm" variant="default" loading={answer.isPending} onClick={() => answer.mutate({ requestId: request.id, decision: 'made' })}>{t('markMade')}</Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setDeclining(true)}>{t('say')}</Button>
        </div>
      )}
      {request.decision === null && declining && (
        <>
          <Textarea label={t('reason')} autosize minRows={2} maxLength={2000} value={reason} onChange={event => setReason(event.currentTarget.value)} />
          <Button size="compact-sm" disabled={reason.trim() === ''} loading={answer.isPending} onClick={() => answer.mutate({ requestId: request.id, decision: 'declined', reason })}>{t('keep')}</Button>
        </>
      )}
    </li>
  )
}

/** What the client asked to change, each with an answer or waiting for one. */
export function ChangesPanel({ clientId }: { readonly clientId: string }) {
  const t = useText(changeText)
  const { data = [] } = useAsk<typeof changeRequests>('plan.change-requests', { clientId })
  if (data.length === 0) return null
  return <Section title={t('title')}><ul className={css.plain}>{data.map(request => <Asked key={request.id} request={request} />)}</ul></Section>
}
