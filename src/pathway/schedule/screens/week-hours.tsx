import { useLanguage } from '../../../platform/web/language.ts'
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

/** The days one kind of strain falls on, as one list. */
const daysOf = (warnings: MyWeek['warnings'], kind: keyof typeof SAID, name: (weekday: number) => string, language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(warnings.filter(one => one.kind === kind).map(({ weekday }) => name(weekday)))

/** What strains this week, in plain words, a line for each kind; nothing when it is light. */
export function WeekWarnings({ week }: { readonly week: MyWeek }) {
  const t = useText(placementText)
  const clocks = useClocks()
  const { language } = useLanguage()
  if (week.warnings.length === 0) return null
  const kinds = [...new Set(week.warnings.map(({ kind }) => kind))]
  return (
    <ul className={css.warnings} aria-label={t('warnings')}>
      {kinds.map(kind => <li key={kind} data-tone="attention">{t(SAID[kind], { day: daysOf(week.warnings, kind, clocks.long, language) })}</li>)}
    </ul>
  )
}
