import type { AftercareWords } from './continuing-care.words.ts'

/** Days until the first visit that are thought safe. Source: HEDIS follow-up measures (7 days), clinic's own outer line (14 days). */
const SOON = { good: 7, late: 14 } as const

/** How soon after a last day the first visit is, both as days at the clinic: the gap in which people are lost. */
export function firstVisitTiming(lastDay: string, visitOn: string | null): 'none' | 'within-7-days' | 'within-14-days' | 'later' {
  if (visitOn === null) return 'none'
  const days = Math.round((Date.parse(visitOn) - Date.parse(lastDay)) / 86_400_000)
  return days <= SOON.good ? 'within-7-days' : days <= SOON.late ? 'within-14-days' : 'later'
}

/** What is signed: the words of the plan, nothing of the form. */
export const signedWords = ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, people, warningSigns, whatBringsMeBack }: AftercareWords): AftercareWords =>
  ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, people, warningSigns, whatBringsMeBack })
