import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'

/** What a client may ask of their week. Being late or absent is said at the session itself. */
export const ChangeWish = z.enum(['make-up', 'other-track', 'time-off'])
export type ChangeWish = z.output<typeof ChangeWish>

/** A wish, and what was answered. */
export const WeekRequest = z.object({
  id: Id, clientId: Id, what: ChangeWish, fromDate: z.string().nullable(), words: z.string(), askedAt: z.string(), answeredAt: z.string().nullable(), answer: z.string().nullable(),
})
export type WeekRequest = z.output<typeof WeekRequest>
