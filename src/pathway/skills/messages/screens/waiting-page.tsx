import { Anchor, Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../../people/sign-in/who-am-i.ts'
import { useAct, useAsk } from '../../../../platform/web/call.ts'
import { EmptyState } from '../../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../../platform/web/kit/status-pill.tsx'
import { notify } from '../../../../platform/web/notice.ts'
import { useNow } from '../../../../platform/web/now.ts'
import { useText } from '../../../../platform/web/text.ts'
import { useWhen } from '../../../../platform/web/when.ts'
import type { WaitingThread } from '../message.words.ts'
import type { promiseAnswers, waitingMessages } from '../waiting-messages.ts'
import css from './messages.module.css'
import { teamMessagesText } from './team-messages.text.ts'

function Person({ thread }: { readonly thread: WaitingThread }) {
  const t = useText(teamMessagesText)
  const when = useWhen()
  const late = thread.answerBy < useNow().toISOString()
  const to = `/clients/${thread.clientId}/messages`
  return (
    <li className={css.person} data-tone={late ? 'urgent' : 'attention'}>
      <div className={css.who}>
        <Anchor component={Link} to={to} className={css.name}>{thread.name}</Anchor>
        <p className={css.said}>{thread.words}</p>
        <p className={css.quiet}>
          <StatusPill tone={late ? 'urgent' : 'neutral'}>{t(late ? 'late' : 'by', { when: when.dayTime(thread.answerBy) })}</StatusPill>{' '}
          {when.ago(thread.since)}{thread.count > 1 && `, ${t('more', { count: thread.count - 1 })}`}
        </p>
      </div>
      <Button component={Link} to={to} variant="default">{t('open')}</Button>
    </li>
  )
}

/** What clients are told about the time of an answer; the director's promise. */
function Promise({ workDays }: { readonly workDays: number }) {
  const t = useText(teamMessagesText)
  const promise = useAct<typeof promiseAnswers>('message.promise', { refresh: ['message.'], onDone: () => notify({ message: t('promised') }) })
  return (
    <div className={css.promise}>
      <NativeSelect
        label={t('promise')} description={t('promiseWhy')} value={String(workDays)} disabled={promise.isPending}
        data={[1, 2, 3].map(days => ({ value: String(days), label: t('days', { count: days }) }))}
        onChange={event => promise.mutate({ workDays: Number(event.currentTarget.value) })}
      />
    </div>
  )
}

/** Clients who wait for an answer, the earliest promise first. */
export function WaitingMessagesPage() {
  const t = useText(teamMessagesText)
  const [whose, setWhose] = useState('mine')
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof waitingMessages>('message.waiting', { mine: whose === 'mine' }, { every: 120_000, keepLast: true })
  return (
    <>
      <PageHeader
        title={t('title')} tabTitle={t('title')} lead={t('lead')}
        actions={<SegmentedControl aria-label={t('whose')} value={whose} onChange={setWhose} data={[{ value: 'mine', label: t('mine') }, { value: 'all', label: t('everybody') }]} />}
      />
      {isPending ? <LoadingState lines={4} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} />
        : data.threads.length === 0 ? <EmptyState title={t('nobody')}>{t('nobodyWhy')}</EmptyState>
          : <ul className={css.people} aria-label={t('title')}>{data.threads.map(thread => <Person key={thread.clientId} thread={thread} />)}</ul>}
      {data !== undefined && me?.roles.includes('director') === true && <Promise workDays={data.workDays} />}
    </>
  )
}
