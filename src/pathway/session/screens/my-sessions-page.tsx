import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { whenIn } from '../../../platform/pure/when.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import type { mySessions } from '../my-sessions.ts'
import { remoteText } from '../remote/screens/remote.text.ts'
import { noteText } from './note.text.ts'
import css from './room.module.css'
import { sessionText } from './session.text.ts'
import { UnsignedNotes } from './unsigned-notes-list.tsx'
import { topicIn } from '../../schedule/hour-topic.rules.ts'

type Line = OutputOf<typeof mySessions>[number]

function State({ of }: { readonly of: Line }) {
  const t = useText(sessionText)
  const now = useNow().toISOString()
  if (of.cancelledAt !== null) return <StatusPill>{t('calledOff')}</StatusPill>
  if (of.startsAt > now) return <StatusPill tone="info">{t('ahead')}</StatusPill>
  if (of.closedAt !== null) return <StatusPill tone="good">{t('closed')}</StatusPill>
  return of.endsAt > now ? <StatusPill tone="brand">{t('open')}</StatusPill> : <StatusPill tone="attention">{t('over')}</StatusPill>
}

function Notes({ of }: { readonly of: Line }) {
  const t = useText(sessionText)
  if (of.notesDue > 0) return <StatusPill tone="attention">{t('notesOpen', { count: of.notesDue })}</StatusPill>
  return of.notesSigned > 0 ? <StatusPill tone="good">{t('notesDone')}</StatusPill> : null
}

function Sessions({ title, rows }: { readonly title: string, readonly rows: readonly Line[] }) {
  const t = useText(sessionText)
  const { language } = useLanguage()
  if (rows.length === 0) return null
  const zoned = ({ zone, startsAt, endsAt }: Line) => {
    const when = whenIn(language, zone)
    return { day: when.shortDay(startsAt), span: when.span(startsAt, endsAt) }
  }
  return (
    <Section title={title} flush>
      <WorkList
        label={title} rows={rows} rowKey={line => line.id} rowTo={line => `/sessions/${line.id}`}
        columns={[
          { key: 'when', header: t('when'), width: '15rem', cell: line => <span>{zoned(line).span}<span className={css.below}>{zoned(line).day}</span></span> },
          { key: 'what', header: t('what'), cell: line => <>{topicIn(line.topic, language)}<div className={css.quiet}>{t(line.kind)}{line.remote ? `, ${t('remote')}` : ''}</div></> },
          { key: 'where', header: t('where'), cell: line => line.room ?? t('noRoom'), deskOnly: true },
          { key: 'people', header: t('people'), cell: line => line.here > 0 ? t('hereOf', { here: line.here, expected: line.expected }) : t('seats', { count: line.expected }) },
          { key: 'notes', header: t('notes'), cell: line => <Notes of={line} /> },
          { key: 'state', header: t('state'), cell: line => <State of={line} /> },
        ]}
      />
    </Section>
  )
}

/** The sessions somebody leads, today first, and the notes that still wait. */
export function MySessionsPage() {
  const t = useText(sessionText)
  const r = useText(remoteText)
  const n = useText(noteText)
  const [everybody, setEverybody] = useState(false)
  const me = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const sessions = useAsk<typeof mySessions>('session.mine', { everybody }, { keepLast: true, every: 60_000 })
  const dayOf = (line: Line): string => todayIn(line.zone, new Date(line.startsAt))
  const rows = sessions.data ?? []
  const isDirector = me.data?.roles.includes('director') === true
  const seesLikeness = isDirector || me.data?.roles.includes('therapist') === true
  const likeness = seesLikeness && <Button variant="default" component={Link} to="/notes-alike">{n('likenessTitle')}</Button>
  return (
    <>
      <PageHeader
        title={t('mine')} tabTitle={t('mine')} lead={t('mineLead')}
        actions={!isDirector ? likeness : (
          <>
            {likeness}
            <Button variant="default" component={Link} to="/meeting-provider">{r('settings')}</Button>
            <Button variant="default" component={Link} to="/note-forms">{t('noteForms')}</Button>
            <Button variant="default" onClick={() => setEverybody(was => !was)}>{everybody ? t('onlyMine') : t('everybodys')}</Button>
          </>
        )}
      />
      {sessions.isPending && <LoadingState lines={6} />}
      {sessions.isError && <ErrorState problem={sessions.error} onRetry={() => { void sessions.refetch() }} />}
      {sessions.isSuccess && (
        <div className={css.days}>
          {rows.length === 0 && <EmptyState title={t('nothing')}>{t('nothingWhy')}</EmptyState>}
          <Sessions title={t('today')} rows={rows.filter(line => dayOf(line) === todayIn(line.zone))} />
          <UnsignedNotes everybody={everybody} />
          <Sessions title={t('later')} rows={rows.filter(line => dayOf(line) > todayIn(line.zone))} />
          <Sessions title={t('earlier')} rows={rows.filter(line => dayOf(line) < todayIn(line.zone)).toReversed()} />
        </div>
      )}
    </>
  )
}
