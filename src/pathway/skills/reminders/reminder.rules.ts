import { Temporal } from 'temporal-polyfill'
import type { Reminder } from './reminder.words.ts'

/** Reminders without an answer after which a person takes over. Source: trust-and-ux section 16, our default. */
export const UNANSWERED_BEFORE_A_PERSON = 3

/** How late a reminder may still come, in minutes: after a night without a server nobody is woken. Clinic's own default. */
const LATE_BY_AT_MOST = 90

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** A day without a check-in hears the same line once more after so many minutes. Source: trust-and-ux section 16, one gentle repeat after 3 h. */
const AGAIN_AFTER = 180

/** Between these hours a message may arrive; at night it waits for the morning. Source: trust-and-ux section 16, quiet at night. */
const [DAY_BEGINS, DAY_ENDS] = [8, 21]

/** Does the first one of today come again? Once, within the same lateness, and never at night. */
const againNow = ({ repeatedOn }: Reminder, today: string, clock: string, late: number): boolean =>
  repeatedOn !== today && late >= AGAIN_AFTER && late <= AGAIN_AFTER + LATE_BY_AT_MOST && minutesOf(clock) < DAY_ENDS * 60

/** What is due for one client at this minute: send it, say it once more, ask a person instead, or nothing. Source: trust-and-ux section 16, reminder defaults. */
export function reminderStep(
  reminder: Reminder, moment: { readonly today: string, readonly clock: string, readonly checkedIn: boolean },
): 'send' | 'again' | 'ask-a-person' | 'nothing' {
  const late = minutesOf(moment.clock) - minutesOf(reminder.at)
  if (reminder.stoppedAt !== null || moment.checkedIn) return 'nothing'
  if (reminder.lastSentOn === moment.today) return againNow(reminder, moment.today, moment.clock, late) ? 'again' : 'nothing'
  if (late < 0 || late > LATE_BY_AT_MOST) return 'nothing'
  return reminder.unanswered >= UNANSWERED_BEFORE_A_PERSON ? 'ask-a-person' : 'send'
}

/** When a message may go out: now by day, in the morning at night, by the clock of the clinic. */
export function notAtNight(now: string, zone: string): string {
  const here = Temporal.Instant.from(now).toZonedDateTimeISO(zone)
  if (here.hour >= DAY_BEGINS && here.hour < DAY_ENDS) return now
  const day = here.hour < DAY_BEGINS ? here.toPlainDate() : here.toPlainDate().add({ days: 1 })
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: DAY_BEGINS }) }).toInstant().toString()
}
