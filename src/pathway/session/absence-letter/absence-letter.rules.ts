import type { AbsenceLetter } from './absence-letter.words.ts'

type LetterState = 'open' | 'signed' | 'refused' | 'taken-back'

/** Where a letter stands: what was signed stays signed; a no may still become a yes. Source: the clinic's own rule. */
export const letterState = ({ clientSignedAt, refusedAt, takenBackAt }: Pick<AbsenceLetter, 'clientSignedAt' | 'refusedAt' | 'takenBackAt'>): LetterState =>
  clientSignedAt !== null ? 'signed' : takenBackAt !== null ? 'taken-back' : refusedAt !== null ? 'refused' : 'open'

/** Exactly what is signed. Source: people/signature, words and not looks. */
export const signedWords = ({ kind, language, words }: Pick<AbsenceLetter, 'kind' | 'language' | 'words'>) => ({ kind, language, words })
