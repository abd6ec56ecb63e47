import { z } from 'zod'
import { Id, Line } from '../../../people/ids.words.ts'

/** Who pays, in the words of the card. */
export const CoverageCard = z.object({ payer: Line(120), memberId: z.string().trim().max(60).default(''), holder: z.string().trim().max(120).default('') })
export type CoverageCard = z.output<typeof CoverageCard>

/** One coverage of a client, as staff confirmed it. FHIR: Coverage. */
export const Coverage = z.object({ id: Id, clientId: Id, payer: z.string(), memberId: z.string(), holder: z.string(), enteredAt: z.string(), endedAt: z.string().nullable() })
export type Coverage = z.output<typeof Coverage>
