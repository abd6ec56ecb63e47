import { Button, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { refreshAnswers, useAct, useAsk } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { useReached } from '../../../../platform/web/reach.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import { useClientId } from '../../screens/use-client.ts'
import { say, sendWaiting, useWaiting } from '../../screens/waiting.ts'
import type { messageThread, readMessages } from '../message-thread.ts'
import type { Message, MessageThread } from '../message.words.ts'
import css from './messages.module.css'
import { messagesText } from './messages.text.ts'

/** Looked at again this often while the page is open. */
const EVERY_MS = 60_000

function One({ message, zone }: { readonly message: Message, readonly zone: string }) {
  const t = useText(messagesText)
  const when = useWhen(zone)
  const own = message.from === 'client'
  const standing = message.settledAt !== null ? t('settled') : message.answerBy !== null ? t('promised', { when: when.dayTime(message.answerBy) }) : ''
  return (
    <li className={css.message} data-own={own}>
      <span className={css.by}>{own ? t('you') : message.byName ?? t('team')}</span>
      {message.words}
      <span className={css.facts}>{[when.dayTime(message.at), own ? standing : ''].filter(Boolean).join(' · ')}</span>
    </li>
  )
}

/** What is written but has not left the phone yet. */
function Waiting({ clientId }: { readonly clientId: string }) {
  const t = useText(messagesText)
  const waiting = useWaiting().filter(item => item.clientId === clientId && item.refused === null)
  return waiting.flatMap(item => item.kind === 'message'
    ? [<li key={item.key} className={css.message} data-own><span className={css.by}>{t('you')}</span>{item.words}<span className={css.facts}>{t('waits')}</span></li>] : [])
}

function Write({ clientId, thread }: { readonly clientId: string, readonly thread: MessageThread | undefined }) {
  const t = useText(messagesText)
  const when = useWhen(thread?.zone)
  const queries = useQueryClient()
  const [words, setWords] = useState('')
  const send = async (): Promise<void> => {
    await say(clientId, { kind: 'message', words: words.trim() })
    setWords('')
    void sendWaiting(clientId).then(() => refreshAnswers(queries, ['message.']))
  }
  return (
    <form className={css.form} onSubmit={event => { event.preventDefault(); void send() }}>
      <p className={css.honest}>{thread !== undefined && <>{t('answer', { when: `${when.shortDay(thread.answerBy)}, ${when.time(thread.answerBy)}` })} </>}{t('nobodyAtNight')} <strong>{t('notUrgent')}</strong></p>
      <Textarea label={t('label')} autosize minRows={3} maxRows={10} maxLength={4000} value={words} onChange={event => setWords(event.currentTarget.value)} />
      <Button type="submit" size="md" fullWidth disabled={words.trim() === ''}>{t('send')}</Button>
    </form>
  )
}

/** The client's words with their team: when an answer comes is said before a word is written. */
export function MyMessages() {
  const t = useText(messagesText)
  const clientId = useClientId()
  const reached = useReached()
  const thread = useAsk<typeof messageThread>('message.thread', { clientId: clientId ?? '' }, { enabled: clientId !== undefined, every: EVERY_MS })
  const { mutate: read } = useAct<typeof readMessages>('message.read', { refresh: ['message.new'], onProblem: () => true })
  const unseen = thread.data?.messages.some(({ from, readAt }) => from === 'staff' && readAt === null) === true
  useEffect(() => { if (unseen && clientId !== undefined) read({ clientId }) }, [unseen, clientId, read])
  if (clientId === undefined || thread.isPending && reached) return <LoadingState lines={5} />
  if (thread.error !== null && !thread.error.offline) return <ErrorState problem={thread.error} onRetry={() => void thread.refetch()} />
  const messages = thread.data?.messages ?? []
  return (
    <div className={css.page}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} />
      {messages.length === 0 && thread.data !== undefined && <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
      <ol className={css.thread} aria-label={t('list')}>
        {messages.map(message => <One key={message.id} message={message} zone={thread.data?.zone ?? 'UTC'} />)}
        <Waiting clientId={clientId} />
      </ol>
      <Write clientId={clientId} thread={thread.data} />
    </div>
  )
}
