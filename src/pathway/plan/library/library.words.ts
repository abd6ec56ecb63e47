import { z } from 'zod'
import { Id, Line } from '../../../people/ids.words.ts'
import { Modality } from '../plan.words.ts'

const both = { en: Line(1000), es: Line(1000) }
const goal = { kind: z.literal('goal'), ...both }
const objective = {
  kind: z.literal('objective'), ...both, instrument: Line(60).optional(),
  measuredBy: z.strictObject({ en: Line(200), es: Line(200) }).optional(), target: z.number().min(-10_000).max(10_000).optional(),
}
const intervention = { kind: z.literal('intervention'), ...both, modality: Modality, timesPerWeek: z.number().positive().max(50), minutes: z.number().int().positive().max(600) }
const id = z.string().regex(/^[a-z0-9-]+$/)

/** A goal, objective or intervention others have written before, to start from; everything in it can be changed. */
export const LibraryEntry = z.discriminatedUnion('kind', [z.strictObject({ ...goal, id }), z.strictObject({ ...objective, id }), z.strictObject({ ...intervention, id })])
export type LibraryEntry = z.output<typeof LibraryEntry>

/** What somebody writes into the clinic's own library: an objective says how it is measured. */
export const EntryWords = z.discriminatedUnion('kind', [
  z.strictObject(goal),
  z.strictObject(objective).refine(({ instrument, measuredBy }) => instrument !== undefined || measuredBy !== undefined, 'needs a measure'),
  z.strictObject(intervention),
])
export type EntryWords = z.output<typeof EntryWords>

/** An entry this clinic wrote, and who did. */
export const OwnEntry = z.object({ id: Id, entry: LibraryEntry, byName: z.string().nullable(), writtenAt: z.string() })
export type OwnEntry = z.output<typeof OwnEntry>
