import { z } from 'zod'

/** How a person was told: by which way, or why by none. A way that is not set up is never promised. */
export const Told = z.enum(['email', 'text', 'both', 'may-not', 'no-address', 'not-set-up'])
export type Told = z.output<typeof Told>

/** What became of a message that should leave the clinic. */
export const NoticeState = z.enum(['waiting', 'sent', 'failed'])

/** One message to a person: what it was about and what became of it. Its words are not kept here. */
export const Notice = z.object({
  id: z.string(), kind: z.string(), channel: z.enum(['email', 'text']), dueAt: z.string(), sentAt: z.string().nullable(), state: NoticeState,
})
export type Notice = z.output<typeof Notice>
