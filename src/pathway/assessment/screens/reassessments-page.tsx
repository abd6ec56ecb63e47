import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList, type WorkColumn } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { reassessments } from '../reassessments.ts'
import { levelText } from './level-of-care.text.ts'

type Line = OutputOf<typeof reassessments>[number]
const TONES = { overdue: 'urgent', due: 'attention', later: 'neutral', 'no-day': 'attention', undecided: 'attention' } as const
const SHOWN = ['due', 'open', 'all'] as const
/** Which lines each list holds. */
const HOLDS: Readonly<Record<(typeof SHOWN)[number], readonly Line['standing'][]>> = { due: ['overdue', 'due'], open: ['no-day', 'undecided'], all: ['overdue', 'due', 'later', 'no-day', 'undecided'] }

/** Every level of care that is to be looked at again, the soonest first, and who has no day for it; a press opens the decision. */
export function ReassessmentsPage() {
  const t = useText(levelText)
  const when = useWhen()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('due')
  const { data, error, isPending, refetch } = useAsk<typeof reassessments>('assessment.reassessments', {})
  const columns: readonly WorkColumn<Line>[] = [
    { key: 'person', header: t('person'), cell: line => line.clientName ?? '…', sortBy: line => line.clientName ?? '', width: '30%' },
    { key: 'on', header: t('reassessOn'), cell: line => <>{line.reassessOn !== null && when.day(line.reassessOn)} <StatusPill tone={TONES[line.standing]}>{t(`list.${line.standing}`)}</StatusPill></>, sortBy: line => line.reassessOn ?? '9999' },
    { key: 'level', header: t('actual'), cell: line => line.actual ?? '', sortBy: line => line.actual ?? '', deskOnly: true },
    { key: 'therapist', header: t('therapist'), cell: line => line.therapistName ?? '', sortBy: line => line.therapistName ?? '', deskOnly: true },
  ]
  const open = data?.filter(line => HOLDS.open.includes(line.standing)).length ?? 0
  const tabs = SHOWN.map(value => ({ value, label: value === 'open' ? t('show.open', { count: open }) : t(`show.${value}`) }))
  return (
    <>
      <PageHeader title={t('list')} tabTitle={t('list')} lead={t('listLead')} back={{ to: '/', label: t('today') }} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('list')} columns={columns} rows={data.filter(line => HOLDS[shown].includes(line.standing))} rowKey={line => line.clientId}
          rowTo={line => `/clients/${line.clientId}/assessment/level-of-care`}
          rowTone={line => line.standing === 'later' ? undefined : TONES[line.standing]}
          filter={<SegmentedControl aria-label={t('show')} value={shown} onChange={value => setShown(SHOWN.find(one => one === value) ?? 'due')} data={tabs} />}
          empty={shown === 'open' ? <EmptyState title={t('openNone')}>{t('openNoneHint')}</EmptyState> : <EmptyState title={t('listNone')}>{t('listNoneHint')}</EmptyState>}
        />
      )}
    </>
  )
}
