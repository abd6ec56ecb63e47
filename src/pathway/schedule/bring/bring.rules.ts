import type { Bring } from './bring.words.ts'

/** The words for one reader: their language, else the one there is. Source: product rule, nobody is left without words because they are in one language only. */
export const bringIn = (bring: Bring, language: 'en' | 'es'): { readonly words: string, readonly language: 'en' | 'es' } => {
  const other = language === 'en' ? 'es' : 'en'
  return bring[language] === '' ? { words: bring[other], language: other } : { words: bring[language], language }
}
