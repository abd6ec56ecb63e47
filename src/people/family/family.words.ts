import { z } from 'zod'
import { refusals } from '../../platform/pure/refusal.ts'
import { Id, Language } from '../ids.words.ts'

/** What a client can open to a supporter, each on its own. */
export const TOPICS = ['about', 'attendance', 'family-sessions', 'plan-goals', 'safety-plan'] as const
export const Topic = z.enum(TOPICS)

/** A family member or other person the client lets in. FHIR: RelatedPerson. */
export const Supporter = z.object({ id: Id, clientId: Id, name: z.string(), relation: z.string(), email: z.string().nullable(), phone: z.string().nullable(), language: Language })
export type Supporter = z.output<typeof Supporter>

export const familyRefusals = refusals({
  'release.ends-in-the-past': { status: 422, en: 'The release would already have ended.', es: 'La autorización ya habría terminado.' },
  'release.already-revoked': { en: 'This release was already taken back.', es: 'Esta autorización ya se retiró.' },
})
