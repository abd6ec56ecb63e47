import { Button } from '@mantine/core'
import { useAct, type OutputOf } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { addProblem } from '../add-problem.ts'
import type { planFindings } from '../plan-findings.ts'
import type { Plan } from '../plan.words.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

/** What the assessment found waits here; one click makes it a problem of the draft and keeps the link. */
export function FindingsPanel({ plan, known }: { readonly plan: Plan, readonly known: OutputOf<typeof planFindings> }) {
  const t = useText(planText)
  const add = useAct<typeof addProblem>('plan.add-problem', { refresh: ['plan.'] })
  const used = new Set(plan.problems.map(({ findingId }) => findingId))
  return (
    <Section title={t('findings')} lead={t('findingsHint')}>
      {known.findings.length === 0 && <p className={css.quiet}>{t('noFindings')}</p>}
      <ul className={css.plain}>
        {known.findings.map(({ id, kind, words }) => (
          <li key={id} className={css.between}>
            <span className={css.quiet} style={{ flex: 1 }}>{words}</span>
            {kind === 'strength' ? null : used.has(id) ? <span className={css.kind}>{t('pickedUp')}</span> : (
              <Button size="compact-xs" variant="default" aria-label={`${t('pickUp')}: ${words}`} loading={add.isPending && add.variables?.findingId === id} onClick={() => add.mutate({ planId: plan.id, findingId: id })}>{t('pickUp')}</Button>
            )}
          </li>
        ))}
      </ul>
      {known.diagnoses.length > 0 && (
        <>
          <p className={css.kind} style={{ marginTop: '0.75rem' }}>{t('diagnoses')}</p>
          <ul className={css.plain}>{known.diagnoses.map(({ code, words }) => <li key={code} className={css.quiet}>{code} {words}</li>)}</ul>
        </>
      )}
    </Section>
  )
}
