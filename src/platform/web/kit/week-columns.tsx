import { useMemo, useRef } from 'react'
import { useNow } from '../now.ts'
import { useText } from '../text.ts'
import { todayIn, useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import { useRoving } from './roving.ts'
import { useCarry, type Carried, type PutDown } from './use-carry.ts'
import css from './week-grid.module.css'
import type { WeekGridProps } from './week-grid.tsx'
import { WeekItemBlock, type WeekItem } from './week-item.tsx'
import { clockAfter, dayAfter, hoursToShow, linesOf, wallClock, type Placed } from './week-layout.ts'

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

function DayColumn({ day, placed, hours, grid, nowAt, carried }: {
  day: string, placed: readonly Placed<WeekItem>[], hours: readonly [number, number], grid: WeekGridProps, nowAt: number | null, carried: Carried | null,
}) {
  const t = useText(kitText)
  const when = useWhen(grid.zone)
  const [open, close] = [hours[0] * 60, hours[1] * 60]
  const down = (minutes: number): number => (minutes - open) / (close - open)
  return (
    <ol className={css.day} aria-label={when.longDay(day)} data-day={day}>
      {placed.map(({ item, from, to, lane, lanes }) => (
        <li
          key={item.id} className={css.place} data-carried={carried?.piece.item.id === item.id}
          style={{
            top: percent(down(from)), height: percent((to - from) / (close - open)),
            left: percent(lane / lanes), width: percent(1 / lanes),
          }}
        >
          <WeekItemBlock item={item} zone={grid.zone} onOpen={grid.onOpen} lines={linesOf(to - from, lanes, item.title)} />
        </li>
      ))}
      {carried !== null && (
        <li aria-hidden className={css.ghost} data-tone={carried.piece.item.tone}
          style={{ top: percent(down(carried.from)), height: percent((carried.piece.to - carried.piece.from) / (close - open)) }}
        >
          <strong>{when.clock(clockAfter(carried.from))}</strong>{carried.piece.item.title}
        </li>
      )}
      {nowAt !== null && nowAt >= open && nowAt <= close && (
        <li className={css.now} style={{ top: percent(down(nowAt)) }}>
          <span className="seen-by-readers-only">{t('now')}</span>
        </li>
      )}
    </ol>
  )
}

/** What is carried and how to put it down, said and shown. */
function CarryBar({ grid, carried }: { grid: WeekGridProps, carried: Carried | null }) {
  const t = useText(kitText)
  const when = useWhen(grid.zone)
  return (
    <p className={carried?.by === 'keys' ? css.carrying : 'seen-by-readers-only'} role="status">
      {carried !== null && `${t('carrying', { title: carried.piece.item.title, when: `${when.longDay(dayAfter(grid.week, carried.day))}, ${when.clock(clockAfter(carried.from))}` })}${carried.by === 'keys' ? ` ${t('carryKeys')}` : ''}`}
    </p>
  )
}

/** The week as a grid: J, K and the arrows walk through it, Enter opens, M carries. */
export function WeekColumns({ grid, placed }: { grid: WeekGridProps, placed: readonly Placed<WeekItem>[] }) {
  const when = useWhen(grid.zone)
  const t = useText(kitText)
  const hours = hoursToShow(placed, grid.usual ?? [8, 18])
  const today = todayIn(grid.zone, grid.now)
  const clock = useMemo(() => wallClock(grid.week, grid.zone), [grid.week, grid.zone])
  const device = useNow()
  const now = clock(grid.now ?? device)
  const { container, onKeyDown } = useRoving<HTMLDivElement>()
  const body = useRef<HTMLDivElement>(null)
  const onMove = grid.onMove && ((id: string, to: PutDown): void => grid.onMove?.(id, to))
  const { carried, onPointerDown, onKey, wasDropped } = useCarry({ container: body, placed, week: grid.week, hours, onMove })
  const ticks = Array.from({ length: hours[1] - hours[0] }, (_tick, at) => hours[0] + at)
  return (
    <>
      {grid.onMove !== undefined && <p className={css.hint} data-print="no">{t('carryHint')}</p>}
      <CarryBar grid={grid} carried={carried} />
      <div
        ref={container} className={css.grid} style={{ '--hours': ticks.length }} data-carrying={carried !== null} onPointerDown={onPointerDown}
        onKeyDown={event => { if (!onKey(event)) onKeyDown(event) }} onClickCapture={event => { if (wasDropped()) event.stopPropagation() }}
      >
        <div className={css.days} aria-hidden>
          {Array.from({ length: 7 }, (_day, at) => dayAfter(grid.week, at)).map(day => (
            <span key={day} data-today={day === today}>{when.shortDay(day)}</span>
          ))}
        </div>
        <div ref={body} className={css.body}>
          <div className={css.hours} aria-hidden>
            {ticks.map(hour => <span key={hour}>{when.hour(hour)}</span>)}
          </div>
          {Array.from({ length: 7 }, (_day, at) => (
            <DayColumn
              key={at} day={dayAfter(grid.week, at)} hours={hours} grid={grid} carried={carried?.day === at ? carried : null}
              placed={placed.filter(({ day }) => day === at)} nowAt={now.day === at ? now.minutes : null}
            />
          ))}
        </div>
      </div>
    </>
  )
}
