import type { Reminder } from './reminder.words.ts'

/** Reminders without an answer after which a person takes over. Source: trust-and-ux section 16, our default. */
export const UNANSWERED_BEFORE_A_PERSON = 3

/** How late a reminder may still come, in minutes: after a night without a server nobody is woken. Clinic's own default. */
const LATE_BY_AT_MOST = 90

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** What is due for one client at this minute: send it, ask a person instead, or nothing. Source: trust-and-ux section 16, reminder defaults. */
export function reminderStep(
  reminder: Reminder, moment: { readonly today: string, readonly clock: string, readonly checkedIn: boolean },
): 'send' | 'ask-a-person' | 'nothing' {
  const late = minutesOf(moment.clock) - minutesOf(reminder.at)
  if (reminder.stoppedAt !== null || moment.checkedIn || reminder.lastSentOn === moment.today || late < 0 || late > LATE_BY_AT_MOST) return 'nothing'
  return reminder.unanswered >= UNANSWERED_BEFORE_A_PERSON ? 'ask-a-person' : 'send'
}
