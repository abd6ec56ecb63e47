import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { AftercarePlan } from './continuing-care.words.ts'

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
