import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { BREAKS } from '../../pathway/plan/threads.rules.ts'

/** One loose end, with the words that name it. */
export const Loose = z.object({ break: z.enum(BREAKS), id: Id, words: z.string() })
export type Loose = z.output<typeof Loose>

/** A session that served an objective, and the note that says so. */
export const ServedSession = z.object({
  sessionId: Id, noteId: Id, kind: z.string(), topic: z.string(), startsAt: z.string(), minutes: z.number(), signed: z.boolean(),
})
export type ServedSession = z.output<typeof ServedSession>

/** An objective with everything that served it, over all versions of the plan. */
export const ServedObjective = z.object({
  id: Id, originId: Id, words: z.string(), instrument: z.string().nullable(), measuredBy: z.string().nullable(), baseline: z.number().nullable(), target: z.number().nullable(), targetOn: z.string().nullable(),
  interventions: z.array(z.object({ id: Id, words: z.string(), modality: z.string(), staffName: z.string().nullable(), given: z.number() })),
  sessions: z.array(ServedSession),
  practices: z.array(z.object({ id: Id, skill: z.string(), assignedAt: z.string(), outcome: z.string().nullable() })),
  scores: z.array(z.object({ total: z.number(), givenAt: z.string() })),
})
export type ServedObjective = z.output<typeof ServedObjective>

/** The golden thread of one client: from what was found to what was done about it. */
export const Thread = z.object({
  clientId: Id, plan: z.object({ id: Id, number: z.number(), signed: z.boolean() }).nullable(),
  problems: z.array(z.object({
    id: Id, words: z.string(), finding: z.string().nullable(),
    goals: z.array(z.object({ id: Id, words: z.string(), objectives: z.array(ServedObjective) })),
  })),
  loose: z.array(Loose),
})
export type Thread = z.output<typeof Thread>

/** Somebody in care whose thread is broken somewhere. */
export const LooseClient = z.object({ clientId: Id, clientName: z.string(), therapistId: Id, therapistName: z.string(), loose: z.array(Loose) })
export type LooseClient = z.output<typeof LooseClient>
