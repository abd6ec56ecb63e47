import { Button } from '@mantine/core'
import { IconPhone } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { FollowUp } from '../continuing-care.words.ts'
import type { followUps } from '../follow-ups.ts'
import type { alumniList } from '../alumni.ts'
import { afterText } from './after.text.ts'
import { CallSheet } from './call-sheet.tsx'
import css from './care.module.css'
import { careText } from './care.text.ts'
import { lateDays } from './late-days.ts'
import { LinkButton } from './link-sheet.tsx'
import { MeasureChoiceButton } from './measure-choice.tsx'

function Due({ call }: { readonly call: FollowUp }) {
  const t = useText(careText)
  const when = useWhen()
  const days = lateDays(call.dueOn)
  return (
    <span className={css.row}>
      <time dateTime={call.dueOn}>{when.shortDay(call.dueOn)}</time>
      {days > 0 && <StatusPill tone="attention">{t('overdue', { count: days })}</StatusPill>}
      {days === 0 && <StatusPill tone="brand">{t('today')}</StatusPill>}
    </span>
  )
}

function Phone({ call }: { readonly call: FollowUp }) {
  const t = useText(careText)
  return (
    <div>
      {call.phone !== null && <a className={css.tel} href={`tel:${call.phone}`}><IconPhone size={14} aria-hidden />{call.phone}</a>}
      <p className={css.quiet}>{[t(call.mayLeaveMessage ? 'message' : 'noMessage'), call.language === 'es' ? t('spanish') : null, call.safeContact].filter(part => part !== null && part !== '').join(' · ')}</p>
    </div>
  )
}

/** Whoever wants to hear from the clinic after the end. */
function Alumni() {
  const t = useText(afterText)
  const { data } = useAsk<typeof alumniList>('continuing-care.alumni', {})
  if (data === undefined) return null
  return (
    <Section title={t('list')} lead={t('alumniLead')}>
      {data.length === 0 && <p className={css.quiet}>{t('listNone')}</p>}
      <ul className={css.list}>
        {data.map(({ clientId, name, way }) => <li key={clientId} className={css.between}><Link to={`/clients/${clientId}/aftercare`}>{name}</Link><span className={css.quiet}>{t(`by-${way}`)}</span></li>)}
      </ul>
    </Section>
  )
}

/** The call list: whom somebody should ask this week how it goes. */
export function FollowUpsPage() {
  const t = useText(careText)
  const after = useText(afterText)
  const when = useWhen()
  const [open, setOpen] = useState<FollowUp | null>(null)
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof followUps>('continuing-care.follow-ups', {})
  const columns: readonly WorkColumn<FollowUp>[] = [
    { key: 'who', header: t('who'), cell: call => call.clientName, sortBy: call => call.clientName },
    { key: 'day', header: t('followUps'), cell: call => <>{t('day', { count: call.day })}{call.tries > 0 && <p className={css.quiet}>{t('tries', { count: call.tries })}</p>}</>, sortBy: call => call.day },
    { key: 'due', header: t('due'), cell: call => <><Due call={call} />{call.linkUntil !== null && call.answeredAt === null && <p className={css.quiet}>{after('asked', { day: when.shortDay(call.linkUntil) })}</p>}</>, sortBy: call => call.dueOn },
    { key: 'phone', header: t('phone'), cell: call => <Phone call={call} /> },
  ]
  return (
    <>
      <PageHeader
        title={t('followUps')} tabTitle={t('followUps')} lead={t('listLead')}
        actions={<>{me?.roles.includes('director') === true && <MeasureChoiceButton />}<Button component={Link} to="/community-groups" variant="default">{t('directory')}</Button></>}
      />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <WorkList
          label={t('followUps')} rows={data} rowKey={call => call.id} rowTo={call => `/clients/${call.clientId}/aftercare`} columns={columns}
          rowTone={call => lateDays(call.dueOn) > 0 ? 'attention' : undefined} empty={<EmptyState title={t('listNone')}>{t('listNoneHint')}</EmptyState>}
          rowActions={call => <span className={css.row}>{call.answeredAt === null && <LinkButton followUpId={call.id} name={call.clientName} />}<Button size="compact-sm" aria-label={`${t('record')}: ${call.clientName}`} onClick={() => setOpen(call)}>{t('record')}</Button></span>}
        />
      )}
      <div className={css.below}><Alumni /></div>
      {open !== null && <CallSheet key={open.id} call={open} onClose={() => setOpen(null)} />}
    </>
  )
}
