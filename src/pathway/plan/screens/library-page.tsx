import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import type { clinicLibrary, dropLibraryEntry } from '../library/clinic-library.ts'
import type { OwnEntry } from '../library/library.words.ts'
import { LibrarySheet } from './library-sheet.tsx'
import { libraryText } from './library.text.ts'
import css from './plan.module.css'

const SHOWN = ['all', 'goal', 'objective', 'intervention'] as const

/** What the clinic wrote itself for its plans. */
export function PlanLibraryPage() {
  const t = useText(libraryText)
  const { language } = useLanguage()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all')
  const [writing, setWriting] = useState<OwnEntry | 'new' | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof clinicLibrary>('plan.library', {})
  const drop = useAct<typeof dropLibraryEntry>('plan.drop-library-entry', { refresh: ['plan.library'], onDone: () => notify({ message: t('dropped') }) })
  const add = <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setWriting('new')}>{t('write')}</Button>
  return (
    <div className={css.stack}>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')} actions={data !== undefined && data.length > 0 && add} />
      {isPending && <LoadingState lines={5} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data && (
        <WorkList
          label={t('title')} rows={data.filter(({ entry }) => shown === 'all' || entry.kind === shown)} rowKey={({ id }) => id} empty={<EmptyState title={t('none')} action={add}>{t('noneHint')}</EmptyState>}
          filter={<SegmentedControl aria-label={t('show')} value={shown} onChange={value => setShown(SHOWN.find(one => one === value) ?? 'all')} data={SHOWN.map(value => ({ value, label: t(value) }))} />}
          columns={[
            { key: 'words', header: t('words'), cell: ({ entry }) => <span lang={language}>{entry[language]}</span>, sortBy: ({ entry }) => entry[language] },
            { key: 'kind', header: t('kind'), cell: ({ entry }) => t(entry.kind), sortBy: ({ entry }) => entry.kind },
            { key: 'by', header: t('by'), cell: ({ byName }) => byName ?? '', deskOnly: true },
          ]}
          rowActions={own => (
            <span className={css.row}>
              <Button size="compact-sm" variant="default" aria-label={t('forOne', { words: t('change'), name: own.entry[language] })} onClick={() => setWriting(own)}>{t('change')}</Button>
              <Button size="compact-sm" variant="subtle" aria-label={t('forOne', { words: t('drop'), name: own.entry[language] })} onClick={() => drop.mutate({ id: own.id })}>{t('drop')}</Button>
            </span>
          )}
        />
      )}
      {writing !== null && <LibrarySheet key={writing === 'new' ? 'new' : writing.id} own={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />}
    </div>
  )
}
