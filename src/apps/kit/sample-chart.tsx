import { Button } from '@mantine/core'
import { IconLanguage, IconPill } from '@tabler/icons-react'
import { Fact } from '../../platform/web/kit/fact.tsx'
import { InlineEditor } from '../../platform/web/kit/inline-editor.tsx'
import { Meter } from '../../platform/web/kit/meter.tsx'
import { PersonBand } from '../../platform/web/kit/person-band.tsx'
import { Section } from '../../platform/web/kit/section.tsx'
import { StatusPill } from '../../platform/web/kit/status-pill.tsx'
import { Timeline } from '../../platform/web/kit/timeline.tsx'
import type { Tone } from '../../platform/web/kit/tone.ts'
import { Trend } from '../../platform/web/kit/trend.tsx'
import { useText } from '../../platform/web/text.ts'
import css from './kit.module.css'
import { sampleText } from './kit-sample.text.ts'
import { SAMPLE_ZONE, sampleScores } from './sample-people.ts'

const BANDS: readonly (readonly [number, number, 'minimal' | 'mild' | 'moderate' | 'modSevere' | 'severe', Tone])[] = [
  [0, 5, 'minimal', 'good'], [5, 10, 'mild', 'brand'], [10, 15, 'moderate', 'info'], [15, 20, 'modSevere', 'attention'],
  [20, 27, 'severe', 'urgent'],
]

/** PHQ-9 of eight weeks. */
export function SampleTrend() {
  const t = useText(sampleText)
  return (
    <Trend
      label={t('phq')} sentence={t('phqSays')} points={sampleScores}
      bands={BANDS.map(([from, to, name, tone]) => ({ from, to, label: t(name), tone }))}
    />
  )
}

/** What happened to an invented client. */
export function SampleTimeline() {
  const t = useText(sampleText)
  return (
    <Timeline
      label={t('history')} zone={SAMPLE_ZONE}
      items={[
        {
          id: '1', at: '2026-11-21T02:40:00Z', title: t('returnToUse'), by: 'Dana', tone: 'attention',
          detail: t('returnDetail'),
        },
        { id: '2', at: '2026-11-06T15:30:00Z', title: t('signedPlan'), by: 'Inés Barragán', tone: 'good' },
        { id: '3', at: '2026-11-03', title: t('admitted'), tone: 'brand' },
      ]}
    />
  )
}

/** The band of an invented client. */
export function SamplePerson({ level = 1 }: { readonly level?: 1 | 2 }) {
  const t = useText(sampleText)
  return (
    <PersonBand
      name="Dana Whitlock" pronouns={t('she')} born="1992-04-17" level={level}
      flags={(
        <>
          <StatusPill tone="urgent">{t('crisis')}</StatusPill>
          <StatusPill tone="neutral" icon={<IconPill size={14} aria-hidden />}>{t('allergy')}</StatusPill>
          <StatusPill tone="info" icon={<IconLanguage size={14} aria-hidden />}>{t('spanish')}</StatusPill>
        </>
      )}
      facts={(
        <>
          <Fact label={t('level')}>{t('levelValue')}</Fact>
          <Fact label={t('nextVisit')}>{t('nextVisitValue')}</Fact>
          <Fact label={t('units')}>18 / 27</Fact>
          <Fact label={t('lastStep')}>{t('lastStepValue')}</Fact>
        </>
      )}
      actions={<Button>{t('write')}</Button>}
    />
  )
}

/** A chart page as a therapist sees it two minutes before a session. */
export function SampleChart() {
  const t = useText(sampleText)
  return (
    <>
      <SamplePerson />
      <div className={css.columns}>
        <div className={css.stack}>
          <Section title={t('individual')}>
            <InlineEditor
              label={t('individual')} quietLabel hint={t('individualHint')} name="sample-note"
              saved={t('individualWords')} save={async () => undefined}
            />
          </Section>
          <Section title={t('hours')}><Meter done={3} booked={4.5} needed={9} /></Section>
          <Section title={t('history')}><SampleTimeline /></Section>
        </div>
        <Section title={t('phq')}><SampleTrend /></Section>
      </div>
    </>
  )
}
