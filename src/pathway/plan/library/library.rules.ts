import type { LibraryEntry } from './library.words.ts'

const fold = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Entries of one kind in which every typed word begins some word; at most eight, all when nothing is typed. Source: our rule. */
export const findInLibrary = <E extends LibraryEntry>(entries: readonly E[], typed: string, language: 'en' | 'es'): E[] => {
  const wanted = fold(typed).split(/\s+/u).filter(word => word !== '')
  return entries.filter(entry => {
    const words = fold(entry[language]).split(/[^\p{L}\p{N}]+/u)
    return wanted.every(start => words.some(word => word.startsWith(start)))
  }).slice(0, 8)
}
