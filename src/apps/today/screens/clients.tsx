import { Anchor, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { usePhaseName } from '../../../people/clinic/screens/phase-name.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { Avatar } from '../../../platform/web/kit/avatar.tsx'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { caseload } from '../caseload.ts'
import type { CaseloadLine } from '../today.words.ts'
import css from './today.module.css'
import { todayText } from './today.text.ts'

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const useColumns = () => {
  const t = useText(todayText)
  const phaseName = usePhaseName()
  const when = useWhen()
  return [
    { key: 'name', header: t('name'), sortBy: (row: CaseloadLine) => row.name, cell: (row: CaseloadLine) => (
      <span className={css.actions}><Avatar name={row.name} size={28} />{row.name}{row.alerts > 0 && <StatusPill tone="urgent">{t('openAlert')}</StatusPill>}</span>
    ) },
    { key: 'phase', header: t('phase'), cell: (row: CaseloadLine) => row.phase === null ? '–' : t('hours', { phase: phaseName(row.phase), hours: when.number(row.hoursPerWeek ?? 0) }) },
    { key: 'risk', header: t('risk'), sortBy: (row: CaseloadLine) => ['high', 'moderate', 'low', 'none', null].indexOf(row.risk), cell: (row: CaseloadLine) =>
      row.risk === null ? '–' : <StatusPill tone={row.risk === 'high' ? 'urgent' : row.risk === 'moderate' ? 'attention' : 'good'}>{t(row.risk)}</StatusPill> },
    { key: 'phq', header: t('phq'), align: 'end' as const, sortBy: (row: CaseloadLine) => row.phq ?? -1, cell: (row: CaseloadLine) => row.phq ?? '–' },
    { key: 'next', header: t('next'), sortBy: (row: CaseloadLine) => row.nextAt ?? '9', cell: (row: CaseloadLine) =>
      row.nextAt === null ? '–' : `${when.shortDay(row.nextAt)}, ${when.time(row.nextAt)} · ${row.nextTopic ?? ''}` },
    { key: 'therapist', header: t('therapist'), deskOnly: true, sortBy: (row: CaseloadLine) => row.therapistName, cell: (row: CaseloadLine) => row.therapistName },
  ]
}

/** Everybody in care: mine first, found by typing, sorted by what matters. */
export function Clients() {
  const t = useText(todayText)
  const [text, setText] = useState('')
  const columns = useColumns()
  const { data, error, isPending, refetch } = useAsk<typeof caseload>('today.caseload', {})
  const rows = (data ?? []).filter(row => plain(row.name).includes(plain(text)))
  return (
    <>
      <PageHeader title={t('clients')} tabTitle={t('clients')} lead={t('clientsLead')} />
      {isPending && <LoadingState lines={8} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('clients')} rows={rows} rowKey={row => row.clientId} columns={columns} rowTo={row => `/clients/${row.clientId}`}
          rowTone={row => (row.alerts > 0 ? 'urgent' : undefined)}
          filter={<TextInput placeholder={t('find')} aria-label={t('find')} value={text} onChange={event => setText(event.currentTarget.value)} maw={280} />}
          empty={<EmptyState title={t('noClients')} action={<Anchor component={Link} to="/referrals">{t('toReferrals')}</Anchor>}>{t('noClientsWhy')}</EmptyState>}
        />
      )}
    </>
  )
}
