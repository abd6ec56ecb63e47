import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'

/** The next family sessions a supporter may know of, by the clock of the place. */
export const FamilySessions = z.object({
  zone: z.string(),
  sessions: z.array(z.object({ sessionId: Id, startsAt: z.string(), endsAt: z.string(), topic: z.string(), remote: z.boolean() })),
})
export type FamilySessions = z.output<typeof FamilySessions>
