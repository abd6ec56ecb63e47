import { z } from 'zod'

/** One look at a record, or one change to it. */
export interface Look { readonly at: string, readonly action: string, readonly changed: boolean, readonly name: string }

/** The parts of a record, as a client would name them. */
export const RecordPart = z.enum(['plan', 'safety', 'check-ins', 'messages', 'sessions', 'week', 'questions', 'progress', 'family', 'after', 'details'])
export type RecordPart = z.output<typeof RecordPart>

/** What one person of the clinic looked at on one day. */
export const LookedAt = z.object({ day: z.string(), name: z.string(), looked: z.array(RecordPart), changed: z.array(RecordPart) })
export type LookedAt = z.output<typeof LookedAt>
