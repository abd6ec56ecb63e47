import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id, Line, LocalDate } from '../../../people/ids.words.ts'

/** What a payer agreed to for one stay. What one unit is differs by payer. Source: rules BIL-05, BIL-07. */
export const AuthorisationDetails = z.object({
  payer: Line(120), reference: z.string().trim().max(80).default(''), unit: z.enum(['day', 'session', 'hour']), units: z.number().int().min(1).max(999), from: LocalDate, until: LocalDate,
})
export type AuthorisationDetails = z.output<typeof AuthorisationDetails>

/** An authorisation with what was used of it before a week. */
export const AuthorisationUse = z.object({
  id: Id, payer: z.string(), reference: z.string(), unit: z.enum(['day', 'session', 'hour']), units: z.number(), from: LocalDate, until: LocalDate,
  usedDays: z.number(), usedSessions: z.number(), usedMinutes: z.number(),
})
export type AuthorisationUse = z.output<typeof AuthorisationUse>

export const authorisationRefusals = refusals({
  'session.authorisation-ends-first': { status: 422, en: 'The authorisation would end before it begins.', es: 'La autorización terminaría antes de empezar.' },
})
