import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../platform/web/kit/sheet.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { answerChange, weekRequests } from '../ask-change.ts'
import type { WeekRequest } from '../request.words.ts'
import { wishKey } from './my-requests.tsx'
import { toAnswerText } from './requests-to-answer.text.ts'
import css from './schedule.module.css'

function Answer({ request, onClose }: { readonly request: WeekRequest, readonly onClose: () => void }) {
  const t = useText(toAnswerText)
  const [answer, setAnswer] = useState('')
  const save = useAct<typeof answerChange>('schedule.answer-change', { refresh: ['schedule.requests', 'task.'], onDone: onClose })
  return (
    <Sheet
      opened onClose={onClose} title={t(wishKey(request.what))}
      foot={<Button disabled={answer.trim() === ''} loading={save.isPending} onClick={() => save.mutate({ id: request.id, answer })}>{t('save')}</Button>}
    >
      <Textarea label={t('label')} description={t('hint')} autosize minRows={2} maxLength={1000} value={answer} onChange={event => setAnswer(event.currentTarget.value)} data-autofocus />
    </Sheet>
  )
}

/** What the client asks of their week and nobody has answered; nothing while there is none. */
export function RequestsToAnswer({ clientId }: { readonly clientId: string }) {
  const t = useText(toAnswerText)
  const when = useWhen()
  const [open, setOpen] = useState<WeekRequest | null>(null)
  const { data = [] } = useAsk<typeof weekRequests>('schedule.requests', { clientId })
  const waiting = data.filter(({ answeredAt }) => answeredAt === null)
  if (waiting.length === 0) return null
  return (
    <Section title={t('title')}>
      <ul className={css.wishes}>
        {waiting.map(request => (
          <li key={request.id} className={css.asked}>
            <span>
              <strong>{t(wishKey(request.what))}</strong>{request.fromDate !== null && ` ${t('from', { day: when.day(request.fromDate) })}`}
              <span className={css.quiet}> {t('asked', { when: when.ago(request.askedAt) })}</span>
              {request.words !== '' && <p>{request.words}</p>}
            </span>
            <Button variant="default" onClick={() => setOpen(request)}>{t('answer')}</Button>
          </li>
        ))}
      </ul>
      {open !== null && <Answer request={open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
