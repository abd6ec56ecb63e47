import { z } from 'zod'
import { Id, Language } from '../../../people/ids.words.ts'
import { refusals } from '../../../platform/pure/refusal.ts'

/** The steps of an attendance policy that are put on paper. */
export const AbsenceLetterKind = z.enum(['warning', 'agreement'])
export type AbsenceLetterKind = z.output<typeof AbsenceLetterKind>

/** A letter or an agreement about missed sessions, and what the client said to it. */
export const AbsenceLetter = z.object({
  id: Id, clientId: Id, episodeId: Id, kind: AbsenceLetterKind, language: Language, words: z.string(), authorId: Id, author: z.string(), givenAt: z.string(),
  clientSignedAt: z.string().nullable(), refusedAt: z.string().nullable(), refusal: z.string().nullable(), takenBackAt: z.string().nullable(), version: z.number(),
})
export type AbsenceLetter = z.output<typeof AbsenceLetter>

export const absenceLetterRefusals = refusals({
  'session.letter-waits': { en: 'A letter of this kind is still open. Take it back first, or wait for the answer.', es: 'Una carta de este tipo sigue abierta. Retírela primero o espere la respuesta.' },
  'session.letter-settled': { en: 'This letter is already signed or was taken back.', es: 'Esta carta ya está firmada o fue retirada.' },
  'session.letter-of-somebody-else': { status: 403, en: 'Only whoever wrote this letter, or a director, takes it back.', es: 'Solo quien escribió esta carta, o la dirección, puede retirarla.' },
})
