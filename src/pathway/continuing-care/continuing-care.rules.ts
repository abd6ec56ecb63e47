import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { AftercarePlan, AftercareWords } from './continuing-care.words.ts'

/** Days after discharge on which somebody asks how it goes. Source: clinic's own default; product pathway step M10. */
export const FOLLOW_UP_DAYS = [7, 30, 90, 180, 365] as const

/** The dates of the follow-ups of a discharge. */
export const followUpDates = (dischargedOn: string): { day: number, dueOn: string }[] =>
  FOLLOW_UP_DAYS.map(day => ({ day, dueOn: Temporal.PlainDate.from(dischargedOn).add({ days: day }).toString() }))

/** Calls that are made before a client counts as not reached. Source: CMP-13, three tries; clinic's own rule. */
const TRIES = 3

/** How many more calls a follow-up gets when nobody answers this one. */
export const triesLeft = (triesBefore: number): number => Math.max(0, TRIES - triesBefore - 1)

/** A plan that names nobody and nowhere is not ready for a signature. Source: clinic's own rule. */
export function readyToSign(plan: AftercarePlan): Decision<true, 'continuing-care.already-signed' | 'continuing-care.nothing-planned'> {
  if (plan.signedAt !== null) return no('continuing-care.already-signed')
  if (plan.therapistName === '' && plan.communityGroupIds.length === 0) return no('continuing-care.nothing-planned')
  return yes(true)
}

/** Days until the first visit that are thought safe. Source: HEDIS follow-up measures (7 days), clinic's own outer line (14 days). */
const SOON = { good: 7, late: 14 } as const

/** How soon after discharge the first visit is: the gap in which people are lost. */
export function firstVisitTiming(dischargedOn: string, firstVisitAt: string | null, zone = 'UTC'): 'none' | 'within-7-days' | 'within-14-days' | 'later' {
  if (firstVisitAt === null) return 'none'
  const visitOn = Temporal.Instant.from(firstVisitAt).toZonedDateTimeISO(zone).toPlainDate()
  const days = Temporal.PlainDate.from(dischargedOn).until(visitOn).total('days')
  return days <= SOON.good ? 'within-7-days' : days <= SOON.late ? 'within-14-days' : 'later'
}

/** What is signed: the words of the plan, nothing of the form. */
export const signedWords = ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, people, warningSigns, whatBringsMeBack }: AftercareWords): AftercareWords =>
  ({ stepDown, therapistName, firstVisitAt, communityGroupIds, medication, people, warningSigns, whatBringsMeBack })
