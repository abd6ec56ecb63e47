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
const TONES = { overdue: 'urgent', due: 'attention', later: 'neutral' } as const
const SHOWN = ['due', 'all'] as const

/** Every level of care that is to be looked at again, the soonest first; a press opens the decision. */
export function ReassessmentsPage() {
  const t = useText(levelText)
  const when = useWhen()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('due')
  const { data, error, isPending, refetch } = useAsk<typeof reassessments>('assessment.reassessments', {})
  const columns: readonly WorkColumn<Line>[] = [
    { key: 'person', header: t('person'), cell: line => line.clientName ?? '…', sortBy: line => line.clientName ?? '', width: '30%' },
    { key: 'on', header: t('reassessOn'), cell: line => <>{when.day(line.reassessOn)} <StatusPill tone={TONES[line.standing]}>{t(`list.${line.standing}`)}</StatusPill></>, sortBy: line => line.reassessOn },
    { key: 'level', header: t('actual'), cell: line => line.actual, sortBy: line => line.actual, deskOnly: true },
    { key: 'therapist', header: t('therapist'), cell: line => line.therapistName ?? '', sortBy: line => line.therapistName ?? '', deskOnly: true },
  ]
  return (
    <>
      <PageHeader title={t('list')} tabTitle={t('list')} lead={t('listLead')} back={{ to: '/', label: t('today') }} />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('list')} columns={columns} rows={data.filter(line => shown === 'all' || line.standing !== 'later')} rowKey={line => line.clientId}
          rowTo={line => `/clients/${line.clientId}/assessment/level-of-care`}
          rowTone={line => line.standing === 'overdue' ? 'urgent' : line.standing === 'due' ? 'attention' : undefined}
          filter={<SegmentedControl aria-label={t('show')} value={shown} onChange={value => setShown(SHOWN.find(one => one === value) ?? 'due')} data={SHOWN.map(value => ({ value, label: t(`show.${value}`) }))} />}
          empty={<EmptyState title={t('listNone')}>{t('listNoneHint')}</EmptyState>}
        />
      )}
    </>
  )
}
