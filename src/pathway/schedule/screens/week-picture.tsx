import type { Proposal } from '../proposal.words.ts'
import css from './schedule.module.css'
import { KIND_TONE } from './session-look.ts'
import { useClocks, WEEKDAYS } from './weekday.ts'

const OPEN = 8 * 60
const CLOSE = 21 * 60

const down = (minutes: number): string => `${(Math.min(1, Math.max(0, (minutes - OPEN) / (CLOSE - OPEN))) * 100).toFixed(2)}%`
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The shape of a week at a glance; everything in it is also said in words beside it. */
export function WeekPicture({ proposal }: { readonly proposal: Proposal }) {
  const clocks = useClocks()
  return (
    <div aria-hidden>
      <div className={css.picture}>
        {WEEKDAYS.map(weekday => (
          <div key={weekday} className={css.pictureDay}>
            {proposal.items.filter(item => item.weekday === weekday).map(({ kind, starts, minutes }) => (
              <span key={starts} data-tone={KIND_TONE[kind]} style={{ top: down(minutesOf(starts)), height: `${((minutes / (CLOSE - OPEN)) * 100).toFixed(2)}%` }} />
            ))}
          </div>
        ))}
      </div>
      <div className={css.pictureDays}>{WEEKDAYS.map(weekday => <span key={weekday}>{clocks.narrow(weekday)}</span>)}</div>
    </div>
  )
}
