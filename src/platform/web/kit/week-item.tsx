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
  /** Can be carried to another time, by pointer or by keys. */
  readonly movable?: boolean
}

/** How many lines there is room for; readers always get all of it, and so does whoever points at it. */
export interface Lines { readonly title: number, readonly time: boolean, readonly detail: number }

/** The item as a block of the grid or a line of the list. */
export function WeekItemBlock({ item, zone, onOpen, lines }: {
  readonly item: WeekItem, readonly zone: string, readonly onOpen?: ((id: string) => void) | undefined, readonly lines?: Lines,
}) {
  const when = useWhen(zone)
  const words = (
    <>
      <span className={css.title}>
        {item.clash === true && <IconAlertTriangle size={14} aria-hidden />}{item.title}
      </span>
      <time className={css.time} data-room={lines === undefined || lines.time}>{when.span(item.start, item.end)}</time>
      {item.detail !== undefined && <span className={css.detail} data-room={lines === undefined || lines.detail > 0}>{item.detail}</span>}
    </>
  )
  const look = {
    className: css.item, 'data-tone': item.clash === true ? 'urgent' : item.tone, 'data-busy': item.busy === true, 'data-stop': true,
    ...(lines && { 'data-block': true, style: { '--title-lines': lines.title, '--detail-lines': lines.detail } }),
  }
  if (onOpen === undefined) return <div {...look} tabIndex={0} role="group" aria-label={item.title}>{words}</div>
  const carried = item.movable === true && lines !== undefined
  return <button type="button" {...look} {...(carried && { 'data-carry': item.id, 'aria-keyshortcuts': 'M' })} onClick={() => onOpen(item.id)}>{words}</button>
}
