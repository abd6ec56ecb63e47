import { Button } from '@mantine/core'
import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useText } from '../text.ts'
import { todayIn, useWhen } from '../when.ts'
import { kitText } from './kit.text.ts'
import type { PutDown } from './use-carry.ts'
import { WeekColumns } from './week-columns.tsx'
import css from './week-grid.module.css'
import { WeekItemBlock, type WeekItem } from './week-item.tsx'
import { dayAfter, placeWeek, type Placed } from './week-layout.ts'

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
  /** What carrying a movable item somewhere else does. The list offers the same by opening it. */
  readonly onMove?: (id: string, to: PutDown) => void
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
      {view === 'grid' ? <WeekColumns grid={grid} placed={placed} /> : <List grid={grid} placed={placed} />}
    </section>
  )
}
