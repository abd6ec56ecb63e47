import { z } from 'zod'
import { Id, LocalDate } from '../../people/ids.words.ts'

/** The individual or family hour a client has every week. */
export const WeeklyHour = z.object({
  id: Id, clientId: Id, episodeId: Id, kind: z.enum(['individual', 'family']), staffId: Id, staffName: z.string(),
  weekday: z.number(), starts: z.string(), minutes: z.number(), roomId: Id.nullable(), remote: z.boolean(),
  fromDate: LocalDate, untilDate: LocalDate.nullable(), madeUntil: LocalDate.nullable(),
})
export type WeeklyHour = z.output<typeof WeeklyHour>
