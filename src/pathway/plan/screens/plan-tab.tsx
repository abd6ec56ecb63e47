import { Button } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { staffList } from '../../../people/staff/staff-list.ts'
import { useAct, useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { planFindings } from '../plan-findings.ts'
import type { Plan } from '../plan.words.ts'
import type { showPlan } from '../show-plan.ts'
import type { startPlan } from '../start-plan.ts'
import { AboutPerson } from './about-person.tsx'
import { AfterSigning } from './after-signing.tsx'
import { CertificationPanel } from './certification-panel.tsx'
import { ChangesPanel } from './changes-panel.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { goToAddressedPart } from './go-to-part.ts'
import { KnownProvider, type Known } from './known.ts'
import { PaperMenu } from './paper-menu.tsx'
import css from './plan.module.css'
import { PayerPanel } from './payer-panel.tsx'
import { PlanReading } from './plan-reading.tsx'
import { planText } from './plan.text.ts'
import { Comments, PlanTree } from './plan-tree.tsx'
import { SignBar } from './sign-bar.tsx'
import { PlanPill, VersionsPanel } from './versions-panel.tsx'

function PlanHeading({ plan }: { readonly plan: Plan }) {
  const t = useText(planText)
  const when = useWhen()
  return (
    <div className={css.between}>
      <div>
        <div className={css.row}>
          <h2 style={{ margin: 0, fontSize: '1.25rem' }}>{t('treatmentPlan')}</h2>
          <PlanPill plan={plan} />
        </div>
        <p className={css.quiet}>
          {t('heading', { number: plan.number, who: plan.authorName ?? '' })} · {plan.signedAt === null ? t('startedOn', { when: when.day(plan.startedAt) }) : t('signedOn', { when: when.day(plan.signedAt) })}
          {plan.whyAmended !== null && ` · ${plan.whyAmended}`}
        </p>
      </div>
      <PaperMenu plan={plan} />
    </div>
  )
}

/** Who came back needs a plan of this stay; the one shown is history. */
function EarlierStay({ clientId }: { readonly clientId: string }) {
  const t = useText(planText)
  const start = useAct<typeof startPlan>('plan.start', { refresh: ['plan.'] })
  return (
    <div className={css.note} data-tone="attention" role="status">
      <p>{t('earlierStay')}</p>
      <Button loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('startThisStay')}</Button>
    </div>
  )
}

function WholePlan({ plan, onShow }: { readonly plan: Plan, readonly onShow: (planId: string | null) => void }) {
  const t = useText(planText)
  const { clientId } = plan
  const { data: known } = useAsk<typeof planFindings>('plan.findings', { clientId })
  const { data: staff } = useAsk<typeof staffList>('staff.list', {})
  const around = useMemo<Known>(() => ({
    measures: known?.measures ?? [], staff: (staff ?? []).filter(({ left }) => !left).map(({ id, name }) => ({ value: id, label: name })),
  }), [known, staff])
  const isDraft = plan.signedAt === null
  const isOver = known?.openEpisodeId != null && known.openEpisodeId !== plan.episodeId
  useEffect(goToAddressedPart, [])
  return (
    <KnownProvider value={around}>
      <div className={css.columns}>
        <div className={css.stack}>
          <PlanHeading plan={plan} />
          {isOver && <EarlierStay clientId={clientId} />}
          {plan.comments.length > 0 && <Section title={t('ownWishes')}><Comments planId={plan.id} comments={plan.comments} /></Section>}
          {isDraft ? <><PlanTree plan={plan} /><AboutPerson plan={plan} /></> : <PlanReading plan={plan} />}
        </div>
        <div className={css.aside}>
          {isDraft ? !isOver && <SignBar plan={plan} /> : <AfterSigning plan={plan} isOver={isOver} onAmended={() => onShow(null)} />}
          {!isOver && plan.supersededAt === null && <PayerPanel plan={plan} />}
          {isDraft && !isOver && known !== undefined && <FindingsPanel plan={plan} known={known} />}
          {!isDraft && !isOver && plan.supersededAt === null && <><ChangesPanel clientId={clientId} /><CertificationPanel clientId={clientId} /></>}
          <VersionsPanel clientId={clientId} shown={plan.id} onShow={onShow} />
        </div>
      </div>
    </KnownProvider>
  )
}

/** The chart's plan tab: the whole plan on one page. */
export function PlanTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(planText)
  useTabTitle(t('treatmentPlan'))
  const [planId, setPlanId] = useState<string | null>(null)
  const { data: plan, error, isPending, refetch } = useAsk<typeof showPlan>('plan.show', { clientId, ...(planId !== null && { planId }) }, { keepLast: true })
  const start = useAct<typeof startPlan>('plan.start', { refresh: ['plan.'] })
  if (isPending) return <LoadingState lines={8} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  if (plan !== null) return <WholePlan key={plan.id} plan={plan} onShow={setPlanId} />
  return (
    <EmptyState title={t('noPlan')} action={<Button loading={start.isPending} onClick={() => start.mutate({ clientId })}>{t('start')}</Button>}>{t('noPlanHint')}</EmptyState>
  )
}
