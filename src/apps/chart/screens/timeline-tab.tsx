import { Button, Chip } from '@mantine/core'
import { useState } from 'react'
import { usePhaseName } from '../../../people/clinic/screens/phase-name.ts'
import { useMeasureTitle } from '../../../pathway/assessment/screens/measure-title.ts'
import { call, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { Timeline } from '../../../platform/web/kit/timeline.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { EVENT_KINDS, type ChartEvent, type EventKind } from '../chart.words.ts'
import type { timeline } from '../timeline.ts'
import { chartText } from './chart.text.ts'
import css from './overview.module.css'
import { timelineText } from './timeline.text.ts'

const TONES: Readonly<Partial<Record<EventKind, 'attention' | 'brand' | 'info' | 'good'>>> = { safety: 'attention', stay: 'brand', completion: 'good', measure: 'info' }

const PLAIN = ['admitted', 'ended', 'phase', 'moved', 'note-signed', 'plan-signed', 'review-signed', 'alert', 'risk', 'safety-plan', 'level', 'interview-signed', 'diagnosis', 'check-in', 'released',
  'taken-back', 'letter', 'summary-signed', 'aftercare-signed', 'follow-up'] as const
const ABSENT = ['excused', 'unexcused', 'cancelled'] as const

/** One event as a sentence of the reader's language. */
function useSaying(): (event: ChartEvent) => string {
  const t = useText(timelineText)
  const words = useText(chartText)
  const titleOf = useMeasureTitle()
  const phaseName = usePhaseName()
  return ({ kind, what, about, value }) => {
    if (kind === 'session') {
      const status = ABSENT.find(one => one === what)
      return status === undefined ? t('session', { about, value }) : t('away', { about, status: t(status) })
    }
    if (kind === 'measure') return value === '' ? t('answeredPartly', { about: titleOf(about) }) : t('answered', { about: titleOf(about), value })
    const plain = PLAIN.find(one => one === what)
    if (plain === undefined) return t('record')
    const level = (['none', 'low', 'moderate', 'high'] as const).find(one => plain === 'risk' && one === about)
    return t(plain, { about: plain === 'phase' ? phaseName(about) : level === undefined ? about : words(level), value })
  }
}

function Events({ clientId, kinds }: { readonly clientId: string, readonly kinds: readonly EventKind[] }) {
  const t = useText(timelineText)
  const saying = useSaying()
  const [older, setOlder] = useState<readonly ChartEvent[]>([])
  const [ended, setEnded] = useState(false)
  const [busy, setBusy] = useState(false)
  const { data, error, isPending, refetch } = useAsk<typeof timeline>('chart.timeline', { clientId, kinds: [...kinds] })
  if (isPending) return <LoadingState lines={8} />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const events = [...data.events, ...older]
  const earlier = async (): Promise<void> => {
    setBusy(true)
    const next = await call<typeof timeline>('chart.timeline', { clientId, kinds: [...kinds], before: events.at(-1)?.at ?? null })
    setOlder([...older, ...next.events])
    setEnded(!next.more)
    setBusy(false)
  }
  if (events.length === 0) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
  return (
    <>
      <Timeline
        label={t('title')}
        items={events.map(event => ({ id: `${event.what}${event.id}${event.at}`, at: event.at, title: saying(event), detail: <span className={css.quiet}>{t(`k-${event.kind}`)}</span>, tone: TONES[event.kind] ?? 'neutral' }))}
      />
      {data.more && !ended && <Button variant="default" loading={busy} onClick={() => { void earlier() }}>{t('earlier')}</Button>}
    </>
  )
}

/** The chart's timeline: what happened, narrowed by one or several taps. */
export function TimelineTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(timelineText)
  useTabTitle(t('title'))
  const [kinds, setKinds] = useState<readonly EventKind[]>([])
  return (
    <Section title={t('title')} lead={t('lead')}>
      <div className={css.chips} role="group" aria-label={t('show')}>
        <Chip size="sm" checked={kinds.length === 0} onChange={() => setKinds([])}>{t('all')}</Chip>
        {EVENT_KINDS.map(kind => (
          <Chip key={kind} size="sm" checked={kinds.includes(kind)} onChange={on => setKinds(on ? [...kinds, kind] : kinds.filter(other => other !== kind))}>{t(`k-${kind}`)}</Chip>
        ))}
      </div>
      <Events key={kinds.join()} clientId={clientId} kinds={kinds} />
    </Section>
  )
}
