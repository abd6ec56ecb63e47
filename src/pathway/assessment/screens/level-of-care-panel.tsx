import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Fact, Facts } from '../../../platform/web/kit/fact.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { todayIn, useWhen } from '../../../platform/web/when.ts'
import type { LevelOfCare } from '../assessment.words.ts'
import css from './assessment.module.css'
import { levelText } from './level-of-care.text.ts'

/** The level of care that stands, and the ones before it. */
export function LevelOfCarePanel({ clientId, levels, canDecide }: { readonly clientId: string, readonly levels: readonly LevelOfCare[], readonly canDecide: boolean }) {
  const t = useText(levelText)
  const when = useWhen()
  const [now, ...before] = levels
  return (
    <Section title={t('title')} action={canDecide ? (
      <Button component={Link} to={`/clients/${clientId}/assessment/level-of-care`} size="compact-sm" variant="default">{t(now === undefined ? 'decide' : 'again')}</Button>
    ) : undefined}>
      {now === undefined ? <p className={css.quiet}>{canDecide ? t('none') : t('needAssessment')}</p> : (
        <>
          <Facts>
            <Fact label={t('recommended')}>{now.recommended}</Fact>
            <Fact label={t('actual')} hint={now.differenceReason === null ? undefined : t('different', { reason: now.differenceReason })}>{now.actual}</Fact>
          </Facts>
          <p className={css.words}>{now.reasons}</p>
          <p className={css.quiet}>{t('decided', { day: when.day(now.decidedAt) })}{now.reassessOn !== null && ` · ${t('reassess', { day: when.day(now.reassessOn) })}`}{now.reassessOn !== null && now.reassessOn <= todayIn() && <> <StatusPill tone="attention">{t('reassessDue')}</StatusPill></>}</p>
        </>
      )}
      {before.length > 0 && (
        <details className={css.why}>
          <summary>{t('history')}</summary>
          <ul>{before.map(level => <li key={level.id}>{when.day(level.decidedAt)}: {level.recommended} → {level.actual}</li>)}</ul>
        </details>
      )}
    </Section>
  )
}
