import { Button, NativeSelect, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useSingleKey } from '../../../platform/web/single-keys.ts'
import { useText } from '../../../platform/web/text.ts'
import { ageOn, todayIn, useWhen } from '../../../platform/web/when.ts'
import type { inquiryList } from '../inquiry-list.ts'
import { STAGES, type InquiryLine } from '../referral.words.ts'
import css from './card.module.css'
import { CrisisScript } from './crisis-script.tsx'
import { FunnelFacts } from './funnel-facts.tsx'
import { listText } from './list.text.ts'
import { ReferralBoard } from './referral-board.tsx'
import { labelText } from './referral-labels.text.ts'
import { stageTone, urgencyTone, useClinicZone } from './referral-look.ts'
import { useTimeInStage } from './time-in-stage.ts'
import { WaitingActions } from './waiting-actions.tsx'

const SHOWN = ['open', 'waiting', 'closed'] as const
type Shown = (typeof SHOWN)[number]

const useColumns = (shown: Shown): readonly WorkColumn<InquiryLine>[] => {
  const t = useText(listText)
  const l = useText(labelText)
  const when = useWhen(useClinicZone())
  const inStage = useTimeInStage()
  const ageOf = ({ birthDate, ageSaid }: InquiryLine): string => {
    const age = birthDate === null ? ageSaid : ageOn(birthDate, todayIn())
    return age === null ? '' : `, ${t('years', { age })}`
  }
  const answer = (line: InquiryLine) => {
    if (line.bookedFor !== null) return `${t('booked')} ${when.dayTime(line.bookedFor)}`
    if (line.stage !== 'new') return '—'
    return <>{when.dayTime(line.respondBy)} {line.overdue && <StatusPill tone="urgent">{t('lateMark')}</StatusPill>}</>
  }
  const said = (line: InquiryLine) => {
    if (line.saysNoAt !== null) return <StatusPill tone="attention">{t('saysNo')}</StatusPill>
    if (line.waitingAskedAt === null) return t('neverAsked')
    return line.stillWaitingAt !== null && line.stillWaitingAt > line.waitingAskedAt ? t('saysYes', { ago: when.ago(line.stillWaitingAt) }) : when.ago(line.waitingAskedAt)
  }
  const columns: readonly WorkColumn<InquiryLine>[] = [
    { key: 'person', header: t('person'), cell: line => `${line.clientName}${ageOf(line)}`, sortBy: line => line.clientName },
    { key: 'stage', header: t('stage'), cell: line => <StatusPill tone={stageTone[line.stage]}>{l(`stage.${line.stage}`)}</StatusPill>, sortBy: line => STAGES.indexOf(line.stage) },
    { key: 'urgency', header: t('urgency'), cell: line => <StatusPill tone={urgencyTone[line.urgency]}>{l(`urgency.${line.urgency}`)}</StatusPill> },
    { key: 'respond', header: t('respond'), cell: answer, sortBy: line => line.respondBy },
    { key: 'since', header: t('since'), cell: line => inStage(line.since), sortBy: line => line.since },
    shown === 'waiting'
      ? { key: 'said', header: t('lastAsked'), cell: said }
      : { key: 'source', header: t('source'), cell: line => l(`source.${line.source}`), deskOnly: true },
  ]
  return shown === 'waiting' ? columns.filter(({ key }) => key !== 'stage' && key !== 'respond') : columns
}

function Lines({ shown, view }: { shown: Shown, view: string }) {
  const t = useText(listText)
  const l = useText(labelText)
  const columns = useColumns(shown)
  const [stage, setStage] = useState('')
  const { data, error, isPending, refetch } = useAsk<typeof inquiryList>('referral.list', { show: shown }, { every: 60_000, keepLast: true })
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (view === 'board' && shown === 'open') return <ReferralBoard lines={data} />
  const rows = data.filter(line => stage === '' || line.stage === stage)
  const late = data.filter(line => line.overdue).length
  const stages = STAGES.filter(one => data.some(line => line.stage === one))
  return (
    <WorkList
      label={t('title')} rows={rows} rowKey={line => line.id} rowTo={line => `/referrals/${line.id}`} columns={columns}
      rowTone={line => line.overdue ? 'urgent' : undefined}
      {...(shown === 'waiting' && { rowActions: (line: InquiryLine) => <WaitingActions line={line} /> })}
      filter={shown === 'waiting' ? undefined : (
        <div className={css.buttons}>
          <NativeSelect aria-label={t('stage')} value={stage} onChange={event => setStage(event.currentTarget.value)}
            data={[{ value: '', label: t('allStages') }, ...stages.map(value => ({ value, label: l(`stage.${value}`) }))]} />
          <span role="status">{late === 0 ? t('noneLate') : <StatusPill tone="urgent">{t('late', { count: late })}</StatusPill>}</span>
        </div>
      )}
      empty={<EmptyState title={data.length === 0 ? t('empty') : t('emptyFilter')}>{t('emptyWords')}</EmptyState>}
    />
  )
}

/** The referrals: overdue answers first, as a list or as a board with the time in each stage. */
export function ReferralListPage() {
  const t = useText(listText)
  const navigate = useNavigate()
  const [shown, setShown] = useState<Shown>('open')
  const [view, setView] = useState('list')
  const [toCard] = useState(() => () => { void navigate({ to: '/referrals/new' }) })
  useSingleKey('n', toCard)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={(
        <>
          <CrisisScript />
          <Button component={Link} to="/referrals/settings" variant="default">{t('settings')}</Button>
          <Button component={Link} to="/referrals/new" leftSection={<IconPlus size={18} aria-hidden />} rightSection={<kbd aria-hidden>{t('keyNew')}</kbd>}>{t('add')}</Button>
        </>
      )}>
        <div className={css.buttons} style={{ marginTop: '0.75rem' }}>
          <SegmentedControl aria-label={t('show')} value={shown} onChange={value => setShown(SHOWN.find(one => one === value) ?? 'open')}
            data={SHOWN.map(value => ({ value, label: t(value) }))} />
          {shown === 'open' && (
            <SegmentedControl aria-label={t('view')} value={view} onChange={setView} data={[{ value: 'list', label: t('list') }, { value: 'board', label: t('board') }]} />
          )}
        </div>
      </PageHeader>
      {shown === 'closed' && <div className={css.spaced}><FunnelFacts /></div>}
      <Lines shown={shown} view={view} />
    </>
  )
}
