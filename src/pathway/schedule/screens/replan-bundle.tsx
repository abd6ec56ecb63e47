import { Button } from '@mantine/core'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { ReplanBundle, ReplanMove } from '../replan/replan.words.ts'
import { replanText } from './replan.text.ts'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

type Hour = ReplanMove['hours'][number]['before']

const useHourWords = (): (hour: Hour) => string => {
  const t = useText(replanText)
  const clocks = useClocks()
  return hour => hour === null ? t('none') : [`${clocks.short(hour.weekday)} ${clocks.clock(hour.starts)}`, hour.staffName, hour.remote ? t('video') : ''].filter(Boolean).join(' · ')
}

function Move({ move }: { readonly move: ReplanMove }) {
  const t = useText(replanText)
  const when = useWhen()
  const clocks = useClocks()
  const hourWords = useHourWords()
  const face = ({ topic, weekday, starts, minutes }: ReplanMove['joins'][number]): string => `${topic}, ${clocks.short(weekday)} ${clocks.span(starts, minutes)}`
  return (
    <li className={css.move}>
      <p className={css.strong}>{move.name} <span className={css.quiet}>{t('hours', { before: when.number(move.minutesBefore / 60), after: when.number(move.minutesAfter / 60) })}</span></p>
      <ul className={css.changes}>
        {move.leaves.map(group => <li key={`- ${face(group)}`}><StatusPill tone="neutral">{t('leaves')}</StatusPill> {face(group)}</li>)}
        {move.joins.map(group => <li key={`+ ${face(group)}`}><StatusPill tone="good">{t('joins')}</StatusPill> {face(group)}</li>)}
        {move.hours.map(({ kind, before, after }) => <li key={kind}>{t(kind)}: {hourWords(before)} → {hourWords(after)}</li>)}
      </ul>
    </li>
  )
}

const useTitle = (): (bundle: ReplanBundle) => string => {
  const t = useText(replanText)
  return ({ moves }) => {
    const [one] = moves
    const starting = moves.find(({ starts }) => starts)
    if (starting !== undefined) return t('starts', { name: starting.name })
    return moves.length === 1 && one !== undefined ? t('changes', { name: one.name }) : t('together', { count: moves.length })
  }
}

/** Changes that belong together: who, what, why together; accepted or left in one press. */
export function Bundle({ bundle, busy, onAccept, onReject }: { readonly bundle: ReplanBundle, readonly busy: boolean, readonly onAccept: () => void, readonly onReject: () => void }) {
  const t = useText(replanText)
  const title = useTitle()(bundle)
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <h3 className={css.cardTitle}>{title}</h3>
        {bundle.verdict !== 'open' && <StatusPill tone={bundle.verdict === 'accepted' ? 'good' : 'neutral'}>{t(bundle.verdict)}</StatusPill>}
      </div>
      <ul className={css.plain}>{bundle.moves.map(move => <Move key={move.clientId} move={move} />)}</ul>
      {bundle.handovers.length > 0 && (
        <div>
          <p className={css.quiet}>{t('because')}</p>
          <ul className={css.reasons}>{bundle.handovers.map(({ kind, from, to, topic }) => <li key={`${kind} ${from} ${to} ${topic}`}>{t(kind, { from, to, topic: topic ?? '' })}</li>)}</ul>
        </div>
      )}
      {bundle.verdict === 'open' && (
        <div className={`${css.row} ${css.push}`}>
          <Button loading={busy} aria-label={`${t('accept')}: ${title}`} onClick={onAccept}>{t('accept')}</Button>
          <Button variant="default" loading={busy} aria-label={`${t('reject')}: ${title}`} onClick={onReject}>{t('reject')}</Button>
        </div>
      )}
    </li>
  )
}
