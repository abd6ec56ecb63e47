import { Link } from '@tanstack/react-router'
import { IconAlertCircle, IconCalendarEvent, IconClipboardCheck, IconPhoneCall, IconSignature, IconTargetArrow, IconTrendingUp, IconUserQuestion, IconUsersGroup } from '@tabler/icons-react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useNow } from '../../../platform/web/now.ts'
import { useText } from '../../../platform/web/text.ts'
import { hourIn, useWhen } from '../../../platform/web/when.ts'
import type { today } from '../today.ts'
import type { Today as Shown } from '../today.words.ts'
import { TaskList } from './task-list.tsx'
import css from './today.module.css'
import { todayText } from './today.text.ts'

const PLACES = {
  alerts: ['/alerts', IconAlertCircle], 'inquiries-late': ['/referrals', IconPhoneCall], 'assessments-today': ['/referrals', IconCalendarEvent],
  'absent-twice': ['/case-review', IconUserQuestion], 'scores-worse': ['/case-review', IconTrendingUp], 'notes-late': ['/sessions', IconSignature],
  'sessions-today': ['/sessions', IconUsersGroup], 'notes-unsigned': ['/sessions', IconSignature], 'plans-due': ['/plans', IconTargetArrow],
  'follow-ups-due': ['/follow-ups', IconClipboardCheck],
} as const

const TREATS = ['therapist', 'facilitator', 'prescriber', 'director']
/** Who works where: nobody is shown a count that leads to a closed door. */
const WORKS_AT: Readonly<Record<(typeof PLACES)[keyof typeof PLACES][0], readonly string[]>> = {
  '/alerts': [...TREATS, 'intake'], '/referrals': ['intake', 'front-desk', 'therapist', 'director'], '/sessions': TREATS, '/case-review': TREATS,
  '/plans': [...TREATS, 'intake', 'biller'], '/follow-ups': [...TREATS, 'intake'],
}
const worksAt = (place: keyof typeof WORKS_AT, roles: readonly string[]): boolean => WORKS_AT[place].some(role => roles.includes(role))

function Needs({ needs: all, roles }: Pick<Shown, 'needs'> & { readonly roles: readonly string[] }) {
  const t = useText(todayText)
  const needs = all.filter(({ need }) => worksAt(PLACES[need][0], roles))
  if (needs.length === 0) return <EmptyState title={t('nothing')}>{t('nothingWhy')}</EmptyState>
  return (
    <ul className={css.needs} aria-label={t('needsMe')}>
      {needs.map(({ need, count }) => {
        const [to, Icon] = PLACES[need]
        return (
          <li key={need}>
            <Link to={to} className={css.need} data-tone={need === 'alerts' ? 'urgent' : 'calm'}><Icon size={22} stroke={1.6} aria-hidden /><span>{t(need, { count })}</span></Link>
          </li>
        )
      })}
    </ul>
  )
}

function Sessions({ sessions, roles }: Pick<Shown, 'sessions'> & { readonly roles: readonly string[] }) {
  const t = useText(todayText)
  const when = useWhen()
  return (
    <Section title={t('sessions')}>
      {sessions.length === 0 && <p className={css.quiet}>{t('noSessions')}</p>}
      <ul className={css.list}>
        {sessions.map(session => (
          <li key={session.sessionId}>
            <Link to={worksAt('/sessions', roles) ? `/sessions/${session.sessionId}` : roles.includes('biller') ? '/hours' : '/front-desk'} className={css.line}>
              <span className={css.time}>{when.time(session.startsAt)}</span>
              <span className={css.words}>{session.topic}</span>
              <span className={css.quiet}>{[t('people', { count: session.seats }), session.remote ? t('remote') : session.room].filter(Boolean).join(' · ')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const NOON = 12
const EVENING = 17

/** The first page of a staff member's day: what needs me, one click from where it is done. */
export function Today() {
  const t = useText(todayText)
  const when = useWhen()
  const now = new Date(useNow(60_000))
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const roles = me?.roles ?? []
  const { data, error, isPending, refetch } = useAsk<typeof today>('today.show', {}, { every: 60_000 })
  const hour = hourIn(now)
  const greeting = hour < NOON ? 'morning' : hour < EVENING ? 'afternoon' : 'evening'
  return (
    <>
      <PageHeader title={t(greeting, { name: me?.name.replace(/^Dr\. /u, '').split(' ')[0] ?? '' })} tabTitle={t('title')} lead={when.longDay(now)} />
      {isPending && <LoadingState lines={5} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && <Needs needs={data.needs} roles={roles} />}
      <div className={css.grid}>
        <TaskList />
        {data && <Sessions sessions={data.sessions} roles={roles} />}
      </div>
    </>
  )
}
