import { z } from 'zod'
import { Id, LocalDate, Words } from '../../people/ids.words.ts'

/** What a screen said. A result the program hopes for or not; refusing one is not a result. */
export const ScreenResult = z.enum(['negative', 'positive', 'not-given'])
export type ScreenResult = z.output<typeof ScreenResult>

/** How an objective stands in the clinician's judgement: for those that no score measures, and for those put off with a reason. */
export const ObjectiveStand = z.enum(['met', 'partly', 'not-met', 'deferred'])
export type ObjectiveStand = z.output<typeof ObjectiveStand>

const Reason = Words(1000)

/** Something a clinician records about a requirement. */
export const RecordDetails = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('task-done'), task: z.string().max(80), on: LocalDate }),
  z.object({ kind: z.literal('screen'), result: ScreenResult, on: LocalDate, words: Reason.default('') }),
  z.object({ kind: z.literal('screens-set-aside'), requirement: z.string().max(80), on: LocalDate, reason: Reason }),
  z.object({ kind: z.literal('family-declined'), on: LocalDate, reason: Reason }),
  z.object({ kind: z.literal('phase'), phase: z.string().max(60), on: LocalDate, reason: Reason }),
  z.object({ kind: z.literal('objective'), objectiveId: Id, stand: ObjectiveStand, on: LocalDate, reason: Reason.default('') }),
])
export type RecordDetails = z.output<typeof RecordDetails>

/** A record as it stands, with who made it. */
export interface CompletionRecord {
  readonly id: string, readonly kind: string, readonly about: string, readonly value: string, readonly reason: string
  readonly on: string, readonly recordedByName: string | null
}
