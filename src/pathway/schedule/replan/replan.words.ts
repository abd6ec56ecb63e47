import { z } from 'zod'
import { Id, Line, LocalDate } from '../../../people/ids.words.ts'

/** What a re-plan is asked: why, from when, how many may move, who and what stays as it is. */
export const ReplanAsked = z.object({
  programId: Id, why: Line(200), from: LocalDate.optional(),
  /** How many people in care may lose a seat or an hour they could keep; null is as many as it takes. */
  mostMoved: z.number().int().min(0).max(500).nullable().default(10),
  lockedClientIds: z.array(Id).max(500).default([]), lockedGroupIds: z.array(Id).max(200).default([]),
  /** Staff whose hours with their clients all stay where they are. */
  lockedStaffIds: z.array(Id).max(80).default([]),
  seconds: z.number().int().min(1).max(600).default(60),
  /** Goes on from another re-plan: whoever was rejected there keeps their week. */
  after: Id.nullable().default(null),
})
export type ReplanAsked = z.output<typeof ReplanAsked>

/** How far the engine is. */
export const ReplanProgress = z.object({ phase: z.string(), admitted: z.number(), possible: z.number(), value: z.number(), bound: z.number().nullable() })

const Hour = z.object({ staffName: z.string(), weekday: z.number(), starts: z.string(), remote: z.boolean() })
const GroupFace = z.object({ topic: z.string(), weekday: z.number(), starts: z.string(), minutes: z.number() })

/** What changes for one client, and their minutes a week before and after. */
export const ReplanMove = z.object({
  clientId: Id, name: z.string(), starts: z.boolean(), minutesBefore: z.number(), minutesAfter: z.number(),
  leaves: z.array(GroupFace), joins: z.array(GroupFace), hours: z.array(z.object({ kind: z.enum(['individual', 'family']), before: Hour.nullable(), after: Hour.nullable() })),
})
export type ReplanMove = z.output<typeof ReplanMove>

/** Changes that only make sense together, and why. */
export const ReplanBundle = z.object({
  id: z.string(), moves: z.array(ReplanMove), verdict: z.enum(['open', 'accepted', 'rejected']),
  handovers: z.array(z.object({ kind: z.enum(['seat', 'hour', 'office', 'apart']), from: z.string(), to: z.string(), topic: z.string().nullable() })),
})
export type ReplanBundle = z.output<typeof ReplanBundle>

/** A re-plan as those who schedule see it. */
export const ReplanView = z.object({
  id: Id, programId: Id, why: z.string(), askedAt: z.string(), from: LocalDate, state: z.enum(['running', 'done', 'failed']), stopping: z.boolean(),
  progress: ReplanProgress.nullable(), waiting: z.number(), inCare: z.number(),
  result: z.object({ admitted: z.number(), moved: z.number(), proven: z.boolean(), gap: z.number().nullable(), bundles: z.array(ReplanBundle) }).nullable(),
})
export type ReplanView = z.output<typeof ReplanView>
