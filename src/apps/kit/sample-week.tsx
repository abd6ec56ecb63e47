import { PageHeader } from '../../platform/web/kit/page-header.tsx'
import { WeekGrid } from '../../platform/web/kit/week-grid.tsx'
import type { WeekItem } from '../../platform/web/kit/week-item.tsx'
import { useText } from '../../platform/web/text.ts'
import { sampleText } from './kit-sample.text.ts'
import { SAMPLE_NOW, SAMPLE_ZONE } from './sample-people.ts'

/** The week as a page. */
export function SampleWeekPage() {
  const t = useText(sampleText)
  return <><PageHeader title={t('planTitle')} tabTitle={t('week')} /><SampleWeek /></>
}

/** Treatment and life of one invented client. */
export function SampleWeek() {
  const t = useText(sampleText)
  const group = (id: string, day: string): WeekItem => ({
    id, start: `2026-11-${day}T14:00:00Z`, end: `2026-11-${day}T17:00:00Z`, title: t('processGroup'), tone: 'brand',
    detail: t('room', { n: 2 }),
  })
  const shift = (id: string, day: string): WeekItem => ({
    id, start: `2026-11-${day}T19:00:00Z`, end: `2026-11-${day}T22:30:00Z`, title: t('warehouse'), tone: 'neutral',
    busy: true,
  })
  const school = (id: string, day: string): WeekItem => ({
    id, start: `2026-11-${day}T13:00:00Z`, end: `2026-11-${day}T13:40:00Z`, title: t('school'), tone: 'attention',
    busy: true,
  })
  const items: readonly WeekItem[] = [
    group('1', '23'), group('2', '24'), group('3', '26'),
    shift('4', '23'), shift('5', '24'), shift('6', '25'), shift('7', '26'),
    school('8', '23'), school('9', '25'), school('10', '27'),
    {
      id: '11', start: '2026-11-25T16:00:00Z', end: '2026-11-25T17:00:00Z', title: t('oneToOne'), tone: 'good',
      detail: 'Inés Barragán',
    },
    {
      id: '12', start: '2026-11-26T18:20:00Z', end: '2026-11-26T19:20:00Z', title: t('familySession'), tone: 'kin',
      detail: t('clash'), clash: true,
    },
    {
      id: '13', start: '2026-11-28T15:00:00Z', end: '2026-11-28T17:00:00Z', title: t('makeUp'), tone: 'info',
      detail: t('room', { n: 1 }),
    },
  ]
  return (
    <WeekGrid
      label={t('planTitle')} week="2026-11-23" zone={SAMPLE_ZONE} now={SAMPLE_NOW} items={items}
      onOpen={() => undefined}
    />
  )
}
