import { useAsk } from '../../../platform/web/call.ts'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { commitments } from '../commitments.ts'
import { ApartSection } from './apart-section.tsx'
import { LifeLineForm } from './life-line-form.tsx'
import { CommitmentList, GroupsThatMatter, Suits } from './life-parts.tsx'
import { lifeText } from './life.text.ts'
import css from './schedule.module.css'

/** The client's life in the chart: what fills it, how they get here, what would suit. */
export function LifeSection({ clientId }: { readonly clientId: string }) {
  const t = useText(lifeText)
  const { data, error, isPending, refetch } = useAsk<typeof commitments>('schedule.commitments', { clientId })
  return (
    <Section title={t('title')} lead={t('lead')}>
      {isPending ? <LoadingState lines={3} /> : error ? <ErrorState problem={error} onRetry={() => void refetch()} /> : (
        <div className={css.stack}>
          <CommitmentList list={data.commitments} />
          <LifeLineForm clientId={clientId} />
          <Suits clientId={clientId} wish={data.wish} />
          <GroupsThatMatter clientId={clientId} groups={data.groups} />
          <ApartSection clientId={clientId} said={data.wish.apartWords} />
        </div>
      )}
    </Section>
  )
}
