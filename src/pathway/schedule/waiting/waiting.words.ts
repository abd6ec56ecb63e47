import { z } from 'zod'
import { Id } from '../../../people/ids.words.ts'
import { TopicSaid } from '../group.words.ts'

/** Somebody in line for a seat: once in a session, or every week in a group. */
export const Wait = z.object({
  id: Id, clientId: Id, episodeId: Id, sessionId: Id.nullable(), groupId: Id.nullable(), missedSessionId: Id.nullable(), turn: z.number(),
  askedAt: z.string(), offeredUntil: z.string().nullable(),
})
export type Wait = z.output<typeof Wait>

/** A place in line as people see it: what for, how many are before, and until when an offered seat is kept. */
export const WaitLine = Wait.omit({ episodeId: true, turn: true }).extend({
  clientName: z.string(), topic: z.string(), topicSaid: TopicSaid.nullable(), startsAt: z.string().nullable(), endsAt: z.string().nullable(), weekday: z.number().nullable(), starts: z.string().nullable(), ahead: z.number(),
})
export type WaitLine = z.output<typeof WaitLine>
