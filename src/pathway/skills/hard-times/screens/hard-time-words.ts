import { useLanguage } from '../../../../platform/web/language.ts'
import { useText } from '../../../../platform/web/text.ts'
import { momentText } from '../../library/skill.text.ts'
import { isMoment } from '../../moments.rules.ts'
import type { HardTime } from '../hard-time.words.ts'
import { hardTimesText } from './hard-times.text.ts'

/** A Monday; weekdays and clocks are shown on it. */
const MONDAY = Date.UTC(2026, 0, 5)
const DAY_MS = 86_400_000

/** Weekdays and clock times as people of the chosen language write them. */
export function useWeekWords() {
  const t = useText(hardTimesText)
  const moment = useText(momentText)
  const { language } = useLanguage()
  const locale = language === 'es' ? 'es-US' : 'en-US'
  const weekday = (day: number, width: 'short' | 'narrow' | 'long'): string => new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(new Date(MONDAY + (day - 1) * DAY_MS))
  const clock = (at: string): string => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(new Date(`2026-01-05T${at}:00Z`))
  return {
    weekday,
    when: ({ weekdays, starts, ends }: Pick<HardTime, 'weekdays' | 'starts' | 'ends'>): string =>
      t('when', { days: weekdays.length === 7 ? t('everyDay') : new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(weekdays.map(day => weekday(day, 'short'))), from: clock(starts), to: clock(ends) }),
    momentOf: (key: string | null): string | undefined => (isMoment(key) ? moment(key) : undefined),
  }
}
