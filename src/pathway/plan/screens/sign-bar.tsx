import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useAct } from '../../../platform/web/call.ts'
import { sendDrafts } from '../../../platform/web/draft.ts'
import { ConfirmSheet } from '../../../platform/web/kit/confirm-sheet.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { dropDraft } from '../amend-plan.ts'
import { whatIsMissing } from '../plan.rules.ts'
import type { Missing, Plan } from '../plan.words.ts'
import type { signPlan } from '../sign-plan.ts'
import { goToPart } from './go-to-part.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const wordsOfPart = (plan: Plan, id: string): string => {
  const parts = plan.problems.flatMap(problem => [problem, ...problem.goals.flatMap(goal => [goal, ...goal.objectives])])
  return parts.find(part => part.id === id)?.words ?? ''
}


function MissingList({ plan, missing }: { readonly plan: Plan, readonly missing: readonly Missing[] }) {
  const t = useText(planText)
  return (
    <ul className={css.plain}>
      {missing.slice(0, 8).map((one, at) => (
        <li key={at}>
          <Button variant="subtle" size="compact-xs" onClick={() => goToPart(one.id)} styles={{ label: { whiteSpace: 'normal', textAlign: 'start' }, root: { height: 'auto', paddingBlock: 4 } }}>
            {one.what === 'problem' ? t('missing.problem') : t(`missing.${one.what}`, { words: wordsOfPart(plan, one.id) })}
          </Button>
        </li>
      ))}
    </ul>
  )
}

/** What is missing, each with the place that mends it; and the signature when nothing is. */
export function SignBar({ plan }: { readonly plan: Plan }) {
  const t = useText(planText)
  const [dropping, setDropping] = useState(false)
  const missing = whatIsMissing(plan)
  const sign = useAct<typeof signPlan>('plan.sign', { refresh: ['plan.', 'chart.', 'task.'], ifMatch: () => plan.version })
  const drop = useAct<typeof dropDraft>('plan.drop-draft', { refresh: ['plan.'], ifMatch: () => plan.version, onDone: () => setDropping(false) })
  return (
    <Section title={missing.length === 0 ? t('complete') : t('missing', { count: missing.length })} lead={t('signLead')}>
      <div className={css.tight}>
        <MissingList plan={plan} missing={missing} />
        <Button leftSection={<IconSignature size={18} aria-hidden />} disabled={missing.length > 0} loading={sign.isPending} onClick={() => void sendDrafts('plan-').then(arrived => { if (arrived) sign.mutate({ planId: plan.id }) })}>{t('sign')}</Button>
        <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setDropping(true)}>{t('dropDraft')}</Button>
      </div>
      <ConfirmSheet opened={dropping} onClose={() => setDropping(false)} title={t('dropDraft')} confirm={t('dropDraft')} tone="urgent" busy={drop.isPending} onConfirm={() => drop.mutate({ planId: plan.id })}>
        {t('dropWarning')}
      </ConfirmSheet>
    </Section>
  )
}
