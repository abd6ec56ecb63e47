import { Button, SegmentedControl } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import type { Tone } from '../../../platform/web/kit/tone.ts'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useLanguage } from '../../../platform/web/language.ts'
import { useText } from '../../../platform/web/text.ts'
import type { instrumentShelf } from '../shelf/instrument-shelf.ts'
import type { ShelfLine, ShelfState } from '../shelf/shelf.words.ts'
import { ImportSheet } from './import-sheet.tsx'
import { ShelfSheet } from './shelf-sheet.tsx'
import { shelfText } from './shelf.text.ts'

const TONES: Readonly<Record<ShelfState, Tone>> = { on: 'good', off: 'neutral', 'needs-wording': 'attention' }
const SHOWN = ['all', 'on', 'off', 'needs-wording'] as const

/** Sorted by how near each measure is to being used. */
const inOrder = (lines: readonly ShelfLine[]): ShelfLine[] => lines.toSorted((a, b) => SHOWN.indexOf(a.state) - SHOWN.indexOf(b.state))

/** The clinic's shelf of measures: what is in use, what is off and why, and the clinic's own. */
export function ShelfPage() {
  const t = useText(shelfText)
  const { language } = useLanguage()
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all')
  const [opened, setOpened] = useState<string | null>(null)
  const [importing, setImporting] = useState<ShelfLine | 'new' | null>(null)
  const { data, error, isPending, refetch } = useAsk<typeof instrumentShelf>('assessment.instrument-shelf', {})
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const director = me?.roles.includes('director') === true
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const rows = inOrder(data).filter(({ state }) => shown === 'all' || state === shown)
  const open = data.find(({ id }) => id === opened)
  return (
    <>
      <PageHeader title={t('title')} tabTitle={t('title')} lead={t('lead')}
        actions={director && <Button leftSection={<IconUpload size={18} aria-hidden />} variant="default" onClick={() => setImporting('new')}>{t('import')}</Button>} />
      <WorkList
        label={t('title')} rows={rows} rowKey={line => line.id} empty={<EmptyState title={t('none')} />}
        filter={<SegmentedControl aria-label={t('show')} value={shown} onChange={value => setShown(SHOWN.find(one => one === value) ?? 'all')} data={SHOWN.map(value => ({ value, label: t(value) }))} />}
        columns={[
          { key: 'name', header: t('name'), cell: line => line.title[language], sortBy: line => line.title[language] },
          { key: 'state', header: t('state'), cell: line => <StatusPill tone={TONES[line.state]}>{t(line.state)}</StatusPill> },
          { key: 'every', header: t('every'), cell: line => line.asking.everyDays === null || line.asking.of.length === 0 ? t('once') : t('everyDays', { count: line.asking.everyDays }), deskOnly: true },
          { key: 'languages', header: t('languages'), cell: line => line.languages.join(', ').toUpperCase() || '—', deskOnly: true },
          { key: 'licence', header: t('licence'), cell: line => t(`verdict.${VERDICTS.find(one => one === line.licence.verdict) ?? 'other'}`), deskOnly: true },
        ]}
        rowActions={line => <Button size="compact-sm" variant="default" aria-label={t('forOne', { words: t('details'), name: line.title[language] })} onClick={() => setOpened(line.id)}>{t('details')}</Button>}
      />
      {open !== undefined && <ShelfSheet key={open.id} line={open} director={director} onClose={() => setOpened(null)} onImport={() => { setOpened(null); setImporting(open) }} />}
      {importing !== null && <ImportSheet into={importing === 'new' ? null : importing} onClose={() => setImporting(null)} />}
    </>
  )
}

const VERDICTS = ['free', 'public-domain', 'non-commercial', 'permission-needed', 'own-words', 'clinic-holds'] as const
