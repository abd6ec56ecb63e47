import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'
import { Id } from '../../../people/ids.words.ts'

/** A clinician's own notes of what was said, kept apart from the record. Source: 45 CFR 164.501, 42 CFR 2.11. */
export const CounsellingNote = z.object({
  id: Id, clientId: Id, sessionId: Id.nullable(), authorId: Id, author: z.string(), words: z.string(), startedAt: z.string(), changedAt: z.string(), version: z.number(),
})
export type CounsellingNote = z.output<typeof CounsellingNote>

/** Somebody whom the author let read, and the consent that rests on. */
export const CounsellingReader = z.object({ id: Id, staffId: Id, name: z.string(), consentSignedOn: z.string(), purpose: z.string(), authorId: Id, clientId: Id })
export type CounsellingReader = z.output<typeof CounsellingReader>

export const counsellingRefusals = refusals({
  'counselling.not-yours': { status: 403, en: 'Only the author changes a counselling note.', es: 'Solo quien la escribió cambia una nota de consejería.' },
  'counselling.consent-ahead': { status: 422, en: 'The consent cannot be signed in the future.', es: 'El consentimiento no puede firmarse en el futuro.' },
  'counselling.no-such-colleague': { status: 422, en: 'This colleague does not treat people here.', es: 'Esta persona no trata a personas aquí.' },
})
