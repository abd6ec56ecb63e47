import type { myHours } from '../../../pathway/session/my-hours.ts'
import { useAsk } from '../../../platform/web/call.ts'
import { Meter } from '../../../platform/web/kit/meter.tsx'
import { useText } from '../../../platform/web/text.ts'
import css from '../client.module.css'
import { todayText } from './today.text.ts'

const hours = (minutes: number): number => Math.round(minutes / 6) / 10

/** This week's hours as one bar: done, booked, needed. */
export function MyHours() {
  const t = useText(todayText)
  const { data: weeks = [] } = useAsk<typeof myHours>('session.my-hours', {})
  const [week] = weeks
  const { countedMinutes = 0, aheadMinutes = 0, owedMinutes = 0 } = week?.ledger ?? {}
  if (countedMinutes + aheadMinutes + owedMinutes === 0) return null
  return (
    <section className={css.week} aria-label={t('myWeek')}>
      <h2 className={css.title}>{t('myWeek')}</h2>
      <Meter done={hours(countedMinutes)} booked={hours(aheadMinutes)} needed={hours(owedMinutes)} />
    </section>
  )
}
