import { IconAlertTriangle } from '@tabler/icons-react'
import { useWhen } from '../when.ts'
import type { Tone } from './tone.ts'
import css from './week-grid.module.css'

/** One thing in a week: a session, a shift, school. */
export interface WeekItem {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly title: string
  readonly tone: Tone
  /** A quiet second line: room, facilitator, who is fetched from school. */
  readonly detail?: string
  /** Life outside the clinic: drawn as a hatched block. */
  readonly busy?: boolean
  /** Collides with something; the word stands in `detail`. */
  readonly clash?: boolean
}

/** The item as a block of the grid or a line of the list. */
export function WeekItemBlock({ item, zone, onOpen, size = 'full' }: {
  readonly item: WeekItem, readonly zone: string, readonly onOpen?: ((id: string) => void) | undefined,
  /** How much of it there is room for; readers always get all of it. */
  readonly size?: 'line' | 'two' | 'full',
}) {
  const when = useWhen(zone)
  const words = (
    <>
      <span className={css.title}>
        {item.clash === true && <IconAlertTriangle size={14} aria-hidden />}{item.title}
      </span>
      {size === 'line' && <span className={css.time} aria-hidden>{when.time(item.start)}</span>}
      <time className={size === 'line' ? 'seen-by-readers-only' : css.time}>{when.span(item.start, item.end)}</time>
      {item.detail !== undefined && <span className={css.detail}>{item.detail}</span>}
    </>
  )
  const look = {
    className: css.item, 'data-tone': item.clash === true ? 'urgent' : item.tone, 'data-busy': item.busy === true,
    'data-size': size, 'data-stop': true,
  }
  return onOpen === undefined
    ? <div {...look} tabIndex={0} role="group" aria-label={item.title}>{words}</div>
    : <button type="button" {...look} onClick={() => onOpen(item.id)}>{words}</button>
}
