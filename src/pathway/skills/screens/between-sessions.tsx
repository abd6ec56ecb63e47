import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Timeline } from '../../../platform/web/kit/timeline.tsx'
import { Trend } from '../../../platform/web/kit/trend.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { HardTimesSection } from '../hard-times/screens/hard-times-section.tsx'
import type { reachOuts } from '../record-reach-out.ts'
import type { CheckIn } from '../skills.words.ts'
import css from './calls.module.css'
import { callsText } from './calls.text.ts'
import { CheckInTable } from './check-in-table.tsx'
import { shownUp } from './days.ts'
import { PracticeSection } from './practice-section.tsx'
import { outcomeWord } from './reach-out-sheet.tsx'
import { useCheckIns, useToday } from './use-client.ts'

const middle = (values: readonly number[]): number | undefined => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

function Small({ label, checkIns, valueOf, worse }: {
  readonly label: string, readonly checkIns: readonly CheckIn[], readonly valueOf: (one: CheckIn) => number | null,
  /** Which end asks for attention. */
  readonly worse: 'high' | 'low',
}) {
  const t = useText(callsText)
  const points = checkIns.flatMap(one => {
    const value = valueOf(one)
    return value === null ? [] : [{ on: one.forDate, value }]
  })
  const last = points.at(-1)
  if (last === undefined) return null
  const before = points.slice(-15, -1).map(({ value }) => value)
  const usual = before.length < 3 ? undefined : middle(before)
  const sentence = usual === undefined ? t('trendFew', { last: last.value }) : t('trend', { last: last.value, usual, count: points.length, days: Math.round((Date.parse(last.on) - Date.parse(points[0]?.on ?? last.on)) / 86_400_000) + 1 })
  return (
    <Trend
      label={label} sentence={sentence} points={points} height={132}
      bands={[{ from: 0, to: 3, label: t('low'), tone: worse === 'low' ? 'attention' : 'good' }, { from: 3, to: 7, label: t('middle'), tone: 'neutral' },
        { from: 7, to: 10, label: t('high'), tone: worse === 'high' ? 'attention' : 'good' }]}
    />
  )
}

function Trends({ clientId }: { readonly clientId: string }) {
  const t = useText(callsText)
  const today = useToday()
  const { data: checkIns, error, isPending, refetch } = useCheckIns(clientId)
  if (isPending) return <LoadingState lines={4} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (checkIns.length === 0) return <EmptyState title={t('noCheckIns')}>{t('noCheckInsWhy')}</EmptyState>
  return (
    <>
      <Section title={t('days', shownUp(checkIns, today))}>
        <div className={css.trends}>
          <Small label={t('craving')} checkIns={checkIns} valueOf={({ craving }) => craving} worse="high" />
          <Small label={t('mood')} checkIns={checkIns} valueOf={({ mood }) => mood} worse="low" />
          <Small label={t('stress')} checkIns={checkIns} valueOf={({ stress }) => stress} worse="high" />
          <Small label={t('sleep')} checkIns={checkIns} valueOf={({ sleepHours }) => sleepHours} worse="low" />
        </div>
      </Section>
      <CheckInTable checkIns={checkIns} />
    </>
  )
}

function Calls({ clientId }: { readonly clientId: string }) {
  const t = useText(callsText)
  const { data: calls = [] } = useAsk<typeof reachOuts>('skills.reach-outs', { clientId })
  if (calls.length === 0) return null
  return (
    <Section title={t('calls')}>
      <Timeline label={t('calls')} items={calls.map(({ id, at, outcome, words, byName }) => ({ id, at, title: t(outcomeWord(outcome)), by: byName ?? '', detail: words }))} />
    </Section>
  )
}

/** What happens between sessions: how the days were, what was practised, who called. */
export function BetweenSessions({ params }: PageProps) {
  const t = useText(callsText)
  useTabTitle(t('tab'))
  const clientId = params['clientId'] ?? ''
  return (
    <div className={css.tab}>
      <PracticeSection clientId={clientId} />
      <Trends clientId={clientId} />
      <HardTimesSection clientId={clientId} />
      <Calls clientId={clientId} />
    </div>
  )
}
