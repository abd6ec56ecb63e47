import type { whoAmI } from '../../../people/sign-in/who-am-i.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { requirements } from '../requirements.ts'
import css from './completion.module.css'
import { completionText } from './completion.text.ts'
import { DischargePanel } from './discharge-panel.tsx'
import { RequirementRow } from './requirement-row.tsx'

/** The chart's completion tab: what is asked, what is there, and how the stay ends. */
export function CompletionTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(completionText)
  const when = useWhen()
  useTabTitle(t('completion'))
  const { data: me } = useAsk<typeof whoAmI>('sign-in.who-am-i', {})
  const { data, error, isPending, refetch } = useAsk<typeof requirements>('completion.requirements', { clientId })
  if (isPending) return <LoadingState lines={6} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  const { episodeId, admittedOn, dischargedOn, therapistId } = data
  if (episodeId === null || admittedOn === null) return <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
  const open = data.requirements.filter(({ state }) => state === 'not-yet').length
  const mayWaive = me !== undefined && me.roles.includes('director') && me.id !== therapistId && dischargedOn === null
  const count = data.requirements.length
  return (
    <div className={css.columns}>
      <Section title={t('asks')} lead={t('asksLead', { done: count - open, count, day: when.day(admittedOn) })}>
        <ul className={css.list}>
          {data.requirements.map(requirement => <RequirementRow key={requirement.id} requirement={requirement} episodeId={episodeId} mayWaive={mayWaive} />)}
        </ul>
      </Section>
      <DischargePanel clientId={clientId} episodeId={episodeId} open={open} />
    </div>
  )
}
