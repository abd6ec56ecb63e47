import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { MyWeek } from '../week.words.ts'
import { placementText } from './placement.text.ts'
import css from './schedule.module.css'

/** Hours planned against hours asked, and what is left of the evenings. */
export function WeekHours({ week }: { readonly week: MyWeek }) {
  const t = useText(placementText)
  const when = useWhen()
  const planned = when.number(week.plannedMinutes / 60)
  return (
    <p className={css.quiet}>
      {week.requiredHours === null ? t('plannedOnly', { planned }) : t('planned', { planned, required: when.number(week.requiredHours) })}
      {' · '}{t('freeEvenings', { count: week.freeEvenings })}
    </p>
  )
}
