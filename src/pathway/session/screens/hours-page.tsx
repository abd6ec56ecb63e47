import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Meter } from '../../../platform/web/kit/meter.tsx'
import { PageHeader } from '../../../platform/web/kit/page-header.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { WorkList } from '../../../platform/web/kit/work-list.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { ledgers } from '../ledgers.ts'
import { HoursSheet } from './hours-sheet.tsx'
import css from './room.module.css'
import { weekText } from './week.text.ts'

type Line = OutputOf<typeof ledgers>[number]

const TONE = { green: 'good', amber: 'attention', red: 'urgent' } as const
const ORDER = { red: 0, amber: 1, green: 2 } as const

/** The colour of a week in a word. */
export function WeekState({ line }: { readonly line: Line }) {
  const t = useText(weekText)
  const { state, countedMinutes, owedMinutes } = line.ledger
  return <StatusPill tone={TONE[state]}>{state === 'green' && countedMinutes >= owedMinutes ? t('met') : t(state)}</StatusPill>
}

function Repair({ line }: { readonly line: Line }) {
  const t = useText(weekText)
  const when = useWhen()
  const { shortMinutes, missed, unmarkedSessionIds, state } = line.ledger
  const said = [
    ...(unmarkedSessionIds.length > 0 ? [t('unmarked', { count: unmarkedSessionIds.length })] : []),
    ...(state !== 'green' && missed.length > 0 ? [t('missed', { count: missed.length, topic: missed[0]?.topic ?? '' })] : []),
    ...(state !== 'green' && shortMinutes > 0 ? [t('short', { hours: when.number(shortMinutes / 60) })] : []),
  ]
  return <span className={css.quiet}>{said.length === 0 ? t('nothing') : said.join('. ')}</span>
}

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** Everybody's hours in one week: shortest first, each with what would repair it. */
export function HoursPage() {
  const t = useText(weekText)
  const when = useWhen()
  const [week, setWeek] = useState<string | undefined>(undefined)
  const [only, setOnly] = useState<string>('all')
  const [open, setOpen] = useState<string | null>(null)
  const asked = useAsk<typeof ledgers>('session.ledgers', week === undefined ? {} : { week }, { keepLast: true, every: 60_000 })
  const monday = asked.data?.[0]?.monday ?? week ?? todayIn()
  const rows = (asked.data ?? []).filter(({ ledger }) => only === 'all' || ledger.state !== 'green')
    .toSorted((a, b) => ORDER[a.ledger.state] - ORDER[b.ledger.state] || b.ledger.shortMinutes - a.ledger.shortMinutes)
  const chosen = asked.data?.find(({ episodeId }) => episodeId === open)
  return (
    <>
      <PageHeader
        title={t('hours')} tabTitle={t('hours')} lead={`${t('weekOf', { day: when.day(monday) })}. ${t('hoursLead')}`}
        actions={(
          <>
            <Button variant="default" onClick={() => setWeek(plusDays(monday, -7))}>{t('before')}</Button>
            {week !== undefined && <Button variant="default" onClick={() => setWeek(undefined)}>{t('thisWeek')}</Button>}
            <Button variant="default" onClick={() => setWeek(plusDays(monday, 7))}>{t('next')}</Button>
          </>
        )}
      />
      {asked.isPending && <LoadingState lines={8} />}
      {asked.isError && <ErrorState problem={asked.error} onRetry={() => { void asked.refetch() }} />}
      {asked.isSuccess && (
        <WorkList
          label={t('hours')} rows={rows} rowKey={line => line.episodeId} onOpen={line => setOpen(line.episodeId)}
          rowTone={({ ledger }) => ledger.state === 'red' ? 'urgent' : ledger.state === 'amber' ? 'attention' : undefined}
          filter={<SegmentedControl value={only} onChange={setOnly} data={[{ value: 'all', label: t('all') }, { value: 'short', label: t('onlyShort') }]} />}
          empty={<EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>}
          columns={[
            { key: 'who', header: t('who'), width: '14rem', cell: line => line.name, sortBy: line => line.name },
            { key: 'week', header: t('week'), width: '15rem', cell: ({ ledger }) => ledger.requiredMinutes === 0 ? <span className={css.quiet}>{t('noPhase')}</span>
              : <Meter compact done={ledger.countedMinutes / 60} booked={ledger.aheadMinutes / 60} needed={ledger.owedMinutes / 60} /> },
            { key: 'state', header: t('state'), cell: line => <WeekState line={line} />, sortBy: line => ORDER[line.ledger.state] },
            { key: 'repair', header: t('repair'), cell: line => <Repair line={line} /> },
            { key: 'authorised', header: t('authorised'), cell: ({ ledger }) => ledger.authorisedMinutes === null ? '' : t('hoursShort', { hours: when.number(ledger.authorisedMinutes / 60) }), deskOnly: true },
            { key: 'therapist', header: t('therapist'), cell: line => line.therapist, sortBy: line => line.therapist, deskOnly: true },
          ]}
        />
      )}
      {chosen && <HoursSheet key={chosen.episodeId} line={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}
