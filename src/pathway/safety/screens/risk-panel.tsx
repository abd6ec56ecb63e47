import { Button, SegmentedControl, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { Timeline } from '../../../platform/web/kit/timeline.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { judgeRisk } from '../judge-risk.ts'
import type { Risk, RiskLevel } from '../safety.words.ts'
import css from './safety.module.css'
import { safetyText } from './safety.text.ts'

const words = { none: 'riskNone', low: 'riskLow', moderate: 'riskModerate', high: 'riskHigh' } as const
const tones = { none: 'good', low: 'neutral', moderate: 'attention', high: 'urgent' } as const
const LEVELS: readonly RiskLevel[] = ['none', 'low', 'moderate', 'high']

function JudgeForm({ clientId, onDone }: { readonly clientId: string, readonly onDone: () => void }) {
  const t = useText(safetyText)
  const [level, setLevel] = useState<RiskLevel | null>(null)
  const [why, setWhy] = useState('')
  const judge = useAct<typeof judgeRisk>('safety.judge-risk', { refresh: ['safety.', 'chart.', 'client.'], onDone })
  return (
    <form className={css.tight} onSubmit={event => {
      event.preventDefault()
      if (level !== null) judge.mutate({ clientId, level, words: why })
    }}
    >
      <SegmentedControl
        fullWidth aria-label={t('level')} value={level ?? ''} data={LEVELS.map(value => ({ value, label: t(words[value]) }))}
        onChange={value => setLevel(LEVELS.find(known => known === value) ?? null)}
      />
      <Textarea label={t('why')} value={why} onChange={event => setWhy(event.currentTarget.value)} autosize minRows={2} maxLength={2000} required />
      <div><Button type="submit" loading={judge.isPending} disabled={level === null || why.trim() === ''}>{t('saveRisk')}</Button></div>
    </form>
  )
}

/** How high the risk is, since when and why; nothing is pre-chosen. */
export function RiskPanel({ clientId, risks }: { readonly clientId: string, readonly risks: readonly Risk[] }) {
  const t = useText(safetyText)
  const when = useWhen()
  const [judging, setJudging] = useState(false)
  const [now, ...before] = risks
  return (
    <Section title={t('risk')} lead={t('riskLead')} action={judging ? undefined : <Button variant="default" onClick={() => setJudging(true)}>{t('judge')}</Button>}>
      <div className={css.stack}>
        {now === undefined ? <p className={css.quiet}>{t('notJudged')}</p> : (
          <div className={css.tight}>
            <div className={css.row}>
              <StatusPill tone={tones[now.level]}>{t(words[now.level])}</StatusPill>
              <span className={css.quiet}>{t('judgedOn', { when: when.dayTime(now.judgedAt), who: now.judgedByName ?? '' })}</span>
            </div>
            <p className={css.quiet}>{now.words}</p>
          </div>
        )}
        {judging && <JudgeForm clientId={clientId} onDone={() => setJudging(false)} />}
        {before.length > 0 && (
          <details>
            <summary className={css.quiet}>{t('before')}</summary>
            <Timeline label={t('before')} items={before.map(risk => ({
              id: risk.judgedAt, at: risk.judgedAt, title: t(words[risk.level]), detail: risk.words, tone: tones[risk.level],
              ...(risk.judgedByName !== null && { by: risk.judgedByName }),
            }))}
            />
          </details>
        )}
      </div>
    </Section>
  )
}
