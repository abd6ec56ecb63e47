import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useAsk, type OutputOf } from '../../../platform/web/call.ts'
import { useText } from '../../../platform/web/text.ts'
import { everyWeeks } from '../often.rules.ts'
import type { threadOf } from '../thread-of.ts'
import css from './plan.module.css'
import { threadOfText } from './thread-of.text.ts'

type Served = OutputOf<typeof threadOf>[number]

function Chain({ clientId, served, kind }: { readonly clientId: string, readonly served: Served, readonly kind: string }) {
  const t = useText(threadOfText)
  const done = served.interventions.toSorted((a, b) => Number(b.modality === kind) - Number(a.modality === kind))
  const oftenOf = (times: number, minutes: number): string => {
    const weeks = everyWeeks(times)
    return weeks === null ? t('perWeek', { times, minutes }) : t('everyWeeks', { weeks, minutes })
  }
  const rows = [
    { label: t('doing'), words: done.map(({ words, timesPerWeek, minutes, staffName }) => [words, oftenOf(timesPerWeek, minutes), staffName].filter(Boolean).join(' · ')) },
    { label: t('goal'), words: [served.goal] }, { label: t('problem'), words: [served.problem] },
    { label: t('found'), words: [served.finding?.words ?? t('notFound')] },
  ]
  return (
    <li className={css.readGoal}>
      <p className={css.strong}>
        <Anchor component={Link} to={`/clients/${clientId}/thread`} hash={`objective-${served.originId}`}>{served.objective}</Anchor>
      </p>
      {rows.map(({ label, words }) => words.length > 0 && (
        <div key={label}><p className={css.kind}>{label}</p>{words.map((line, at) => <p key={at} className={css.quiet}>{line}</p>)}</div>
      ))}
      {!served.inForce && <p className={css.quiet}>{t('older', { number: served.number })}</p>}
    </li>
  )
}

/** What a note served: each objective it names, with what is done for it, the goal, the problem and the finding it goes back to. */
export function ThreadOfNote({ clientId, objectiveIds, kind }: { readonly clientId: string, readonly objectiveIds: readonly string[], readonly kind: string }) {
  const t = useText(threadOfText)
  const { data = [] } = useAsk<typeof threadOf>('plan.thread-of', { clientId, objectiveIds: [...objectiveIds] }, { enabled: objectiveIds.length > 0 })
  if (objectiveIds.length === 0) return <p className={css.note} data-tone="attention">{t('nothing')}</p>
  return <ul className={css.plain} aria-label={t('title')}>{data.map(served => <Chain key={served.objectiveId} clientId={clientId} served={served} kind={kind} />)}</ul>
}
