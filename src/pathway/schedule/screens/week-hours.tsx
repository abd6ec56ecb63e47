import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { MyWeek } from '../week.words.ts'
import { placementText } from './placement.text.ts'
import css from './schedule.module.css'
import { useClocks } from './weekday.ts'

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

const SAID = { 'short-night': 'shortNight', 'long-day': 'longDay', 'three-late-evenings': 'lateEvenings', collision: 'collision' } as const

/** What strains this week, in plain words; nothing when it is light. */
export function WeekWarnings({ week }: { readonly week: MyWeek }) {
  const t = useText(placementText)
  const clocks = useClocks()
  if (week.warnings.length === 0) return null
  return (
    <ul className={css.warnings} aria-label={t('warnings')}>
      {week.warnings.map(({ kind, weekday }) => <li key={`${kind} ${weekday}`} data-tone="attention">{t(SAID[kind], { day: clocks.long(weekday) })}</li>)}
    </ul>
  )
}
