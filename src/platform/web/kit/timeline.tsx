import type { ReactNode } from 'react'
import { useWhen } from '../when.ts'
import css from './timeline.module.css'
import type { Tone } from './tone.ts'

/** One thing that happened. */
export interface TimelineItem {
  readonly id: string
  readonly at: string
  readonly title: ReactNode
  readonly by?: string
  readonly detail?: ReactNode
  readonly tone?: Tone
}

/** What happened, newest first as given, with the time of each. */
export function Timeline({ label, items, zone }: {
  readonly label: string, readonly items: readonly TimelineItem[], readonly zone?: string,
}) {
  const when = useWhen(zone)
  return (
    <ol className={css.timeline} aria-label={label}>
      {items.map(({ id, at, title, by, detail, tone = 'neutral' }) => (
        <li key={id} className={css.item} data-tone={tone}>
          <div className={css.title}>{title}</div>
          <p className={css.quiet}>
            <time dateTime={at}>{/T/u.test(at) ? when.dayTime(at) : when.day(at)}</time>
            {by !== undefined && <span>{by}</span>}
          </p>
          {detail !== undefined && <div className={css.detail}>{detail}</div>}
        </li>
      ))}
    </ol>
  )
}
