import type { AftercareWords } from './continuing-care.words.ts'

/** Days until the first visit that are thought safe. Source: HEDIS follow-up measures (7 days), clinic's own outer line (14 days). */
const SOON = { good: 7, late: 14 } as const

/** How soon the first visit is, in days after the last day: the gap in which people are lost. */
export function firstVisitTiming(days: number | null): 'none' | 'within-7-days' | 'within-14-days' | 'later' {
  if (days === null) return 'none'
  return days <= SOON.good ? 'within-7-days' : days <= SOON.late ? 'within-14-days' : 'later'
}

/** What is signed: the words of the plan, nothing of the form. */
export const signedWords = ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, housing, work, people, warningSigns, whatBringsMeBack }: AftercareWords): AftercareWords =>
  ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, housing, work, people, warningSigns, whatBringsMeBack })
