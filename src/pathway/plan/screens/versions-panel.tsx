import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../../platform/web/call.ts'
import { Section } from '../../../platform/web/kit/section.tsx'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText, type Speak } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { planVersions } from '../plan-versions.ts'
import type { PlanHead } from '../plan.words.ts'
import css from './plan.module.css'
import { planText } from './plan.text.ts'

const statusOf = (t: Speak<typeof planText.en>, plan: PlanHead): string =>
  plan.signedAt === null ? t('draft') : plan.supersededAt === null ? t('inForce') : t('superseded')

/** A pill that says what stage a version is at. */
export function PlanPill({ plan }: { readonly plan: PlanHead }) {
  const t = useText(planText)
  return <StatusPill tone={plan.signedAt === null ? 'attention' : plan.supersededAt === null ? 'good' : 'neutral'}>{statusOf(t, plan)}</StatusPill>
}

/** Every version with its stage; any two can be laid side by side. */
export function VersionsPanel({ clientId, shown, onShow }: { readonly clientId: string, readonly shown: string, readonly onShow: (planId: string) => void }) {
  const t = useText(planText)
  const when = useWhen()
  const { data = [] } = useAsk<typeof planVersions>('plan.versions', { clientId })
  if (data.length < 2) return null
  return (
    <Section title={t('versions')} action={<Anchor component={Link} size="sm" to={`/clients/${clientId}/plan/compare`}>{t('compare')}</Anchor>}>
      <ul className={css.plain}>
        {data.map(plan => (
          <li key={plan.id} className={css.between}>
            <button type="button" onClick={() => onShow(plan.id)} aria-pressed={plan.id === shown} style={{ all: 'unset', cursor: 'pointer', fontWeight: plan.id === shown ? 600 : 400 }}>
              {t('version', { number: plan.number })}, {when.day(plan.signedAt ?? plan.startedAt)}
            </button>
            <PlanPill plan={plan} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
