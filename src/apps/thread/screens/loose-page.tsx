import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { looseThreads } from '../loose-threads.ts'
import { LooseLine } from './loose-line.tsx'
import css from './thread.module.css'
import { threadText } from './thread.text.ts'

/** Every loose end of one's own clients, or of the whole clinic, each with the place that mends it. */
export function LoosePage() {
  const t = useText(threadText)
  const [whose, setWhose] = useState<'mine' | 'everybody'>('mine')
  const { data, error, isPending, refetch } = useAsk<typeof looseThreads>('thread.loose', { whose }, { keepLast: true })
  const count = data?.reduce((sum, { loose }) => sum + loose.length, 0)
  return (
    <div className={css.stack}>
      <PageHeader title={t('clinicTitle')} tabTitle={t('clinicTitle')} lead={count === undefined || count === 0 ? t('clinicLead') : `${t('clinicLead')} ${t('looseCount', { count })}.`}
        actions={(
          <SegmentedControl
            aria-label={t('what')} value={whose} onChange={value => setWhose(value === 'everybody' ? 'everybody' : 'mine')}
            data={[{ value: 'mine', label: t('mine') }, { value: 'everybody', label: t('everybody') }]}
          />
        )}
      />
      {isPending && <LoadingState lines={6} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('clinicTitle')} rows={data} rowKey={({ clientId }) => clientId} rowTo={({ clientId }) => `/clients/${clientId}/thread`}
          empty={<EmptyState title={t('none')}>{t('noneHint')}</EmptyState>}
          columns={[
            { key: 'person', header: t('person'), width: '12rem', cell: row => row.clientName, sortBy: row => row.clientName },
            { key: 'what', header: t('what'), cell: row => <ul className={css.plain}>{row.loose.map(loose => <LooseLine key={`${loose.break} ${loose.id}`} clientId={row.clientId} loose={loose} />)}</ul> },
            { key: 'therapist', header: t('therapist'), width: '11rem', cell: row => row.therapistName, sortBy: row => row.therapistName, deskOnly: true },
          ]}
        />
      )}
    </div>
  )
}
