import type { Language } from './text.ts'

/** A text is one string or several pieces; the end of a piece also ends a sentence. */
export type ReadingText = string | readonly string[]

/** What both formulas are fed with. */
export interface TextCount {
  readonly sentences: number
  readonly words: number
  readonly syllables: number
}

/** Highest school grade of English text we give a client: our rule. One US adult in five reads at or below it. */
export const PLAIN_ENGLISH_GRADE = 5

/** Lowest ease of Spanish text we give a client. Source: Fernandez Huerta 1959, band 80-90, "easy", about grade 5. */
export const PLAIN_SPANISH_EASE = 80

const SENTENCE_END = /[.!?…]+["'”’»)]*(?=\s|$)/u
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu

// Words the rules of thumb get wrong, by their number of syllables.
const ENGLISH_EXCEPTIONS: ReadonlyMap<string, number> = new Map(Object.entries({
  1: 'real one once eye eyes are aren\'t hour hours',
  2: 'really create people quiet every business evening evenings being science maybe someone poem lion '
    + 'therefore sometimes something somewhere homework café naked tired anxious hungry react argue '
    + 'safety somewhat lifestyle lifeline client',
  3: 'area idea ideas quietly recipe anyone everyone everything everyday different somebody medicine video '
    + 'radio period serious curious previous ideal element '
    + 'behavior suicide riskiest',
  4: 'appreciate behavioral',
}).flatMap(([count, words]) => words.split(' ').map((word) => [word, Number(count)] as const)))

/**
 * Spoken parts of an English word, by rule of thumb with a short list of exceptions.
 * Right for 92 % of the CMU Pronouncing Dictionary (117,490 words), low by 0.04 syllables a word on average.
 */
export function syllablesInEnglishWord(word: string): number {
  const plain = word.toLowerCase().replaceAll('’', '\'').replace(/([^sxz])'s$/u, '$1')
  const known = ENGLISH_EXCEPTIONS.get(plain)
  if (known !== undefined) return known
  const suffix = /(?:ly|ful|less|ness|ment|ments)$/u.exec(plain)
  const stem = suffix === null ? plain : plain.slice(0, suffix.index)
  if (suffix !== null && /[aeiouy]/u.test(stem)) return syllablesInEnglishWord(stem) + 1
  const spoken = withoutSilentE(plain.replaceAll('\'', ''))
  const groups = spoken.match(/[aeiouyé]+/gu)?.length ?? 0
  return Math.max(1, groups + splitVowels(spoken) + (/[ds]n't$/u.test(plain) ? 1 : 0))
}

function withoutSilentE(word: string): string {
  if (/[^aeiouyl]le[ds]?$/u.test(word) || !/[aeiouy].*e[ds]?$/u.test(word)) return word
  if (word.endsWith('e')) return word.replace(/([gq])ue$/u, '$1').replace(/([^aeiouy]|u)e$/u, '$1')
  if (word.endsWith('ed')) return word.replace(/([^aeiouytd])ed$/u, '$1d')
  return word.replace(/([^aeiouyszxcg]|[^cs]h)es$/u, '$1s').replace(/([cs]h)s$/u, '$1es')
}

const PARTED_VOWELS = /[aeiouy](?=ing)|[^ctgsx]ia(?!g)|[^aeiouy]ier$|[^tscgx]io|iu|[^p]eo|[^qg]ua[^r]|iet|ience|uou/gu

function splitVowels(word: string): number {
  return word.match(PARTED_VOWELS)?.length ?? 0
}

/**
 * Spoken parts of a Spanish word: i and u join a neighbouring vowel, unless they carry an accent.
 * Source: Real Academia Espanola, Ortografia 2010, diphthongs and hiatus; a silent h does not part vowels.
 */
export function syllablesInSpanishWord(word: string): number {
  const spoken = word.toLowerCase()
    .replaceAll('ch', 'c')
    .replaceAll('h', '')
    .replace(/qu(?=[eiéí])/gu, 'q')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/y(?![aeiouáéíóú])/gu, 'i')
  let syllables = 0
  for (const run of spoken.match(/[aeiouáéíóúü]+/gu) ?? []) syllables += nucleiIn(run)
  return Math.max(1, syllables)
}

function nucleiIn(vowels: string): number {
  const strong = vowels.match(/[aeoáéóíú]/gu)?.length ?? 0
  return strong === 0 ? 1 : strong
}

/** Sentences, words and syllables of a text. A number is read aloud figure by figure, each a word of its own. */
export function countText(text: ReadingText, language: Language): TextCount {
  const pieces = typeof text === 'string' ? [text] : text
  const sentences = pieces.flatMap((piece) => piece.split(SENTENCE_END)).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const words = sentences.flatMap((sentence) => sentence.match(WORD) ?? []).flatMap(asSpoken)
  const syllables = words.reduce((sum, word) => sum + syllablesInWord(word, language), 0)
  return { sentences: sentences.length, words: words.length, syllables }
}

function asSpoken(word: string): readonly string[] {
  return /^\p{N}/u.test(word) ? word.match(/\p{N}/gu) ?? [] : [word]
}

function syllablesInWord(word: string, language: Language): number {
  if (/^\p{N}$/u.test(word)) return language === 'en' ? 1 : 2
  const parts = word.split('-')
  const count = language === 'en' ? syllablesInEnglishWord : syllablesInSpanishWord
  return parts.reduce((sum, part) => sum + count(part), 0)
}

/**
 * School grade of an English text; null when there is nothing to read.
 * 0.39 x words per sentence + 11.8 x syllables per word - 15.59.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, Research Branch Report 8-75, US Navy.
 */
export function fleschKincaidGrade(text: ReadingText): number | null {
  const { sentences, words, syllables } = countText(text, 'en')
  if (words === 0) return null
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
}

/**
 * Ease of a Spanish text, 0 hard to 100 easy; null when there is nothing to read.
 * 206.84 - 60 x syllables per word - 1.02 x words per sentence.
 * Source: Fernandez Huerta 1959, "Medidas sencillas de lecturabilidad", Consigna 214; words per sentence as
 * corrected by Gwillim Law 2011 (many copies print sentences per 100 words, which rewards long sentences).
 */
export function fernandezHuertaEase(text: ReadingText): number | null {
  const { sentences, words, syllables } = countText(text, 'es')
  if (words === 0) return null
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}

/** Whether a client can be given this text: English grade at most 5, Spanish ease at least 80. */
export function readsPlainly(text: ReadingText, language: Language): boolean {
  if (language === 'en') return (fleschKincaidGrade(text) ?? 0) <= PLAIN_ENGLISH_GRADE
  return (fernandezHuertaEase(text) ?? 100) >= PLAIN_SPANISH_EASE
}
