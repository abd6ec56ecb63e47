import { Button, Textarea, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../../platform/web/kit/section.tsx'
import { Sheet } from '../../../../platform/web/kit/sheet.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import type { PageProps } from '../../../../platform/web/page.ts'
import { useTabTitle } from '../../../../platform/web/tab-title.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { messageThread, readMessages } from '../message-thread.ts'
import type { Message } from '../message.words.ts'
import type { settleMessages } from '../waiting-messages.ts'
import type { writeMessage } from '../write-message.ts'
import css from './messages.module.css'
import { teamMessagesText } from './team-messages.text.ts'

function One({ message, zone }: { readonly message: Message, readonly zone: string }) {
  const t = useText(teamMessagesText)
  const when = useWhen(zone)
  const own = message.from === 'staff'
  const standing = own ? message.readAt === null ? t('unread') : t('readAt', { when: when.dayTime(message.readAt) })
    : message.settledAt === null && message.answerBy !== null ? t('waits', { when: when.dayTime(message.answerBy) }) : ''
  return (
    <li className={css.message} data-own={own}>
      <span className={css.by}>{own ? message.byName ?? t('you') : t('client')}</span>
      {message.words}
      <span className={css.facts}>{[when.dayTime(message.at), standing].filter(Boolean).join(' · ')}</span>
    </li>
  )
}

function Settle({ clientId, onClose }: { readonly clientId: string, readonly onClose: () => void }) {
  const t = useText(teamMessagesText)
  const [why, setWhy] = useState('')
  const settle = useAct<typeof settleMessages>('message.settle', { refresh: ['message.', 'task.'], onDone: onClose })
  return (
    <Sheet
      opened onClose={onClose} title={t('noAnswer')}
      foot={<Button disabled={why.trim() === ''} loading={settle.isPending} onClick={() => settle.mutate({ clientId, why })}>{t('save')}</Button>}
    >
      <TextInput label={t('why')} placeholder={t('whyHint')} maxLength={300} value={why} onChange={event => setWhy(event.currentTarget.value)} data-autofocus />
    </Sheet>
  )
}

function Answer({ clientId, waits }: { readonly clientId: string, readonly waits: boolean }) {
  const t = useText(teamMessagesText)
  const [words, setWords] = useState('')
  const [settling, setSettling] = useState(false)
  const write = useAct<typeof writeMessage>('message.write', {
    refresh: ['message.', 'task.'], onDone: () => { setWords(''); notify({ message: t('sent') }) },
  })
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); write.mutate({ clientId, words }) }}>
      <Textarea label={t('answer')} description={t('answerHint')} autosize minRows={3} maxLength={4000} value={words} onChange={event => setWords(event.currentTarget.value)} />
      <div className={css.acts}>
        <Button type="submit" loading={write.isPending} disabled={words.trim() === ''}>{t('send')}</Button>
        {waits && <Button variant="default" onClick={() => setSettling(true)}>{t('noAnswer')}</Button>}
      </div>
      {settling && <Settle clientId={clientId} onClose={() => setSettling(false)} />}
    </form>
  )
}

/** The words between one client and the team, in the chart. */
export function ChartMessages({ params }: PageProps) {
  const t = useText(teamMessagesText)
  useTabTitle(t('tab'))
  const clientId = params['clientId'] ?? ''
  const { data, error, isPending, refetch } = useAsk<typeof messageThread>('message.thread', { clientId }, { every: 60_000 })
  const { mutate: read } = useAct<typeof readMessages>('message.read', { onProblem: () => true })
  const unseen = data?.messages.some(({ from, readAt }) => from === 'client' && readAt === null) === true
  useEffect(() => { if (unseen) read({ clientId }) }, [unseen, clientId, read])
  if (isPending) return <LoadingState lines={5} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <Section title={t('title')}>
      <div className={css.page}>
        {data.messages.length === 0 ? <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
          : <ol className={css.thread} aria-label={t('thread')}>{data.messages.map(message => <One key={message.id} message={message} zone={data.zone} />)}</ol>}
        <Answer clientId={clientId} waits={data.messages.some(({ from, settledAt }) => from === 'client' && settledAt === null)} />
      </div>
    </Section>
  )
}
