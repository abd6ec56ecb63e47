import { Temporal } from 'temporal-polyfill'
import { no, yes, type Decision } from '../../platform/pure/decision.ts'
import type { AftercarePlan } from './continuing-care.words.ts'

/** Days after discharge on which somebody asks how it goes. Source: clinic's own default; product pathway step M10. */
export const FOLLOW_UP_DAYS = [7, 30, 90, 180, 365] as const

/** The dates of the follow-ups of a discharge. */
export const followUpDates = (dischargedOn: string): { day: number, dueOn: string }[] =>
  FOLLOW_UP_DAYS.map(day => ({ day, dueOn: Temporal.PlainDate.from(dischargedOn).add({ days: day }).toString() }))

/** Links leave by themselves in the morning of a working day, when somebody reads the answers. Source: clinic's own default. */
const ASKED = { hour: 10, lastWeekday: 5, notLaterThanDays: 14 } as const

/** The due dates that are asked by link now, once in the morning at the site; null at every other hour. What is due for longer is called on. Source: clinic's own default. */
export function askedByLinkNow(now: string, zone: string): { readonly from: string, readonly to: string } | null {
  const at = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  if (at.hour !== ASKED.hour || at.dayOfWeek > ASKED.lastWeekday) return null
  const to = at.toPlainDate()
  return { from: to.subtract({ days: ASKED.notLaterThanDays }).toString(), to: to.toString() }
}

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

/** So long a support group is taken to last, in minutes, where the directory does not say. Source: clinic's own default. */
const LASTS = 60

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
const DAY = 24 * 60
const WEEK = 7 * DAY

/** A stretch of the week in minutes since Monday 0:00; what runs past Sunday goes on at its start. */
const overlap = (a: readonly [number, number], b: readonly [number, number]): boolean =>
  [-WEEK, 0, WEEK].some(shift => a[0] < b[1] + shift && b[0] + shift < a[1])

/** What fills a client's week. */
export interface Filled { readonly kind: string, readonly weekdays: readonly number[], readonly starts: string, readonly ends: string }

/** Whether a group is free in somebody's week with the way there and back, and what is in the way when it is not. Source: the client's own commitments. */
export function clashesOf(group: { readonly weekday: number, readonly starts: string }, life: readonly Filled[], travelMinutes: number): { fits: boolean, clashes: string[] } {
  const from = (group.weekday - 1) * DAY + minuteOf(group.starts)
  const gone = [from - travelMinutes, from + LASTS + travelMinutes] as const
  const clashes = life.filter(({ weekdays, starts, ends }) => weekdays.some(weekday => {
    const begins = (weekday - 1) * DAY + minuteOf(starts)
    const length = (minuteOf(ends) - minuteOf(starts) + DAY) % DAY
    return overlap(gone, [begins, begins + (length === 0 ? DAY : length)])
  }))
  return { fits: clashes.length === 0, clashes: [...new Set(clashes.map(({ kind }) => kind))] }
}
