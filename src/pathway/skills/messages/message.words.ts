import { z } from 'zod'
import { Id, Line } from '../../../people/ids.words.ts'

/** One message between a client and their team. FHIR: Communication. */
export const Message = z.object({
  id: Id, from: z.enum(['client', 'staff']), byName: z.string().nullable(), words: z.string(), at: z.string(),
  /** Until when the team promised an answer; for what the client wrote. */
  answerBy: z.string().nullable(),
  /** Answered, or closed because no answer was needed. */
  settledAt: z.string().nullable(),
  readAt: z.string().nullable(),
})
export type Message = z.output<typeof Message>

/** All words between a client and the team, oldest first, and when an answer would come to a message written now. */
export const MessageThread = z.object({ messages: z.array(Message), workDays: z.number(), answerBy: z.string(), zone: z.string() })
export type MessageThread = z.output<typeof MessageThread>

/** A client who waits for an answer. */
export const WaitingThread = z.object({ clientId: Id, name: z.string(), words: z.string(), count: z.number(), since: z.string(), answerBy: z.string() })
export type WaitingThread = z.output<typeof WaitingThread>

/** What somebody writes. */
export const MessageWords = Line(4000)
