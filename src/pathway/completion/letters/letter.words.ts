import { z } from 'zod'
import { Id, Language, LocalDate } from '../../../people/ids.words.ts'

/** What a letter states. Each needs a live release that names just that. */
export const LETTER_KINDS = ['in-care', 'attendance-record', 'completion'] as const
export const LetterKind = z.enum(LETTER_KINDS)
export type LetterKind = z.output<typeof LetterKind>

/** Exactly what a letter says, as it was signed; what its kind does not name is not in it. */
export const LetterContent = z.object({
  kind: LetterKind, language: Language, clinicName: z.string(), clinicPhone: z.string().nullable(),
  /** Letters signed before it was said do not have it. */
  clinicAddress: z.string().nullable().optional(), personName: z.string(), recipient: z.string(), purpose: z.string(),
  issuedOn: LocalDate, issuedBy: z.string(),
  admittedOn: LocalDate, endedOn: LocalDate.nullable(),
  /** Only in a record of attendance. */
  attendance: z.object({ from: LocalDate, to: LocalDate, sessions: z.number(), attended: z.number(), excused: z.number(), minutes: z.number() }).nullable(),
})
export type LetterContent = z.output<typeof LetterContent>

/** A letter as the chart and the client read it. */
export const Letter = z.object({ id: Id, clientId: Id, episodeId: Id, releaseId: Id, kind: LetterKind, content: LetterContent, code: z.string(), issuedAt: z.string() })
export type Letter = z.output<typeof Letter>
