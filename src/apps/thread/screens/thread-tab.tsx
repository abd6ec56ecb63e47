import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk } from '../../../platform/web/call.ts'
import { EmptyState } from '../../../platform/web/kit/empty-state.tsx'
import { ErrorState } from '../../../platform/web/kit/error-state.tsx'
import { LoadingState } from '../../../platform/web/kit/loading-state.tsx'
import { Section } from '../../../platform/web/kit/section.tsx'
import type { PageProps } from '../../../platform/web/page.ts'
import { useTabTitle } from '../../../platform/web/tab-title.ts'
import { useText } from '../../../platform/web/text.ts'
import type { showThread } from '../show-thread.ts'
import type { Thread } from '../thread.words.ts'
import { LooseLine } from './loose-line.tsx'
import { Served } from './served.tsx'
import css from './thread.module.css'
import { threadText } from './thread.text.ts'

function OneProblem({ clientId, problem }: { readonly clientId: string, readonly problem: Thread['problems'][number] }) {
  const t = useText(threadText)
  return (
    <section className={css.thread} aria-label={problem.words}>
      <div className={css.step}><p className={css.kind}>{t('found')}</p><p className={css.words}>{problem.finding ?? t('ownWords')}</p></div>
      <div className={css.step}><p className={css.kind}>{t('problem')}</p><p className={css.strong}>{problem.words}</p></div>
      {problem.goals.map(goal => (
        <div key={goal.id} className={css.step}>
          <p className={css.kind}>{t('goal')}</p><p className={css.words}>{goal.words}</p>
          {goal.objectives.map(objective => <Served key={objective.id} clientId={clientId} objective={objective} />)}
        </div>
      ))}
    </section>
  )
}

/** The chart's golden thread: what was found, what is done about it, what came of it, and where it is broken. */
export function ThreadTab({ params: { clientId = '' } }: PageProps) {
  const t = useText(threadText)
  useTabTitle(t('title'))
  const { data: thread, error, isPending, refetch } = useAsk<typeof showThread>('thread.show', { clientId })
  if (isPending) return <LoadingState lines={8} shape="card" />
  if (error) return <ErrorState problem={error} onRetry={() => void refetch()} />
  return (
    <div className={css.stack}>
      {(thread.plan !== null || thread.loose.length > 0) && (
        <Section title={thread.loose.length === 0 ? t('loose') : t('looseCount', { count: thread.loose.length })} lead={t('lead')}>
          {thread.loose.length === 0 ? <p className={css.quiet}>{t('whole')}</p>
            : <ul className={css.plain}>{thread.loose.map(loose => <LooseLine key={`${loose.break} ${loose.id}`} clientId={clientId} loose={loose} />)}</ul>}
        </Section>
      )}
      {thread.plan === null && <EmptyState title={t('noPlan')} action={<Anchor component={Link} to={`/clients/${clientId}/plan`}>{t('toPlan')}</Anchor>}>{t('noPlanHint')}</EmptyState>}
      {thread.problems.map(problem => <OneProblem key={problem.id} clientId={clientId} problem={problem} />)}
    </div>
  )
}
