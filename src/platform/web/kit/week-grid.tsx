import { Button } from '@mantine/core'
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useNow } from '../now.ts'
import { useText } from '../text.ts'
import { todayIn, useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import { useRoving } from './roving.ts'
import css from './week-grid.module.css'
import { WeekItemBlock, type WeekItem } from './week-item.tsx'
import { dayAfter, hoursToShow, placeWeek, wallClock, type Placed } from './week-layout.ts'

/** A week, Monday to Sunday. */
export interface WeekGridProps {
  readonly label: string
  /** The Monday, as a calendar day. */
  readonly week: string
  readonly zone: string
  readonly items: readonly WeekItem[]
  /** The hours always shown. */
  readonly usual?: readonly [number, number]
  readonly now?: Date
  readonly onOpen?: (id: string) => void
  /** Week stepping, filters: left of the view switch. */
  readonly tools?: ReactNode
  /** Level of the days' headings in the list. */
  readonly level?: 2 | 3
}

const ROOMY = '(min-width: 700px)'
const watchRoom = (changed: () => void): (() => void) => {
  const query = window.matchMedia(ROOMY)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
const useRoomy = (): boolean => useSyncExternalStore(watchRoom, () => window.matchMedia(ROOMY).matches, () => true)

const sizeFor = (minutes: number) => minutes < 55 ? 'line' : minutes < 80 ? 'two' : 'full'
const percent = (part: number): string => `${(part * 100).toFixed(3)}%`

function DayColumn({ day, placed, hours, grid, nowAt }: {
  day: string, placed: readonly Placed<WeekItem>[], hours: readonly [number, number], grid: WeekGridProps,
  nowAt: number | null,
}) {
  const t = useText(kitText)
  const when = useWhen(grid.zone)
  const [open, close] = [hours[0] * 60, hours[1] * 60]
  const down = (minutes: number): number => (minutes - open) / (close - open)
  return (
    <ol className={css.day} aria-label={when.longDay(day)}>
      {placed.map(({ item, from, to, lane, lanes }) => (
        <li
          key={item.id} className={css.place}
          style={{
            top: percent(down(from)), height: percent((to - from) / (close - open)),
            left: percent(lane / lanes), width: percent(1 / lanes),
          }}
        >
          <WeekItemBlock item={item} zone={grid.zone} onOpen={grid.onOpen} size={sizeFor(to - from)} />
        </li>
      ))}
      {nowAt !== null && nowAt >= open && nowAt <= close && (
        <li className={css.now} style={{ top: percent(down(nowAt)) }}>
          <span className="seen-by-readers-only">{t('now')}</span>
        </li>
      )}
    </ol>
  )
}

function Grid({ grid, placed }: { grid: WeekGridProps, placed: readonly Placed<WeekItem>[] }) {
  const when = useWhen(grid.zone)
  const hours = hoursToShow(placed, grid.usual ?? [8, 18])
  const today = todayIn(grid.zone, grid.now)
  const clock = useMemo(() => wallClock(grid.week, grid.zone), [grid.week, grid.zone])
  const device = useNow()
  const now = clock(grid.now ?? device)
  const { container, onKeyDown } = useRoving<HTMLDivElement>()
  const ticks = Array.from({ length: hours[1] - hours[0] }, (_tick, at) => hours[0] + at)
  return (
    <div ref={container} className={css.grid} style={{ '--hours': ticks.length }} onKeyDown={onKeyDown}>
      <div className={css.days} aria-hidden>
        {Array.from({ length: 7 }, (_day, at) => dayAfter(grid.week, at)).map(day => (
          <span key={day} data-today={day === today}>{when.shortDay(day)}</span>
        ))}
      </div>
      <div className={css.body}>
        <div className={css.hours} aria-hidden>
          {ticks.map(hour => <span key={hour}>{when.hour(hour)}</span>)}
        </div>
        {Array.from({ length: 7 }, (_day, at) => (
          <DayColumn
            key={at} day={dayAfter(grid.week, at)} hours={hours} grid={grid}
            placed={placed.filter(({ day }) => day === at)} nowAt={now.day === at ? now.minutes : null}
          />
        ))}
      </div>
    </div>
  )
}

function List({ grid, placed }: { grid: WeekGridProps, placed: readonly Placed<WeekItem>[] }) {
  const t = useText(kitText)
  const when = useWhen(grid.zone)
  const today = todayIn(grid.zone, grid.now)
  const Heading = grid.level === 3 ? 'h3' : 'h2'
  return (
    <div className={css.list}>
      {Array.from({ length: 7 }, (_day, at) => {
        const day = dayAfter(grid.week, at)
        const ofDay = placed.filter(piece => piece.day === at)
        return (
          <div key={day}>
            <Heading className={css.dayTitle}>
              {when.longDay(day)}{day === today && <span className={css.todayWord}>{t('today')}</span>}
            </Heading>
            {ofDay.length === 0 ? <p className={css.nothing}>{t('nothingThatDay')}</p> : (
              <ol className={css.lines}>
                {ofDay.map(({ item }) => (
                  <li key={item.id}><WeekItemBlock item={item} zone={grid.zone} onOpen={grid.onOpen} /></li>
                ))}
              </ol>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** Treatment and life in one week: a grid where there is room, always also a list that can do the same. */
export function WeekGrid(grid: WeekGridProps) {
  const t = useText(kitText)
  const roomy = useRoomy()
  const [wanted, setWanted] = useState<'grid' | 'list'>('grid')
  const placed = useMemo(() => placeWeek(grid.items, grid.week, grid.zone), [grid.items, grid.week, grid.zone])
  const view = roomy ? wanted : 'list'
  return (
    <section className={css.week} aria-label={grid.label}>
      <div className={css.tools} data-print="no">
        <div className={css.own}>{grid.tools}</div>
        {roomy && (
          <Button variant="default" size="xs" onClick={() => setWanted(view === 'grid' ? 'list' : 'grid')}>
            {t(view === 'grid' ? 'list' : 'week')}
          </Button>
        )}
      </div>
      {view === 'grid' ? <Grid grid={grid} placed={placed} /> : <List grid={grid} placed={placed} />}
    </section>
  )
}
