import { z } from 'zod'
import { Modality } from '../plan.words.ts'

const both = { id: z.string().regex(/^[a-z0-9-]+$/), en: z.string().min(1), es: z.string().min(1) }

/** A goal, objective or intervention others have written before, to start from; everything in it can be changed. */
export const LibraryEntry = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('goal'), ...both }),
  z.strictObject({
    kind: z.literal('objective'), ...both, instrument: z.string().optional(),
    measuredBy: z.strictObject({ en: z.string(), es: z.string() }).optional(), target: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('intervention'), ...both, modality: Modality, timesPerWeek: z.number().positive(), minutes: z.number().int().positive() }),
])
export type LibraryEntry = z.output<typeof LibraryEntry>
