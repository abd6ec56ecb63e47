import { useText } from '../../../platform/web/text.ts'
import { useWhen } from '../../../platform/web/when.ts'
import type { CommitmentDetails } from '../life.words.ts'
import { lifeText } from './life.text.ts'
import { useClocks } from './weekday.ts'

/** A commitment as a line: `Work · Mon, Tue · 2:00 PM – 10:00 PM · every second week`. */
export function useCommitmentWords(): (c: CommitmentDetails) => string {
  const t = useText(lifeText)
  const when = useWhen()
  const clocks = useClocks()
  return ({ kind, words, weekdays, starts, ends, everyWeeks = 1, countedFrom, fromDate, untilDate }) => [
    words === '' || words === undefined ? t(kind) : words, clocks.days(weekdays), clocks.between(starts, ends),
    everyWeeks === 1 ? '' : everyWeeks === 2 ? t('secondWeek') : t('everyNth', { count: everyWeeks }),
    everyWeeks > 1 && countedFrom ? t('from', { day: when.shortDay(countedFrom) }) : '',
    fromDate ? t('from', { day: when.day(fromDate) }) : '', untilDate ? t('until', { day: when.day(untilDate) }) : '',
  ].filter(part => part !== '').join(' · ')
}
