import { z } from 'zod'
import { PlanSection } from '../../pathway/safety/safety.words.ts'
import { Id } from '../../people/ids.words.ts'
import { Guest } from '../../people/family/night.words.ts'

/** The next family sessions a supporter may know of, by the clock of the place. */
export const FamilySessions = z.object({
  zone: z.string(),
  sessions: z.array(z.object({ sessionId: Id, startsAt: z.string(), endsAt: z.string(), topic: z.string(), remote: z.boolean() })),
  /** What this supporter said about coming, to sessions and to family nights. */
  coming: z.array(z.object({ aboutId: Id, says: z.boolean() })),
})
export type FamilySessions = z.output<typeof FamilySessions>

/** What live releases open to a supporter, each part null without its topic. */
export const Shared = z.object({
  attendance: z.object({ came: z.number(), of: z.number(), weeks: z.number() }).nullable(),
  goals: z.array(z.string()).nullable(),
  safetyPlan: z.array(PlanSection).nullable(),
})
export type Shared = z.output<typeof Shared>

/** An evening or a family session, and who said that they come; for staff. */
export const Gathering = z.object({
  aboutId: Id, kind: z.enum(['night', 'session']), title: z.string(), startsAt: z.string(), endsAt: z.string(), place: z.string().nullable(), guests: z.array(Guest),
})
export type Gathering = z.output<typeof Gathering>
