import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { OfflineNotice } from '../../../platform/web/kit/offline-notice.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { RoomRoster, Roster } from '../room.words.ts'
import type { roster } from '../roster.ts'
import css from './session-frame.module.css'
import { StandIn } from './stand-in.tsx'
import { sessionText } from './session.text.ts'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

/** The three faces of a session's page. */
export type SessionTab = 'room' | 'notes' | 'review'

const TABS = [['room', '', 'tabRoom'], ['notes', '/notes', 'tabNotes'], ['review', '/review', 'tabReview']] as const

function Head({ of, tab }: { readonly of: Roster, readonly tab: SessionTab }) {
  const t = useText(sessionText)
  const { language } = useLanguage()
  const when = useWhen(of.zone)
  const facts = [
    t(of.kind), `${when.longDay(of.startsAt)}, ${when.span(of.startsAt, of.endsAt)}`, of.remote ? t('remote') : of.room ?? t('noRoom'),
    ...(of.breakMinutes > 0 ? [t('breakOf', { minutes: of.breakMinutes })] : []),
    ...(of.leads.length > 0 ? [t('led', { names: of.leads.map(({ name }) => name).join(', ') })] : []),
  ]
  return (
    <PageHeader
      title={topicIn(of.topic, language)} tabTitle={t(of.kind)} back={{ to: '/sessions', label: t('back') }} lead={facts.join(' · ')}
      actions={of.cancelledAt !== null ? <StatusPill tone="attention">{t('calledOff')}</StatusPill>
        : of.closedAt !== null ? <StatusPill tone="good">{t('closed')}</StatusPill> : <StandIn of={of} />}
    >
      <nav className={css.tabs} aria-label={topicIn(of.topic, language)} data-print="no">
        {TABS.map(([name, path, label]) => (
          <Link key={name} to={`/sessions/${of.id}${path}`} className={css.tab} activeOptions={{ exact: true }} aria-current={name === tab ? 'page' : undefined}>{t(label)}</Link>
        ))}
      </nav>
    </PageHeader>
  )
}

/** The head of a session and one of its faces below. */
export function SessionFrame({ sessionId, tab, children }: {
  readonly sessionId: string, readonly tab: SessionTab, readonly children: (roster: RoomRoster) => ReactNode,
}) {
  const asked = useAsk<typeof roster>('session.roster', { sessionId }, { every: tab === 'room' ? 20_000 : 120_000 })
  if (asked.isPending) return <LoadingState lines={8} shape="card" />
  if (asked.isError) return <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />
  return (
    <>
      <Head of={asked.data} tab={tab} />
      <OfflineNotice />
      {children(asked.data)}
    </>
  )
}
