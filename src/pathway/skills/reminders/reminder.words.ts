import { z } from 'zod'
import { LocalTime } from '../../../people/ids.words.ts'

/** How a reminder reaches a client. */
export const Channel = z.enum(['email', 'text'])
export type Channel = z.output<typeof Channel>

/** The time a client chose; a message at night would wake somebody. */
export const ReminderChoice = z.object({
  channel: Channel, at: LocalTime.refine(at => at >= '07:00' && at <= '21:30', 'must be between 07:00 and 21:30'),
})

/** A client's reminder as it stands. */
export const Reminder = z.object({
  channel: Channel, at: z.string(), lastSentOn: z.string().nullable(), repeatedOn: z.string().nullable(), unanswered: z.number(), stoppedAt: z.string().nullable(),
})
export type Reminder = z.output<typeof Reminder>

/** What a client finds on their reminder page: the choice, and where a message could go. */
export const MyReminder = z.object({
  reminder: Reminder.nullable(),
  /** The last four figures only. */
  phoneEnds: z.string().nullable(), email: z.string().nullable(), mayLeaveMessage: z.boolean(),
})
export type MyReminder = z.output<typeof MyReminder>
