import type { Speak } from '../../../platform/web/text.ts'
import type { progressText } from './progress.text.ts'
import type { InstrumentTrend } from '../progress.words.ts'

type T = Speak<typeof progressText['en']>

/** How long a course is, in words. */
export const spanOf = (t: T, from: string, to: string): string => {
  const weeks = Math.round((Date.parse(to) - Date.parse(from)) / 604_800_000)
  return weeks === 0 ? t('lessThanWeek') : t('weeks', { count: weeks })
}

/** The whole course of one instrument in a sentence. */
export function scoreSentence(t: T, { points, intake, latest, latestOn, verdict }: InstrumentTrend): string {
  const [first] = points
  if (first === undefined || points.length < 2) return t('first', { from: intake })
  return t(verdict ?? 'plain', { from: intake, to: latest, span: spanOf(t, first.on, latestOn) })
}
