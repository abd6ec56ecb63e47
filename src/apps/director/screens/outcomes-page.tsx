import { Anchor, Button, Select } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useProof } from '../../../people/sign-in/screens/use-proof.tsx'
import { call, newIntent, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { notify } from '../../../platform/web/notice.ts'
import { useText } from '../../../platform/web/text.ts'
import { todayIn } from '../../../platform/web/when.ts'
import type { Cohort, Outcomes } from '../director.words.ts'
import type { exportOutcomes } from '../export-outcomes.ts'
import type { exportTeds } from '../export-teds.ts'
import type { outcomes } from '../outcomes.ts'
import css from './director.module.css'
import { directorText } from './director.text.ts'
import { Breakdown, Figures } from './outcome-tables.tsx'
import { outcomesText } from './outcomes.text.ts'
import { Retention } from './retention.tsx'
import { saveFile } from './save-file.ts'
import { useTrackName } from './tracks.tsx'

const SPANS = [['last3', 91], ['last6', 182], ['last12', 365]] as const
type Span = (typeof SPANS)[number][0] | 'anyTime'

const daysAgo = (days: number): string => new Date(Date.parse(`${todayIn()}T12:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
const fromOf = (span: Span): string | null => {
  const days = SPANS.find(([name]) => name === span)?.[1]
  return days === undefined ? null : daysAgo(days)
}

function Files({ cohort }: { readonly cohort: Cohort }) {
  const t = useText(outcomesText)
  const [busy, setBusy] = useState(false)
  const { proven, sheet } = useProof()
  const save = (work: () => Promise<{ name: string, text: string }>): void => {
    setBusy(true)
    proven(async () => saveFile(await work())).catch(() => notify({ tone: 'attention', message: t('failed') })).finally(() => setBusy(false))
  }
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={busy} onClick={() => save(() => call<typeof exportTeds>('director.export-teds', cohort, { key: newIntent() }))}>{t('exportTeds')}</Button>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={busy} onClick={() => save(() => call<typeof exportOutcomes>('director.export-outcomes', cohort, { key: newIntent() }))}>{t('exportTable')}</Button>
      {sheet}
    </>
  )
}

interface Chosen { readonly programId: string | null, readonly track: string | null, readonly span: Span }

function Filters({ shown, chosen, onChoose }: { readonly shown: Pick<Outcomes, 'programs' | 'tracks'>, readonly chosen: Chosen, readonly onChoose: (chosen: Chosen) => void }) {
  const t = useText(outcomesText)
  const trackName = useTrackName()
  return (
    <div className={css.filters}>
      <Select label={t('program')} value={chosen.programId} placeholder={t('allPrograms')} clearable onChange={programId => onChoose({ ...chosen, programId })} data={shown.programs.map(({ id, name }) => ({ value: id, label: name }))} />
      <Select label={t('track')} value={chosen.track} placeholder={t('allTracks')} clearable onChange={track => onChoose({ ...chosen, track })} data={shown.tracks.map(track => ({ value: track, label: trackName(track) }))} />
      <Select
        label={t('admitted')} value={chosen.span} allowDeselect={false} onChange={value => onChoose({ ...chosen, span: SPANS.find(([name]) => name === value)?.[0] ?? 'anyTime' })}
        data={[{ value: 'anyTime', label: t('anyTime') }, ...SPANS.map(([name]) => ({ value: name, label: t(name) }))]}
      />
    </div>
  )
}

function Nobody({ all }: { readonly all: boolean }) {
  const t = useText(outcomesText)
  const d = useText(directorText)
  return all ? <EmptyState title={t('empty')} action={<Anchor component={Link} to="/referrals">{d('toReferrals')}</Anchor>}>{t('emptyWhy')}</EmptyState>
    : <EmptyState title={t('emptyCohort')}>{t('emptyCohortWhy')}</EmptyState>
}

/** What became of people: figures with the count behind each, a curve, by program, track and time, and files to keep. */
export function OutcomesPage() {
  const t = useText(outcomesText)
  const [chosen, setChosen] = useState<Chosen>({ programId: null, track: null, span: 'anyTime' })
  const cohort = { programId: chosen.programId, track: chosen.track, from: fromOf(chosen.span), to: null }
  const { data, error, isPending, refetch } = useAsk<typeof outcomes>('director.outcomes', cohort, { keepLast: true })
  const everybody = chosen.programId === null && chosen.track === null && chosen.span === 'anyTime'
  return (
    <>
      <PageHeader
        title={t('title')} tabTitle={t('title')} lead={data === undefined ? t('live') : `${t('lead', { count: data.stays, inCare: data.inCare })} ${t('live')}`}
        actions={data !== undefined && data.stays > 0 ? <Files cohort={cohort} /> : undefined}
      >
        {data && <Filters shown={data} chosen={chosen} onChoose={setChosen} />}
      </PageHeader>
      {isPending && <LoadingState lines={8} />}
      {error && <ErrorState problem={error} onRetry={() => void refetch()} />}
      {data?.stays === 0 && <Nobody all={everybody} />}
      {data && data.stays > 0 && (
        <>
          <div className={css.halves}><Retention outcomes={data} /><Breakdown outcomes={data} /></div>
          <Figures outcomes={data} />
        </>
      )}
    </>
  )
}
