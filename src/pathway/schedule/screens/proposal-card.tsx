import { Button } from '@mantine/core'
import { StatusPill } from '../../../platform/web/kit/status-pill.tsx'
import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { Proposal, ProposalItem } from '../proposal.words.ts'
import { placementText } from './placement.text.ts'
import css from './schedule.module.css'
import { WeekPicture } from './week-picture.tsx'
import { useClocks } from './weekday.ts'

function Meetings({ items }: { readonly items: readonly ProposalItem[] }) {
  const t = useText(placementText)
  const clocks = useClocks()
  return (
    <ul className={css.meetings}>
      {items.map(({ kind, weekday, starts, minutes, topic, remote, roomName, kept }) => (
        <li key={`${weekday} ${starts}`}>
          <time>{clocks.short(weekday)} {clocks.clock(starts)}</time>
          <span>
            {kind === 'group' ? topic : t(kind)} <span className={css.quiet}>
              {[`${minutes} min`, remote ? t('video') : roomName ?? (kind === 'group' ? null : t('office')), kept ? t('kept') : null].filter(Boolean).join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** One week that fits: a picture, the same in words, and accepting it in one press. */
export function ProposalCard({ proposal, title, best = false, proven, onAccept, busy = false }: {
  readonly proposal: Proposal, readonly title: string, readonly best?: boolean, readonly proven?: boolean, readonly onAccept?: () => void, readonly busy?: boolean,
}) {
  const t = useText(placementText)
  const when = useWhen()
  const { minutes, weekdays, trips, fewestSeatsLeft, items } = proposal
  return (
    <li className={css.card} data-best={best}>
      <div className={css.cardHead}>
        <h3 className={css.cardTitle}>{title}</h3>
        {best && proven !== undefined && <StatusPill tone={proven ? 'good' : 'neutral'}>{t(proven ? 'proven' : 'notProven')}</StatusPill>}
      </div>
      <WeekPicture proposal={proposal} />
      <p className={css.facts}>
        {[t('hours', { hours: when.number(minutes / 60) }), t('days', { count: weekdays.length }), t('trips', { count: trips })].join(' · ')}
        {fewestSeatsLeft !== null && <><br />{t('seatsLeft', { count: fewestSeatsLeft })}</>}
      </p>
      <Meetings items={items} />
      {onAccept !== undefined && <Button className={css.push} variant={best ? 'filled' : 'default'} loading={busy} onClick={onAccept} aria-label={`${t('accept')}: ${title}`}>{t('accept')}</Button>}
    </li>
  )
}
