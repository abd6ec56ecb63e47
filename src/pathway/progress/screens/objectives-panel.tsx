import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ObjectiveMoved } from '../progress.words.ts'
import css from './progress.module.css'
import { progressText } from './progress.text.ts'

function State({ objective: { reached, moved } }: { readonly objective: ObjectiveMoved }) {
  const t = useText(progressText)
  const when = useWhen()
  if (reached === true) return <StatusPill tone="good">{t('reached')}</StatusPill>
  if (moved !== null) return <StatusPill tone={moved > 0 ? 'brand' : 'neutral'}>{t('moving', { share: when.percent(moved) })}</StatusPill>
  return <span className={css.quiet}>{t('notMeasured')}</span>
}

function Objective({ objective }: { readonly objective: ObjectiveMoved }) {
  const t = useText(progressText)
  const when = useWhen()
  const { words, baseline, latest, target, targetOn, moved, measuredBy } = objective
  const figures = baseline === null || latest === null || target === null ? measuredBy : t('baselineTo', { baseline, latest, target })
  return (
    <li>
      <div className={css.between}><p className={css.strong}>{words}</p><State objective={objective} /></div>
      {moved !== null && <div className={css.bar} aria-hidden><span style={{ width: `${moved * 100}%` }} /></div>}
      <p className={css.quiet}>{[figures, targetOn === null ? null : t('by', { day: when.day(targetOn) })].filter(part => part !== null && part !== '').join(', ')}</p>
    </li>
  )
}

/** The objectives of the plan in force and how far each has moved. */
export function ObjectivesPanel({ objectives }: { readonly objectives: readonly ObjectiveMoved[] }) {
  const t = useText(progressText)
  return (
    <Section title={t('objectives')}>
      {objectives.length === 0 ? <p className={css.quiet}>{t('noObjectives')}</p>
        : <ul className={css.objectives}>{objectives.map(objective => <Objective key={objective.id} objective={objective} />)}</ul>}
    </Section>
  )
}
