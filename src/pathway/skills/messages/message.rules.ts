import { Temporal } from 'temporal-polyfill'

/** Work days within which a message is answered, as long as the clinic says nothing else. Source: clinic's own default. */
export const ANSWER_WITHIN_WORK_DAYS = 1

/** The clock by which the answer of a day is there. Source: clinic's own default, the end of office hours. */
const DAY_ENDS = '17:00'

const isWorkDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5

/**
 * When the answer to a message is there at the latest: the end of the n-th work day after the day it was sent.
 * Source: clinic's own rule; trust-and-ux section 18, say when somebody reads and never pretend that somebody is watching.
 */
export function answerBy(sentAt: string, workDays: number, zone: string): string {
  let day = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone).toPlainDate()
  for (let left = workDays; left > 0;) {
    day = day.add({ days: 1 })
    if (isWorkDay(day)) left -= 1
  }
  return day.toZonedDateTime({ timeZone: zone, plainTime: DAY_ENDS }).toInstant().toString()
}

/** When something was written: the phone's clock, unless it claims a time to come or one weeks ago. Source: clinic's own rule, T-37. */
export function writtenAt(claimed: string | undefined, now: string): string {
  if (claimed === undefined) return now
  const behind = Temporal.Instant.from(claimed).until(now, { largestUnit: 'hours' }).hours
  return behind < 0 || behind > 14 * 24 || Temporal.Instant.compare(claimed, now) > 0 ? now : claimed
}
