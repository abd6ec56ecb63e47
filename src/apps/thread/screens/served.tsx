import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMeasureTitle } from '../../../pathway/assessment/screens/measure-title.ts'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ServedObjective } from '../thread.words.ts'
import css from './thread.module.css'
import { threadText } from './thread.text.ts'

type Shown = { readonly clientId: string, readonly objective: ServedObjective }

function Part({ title, empty, children }: { readonly title: string, readonly empty: boolean, readonly children: ReactNode }) {
  const t = useText(threadText)
  return <div><p className={css.kind}>{title}</p>{empty ? <p className={css.quiet}>{t('nothing')}</p> : <ul className={css.plain}>{children}</ul>}</div>
}

const KINDS = ['group', 'individual', 'family'] as const
const OUTCOMES = { done: 'practised', tried: 'tried', 'not-done': 'notDone' } as const
const outcomeOf = (outcome: string | null) => outcome === 'done' || outcome === 'tried' || outcome === 'not-done' ? OUTCOMES[outcome] : 'open'

function Inside({ clientId, objective }: Shown) {
  const t = useText(threadText)
  const when = useWhen()
  return (
    <div className={css.inside}>
      <Part title={t('done')} empty={objective.interventions.length === 0}>
        {objective.interventions.map(({ id, words, staffName, given }) => (
          <li key={id} className={css.quiet}>{words}{staffName !== null && `, ${staffName}`} · {given === 0 ? t('neverGiven') : t('given', { count: given })}</li>
        ))}
      </Part>
      <Part title={t('sessionsTitle')} empty={objective.sessions.length === 0}>
        {objective.sessions.map(({ noteId, kind, topic, startsAt, minutes, signed }) => (
          <li key={noteId} className={css.quiet}>
            <Anchor component={Link} size="sm" to={`/clients/${clientId}/notes/${noteId}`}>{when.shortDay(startsAt)}</Anchor>
            {` · ${t(KINDS.find(one => one === kind) ?? 'group')}${topic === '' ? '' : `, ${topic}`} · ${t('minutes', { minutes })}`}{!signed && ` · ${t('unsigned')}`}
          </li>
        ))}
      </Part>
      <Part title={t('practicesTitle')} empty={objective.practices.length === 0}>
        {objective.practices.map(({ id, skill, assignedAt, outcome }) => <li key={id} className={css.quiet}>{when.shortDay(assignedAt)} · {skill} · {t(outcomeOf(outcome))}</li>)}
      </Part>
      <Part title={t('scoresTitle')} empty={objective.scores.length === 0}>
        {objective.scores.map(({ total, givenAt }) => <li key={givenAt} className={css.quiet}>{when.shortDay(givenAt)} · {total}</li>)}
      </Part>
    </div>
  )
}

/** One objective with everything that served it, folded to three counts. */
export function Served({ clientId, objective }: Shown) {
  const t = useText(threadText)
  const when = useWhen()
  const titleOf = useMeasureTitle()
  const place = `objective-${objective.originId}`
  const measure = objective.instrument === null ? objective.measuredBy ?? '' : titleOf(objective.instrument)
  const counts = [t('sessions', { count: objective.sessions.length }), t('practices', { count: objective.practices.length }), t('scores', { count: objective.scores.length })]
  return (
    <details id={place} className={css.objective} open={globalThis.location.hash === `#${place}`}>
      <summary>
        <span className={css.words}>{objective.words}</span>
        <span className={css.counts}>{counts.join(' · ')}</span>
      </summary>
      <div className={css.inside}>
        <p className={css.quiet}>
          {t('aim', { measure, from: objective.baseline ?? '–', to: objective.target ?? '–' })}{objective.targetOn !== null && `, ${t('by', { day: when.day(objective.targetOn) })}`}
        </p>
      </div>
      <Inside clientId={clientId} objective={objective} />
    </details>
  )
}
