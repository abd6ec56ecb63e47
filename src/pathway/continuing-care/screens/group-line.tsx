import { useLanguage } from '../../../platform/web/language.ts'
import type { CommunityGroup } from '../continuing-care.words.ts'
import css from './care.module.css'
import { clockTime, weekdayName } from './weekday.ts'

/** One group: its name, when it meets and where. */
export function GroupLine({ group }: { readonly group: CommunityGroup }) {
  const { language } = useLanguage()
  return (
    <div>
      <p className={css.strong}>{group.name}</p>
      <p className={css.quiet}>{weekdayName(group.weekday, language)}, {clockTime(group.starts, language)} · {group.place}</p>
    </div>
  )
}
