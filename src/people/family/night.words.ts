import { z } from 'zod'
import { Id, Line, LocalDate, LocalTime, Words } from '../ids.words.ts'

/** An evening for the people around clients, as staff plan it. */
export const NightPlan = z.object({
  title: Line(), words: Words(1000).default(''), day: LocalDate, starts: LocalTime, minutes: z.number().int().min(15).max(480), place: Line(),
  language: z.enum(['en', 'es', 'both']),
})
export type NightPlan = z.output<typeof NightPlan>

/** A family night that is to come. */
export const Night = z.object({
  id: Id, title: z.string(), words: z.string(), startsAt: z.string(), endsAt: z.string(), place: z.string(), language: z.enum(['en', 'es', 'both']),
})
export type Night = z.output<typeof Night>

/** What a supporter said about coming. */
export const Coming = z.object({ supporterId: Id, aboutId: Id, says: z.boolean().nullable(), came: z.boolean().nullable() })
export type Coming = z.output<typeof Coming>

/** A supporter as far as an evening needs to know: a name, and what they said. Whom they belong to is not part of it. */
export const Guest = z.object({ supporterId: Id, name: z.string(), says: z.boolean().nullable(), came: z.boolean().nullable() })
export type Guest = z.output<typeof Guest>

/** A supporter asks for help for themselves. */
export const Wish = z.object({ id: Id, supporterName: z.string(), phone: z.string().nullable(), email: z.string().nullable(), words: z.string(), askedAt: z.string() })
export type Wish = z.output<typeof Wish>
