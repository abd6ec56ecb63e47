import type { Language } from '../../../platform/pure/text.ts'

const STEMS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'fail*', 'clean', 'dirty', 'relaps*', 'addict', 'addicts', 'abuser', 'abusers', 'alcoholic', 'alcoholics',
    'junkie', 'junkies', 'streak', 'streaks', 'lazy', 'crazy', 'should have',
  ],
  es: [
    'fracas*', 'limpio', 'limpia', 'sucio', 'sucia', 'recaíd*', 'recaer', 'recaes', 'recaiga*', 'adicto', 'adicta',
    'drogadict*', 'alcohólic*', 'abusador*', 'racha', 'rachas', 'deberías', 'flojer*', 'loco', 'loca',
  ],
}

const wholeWords = (stems: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${stems.join('|').replaceAll('*', '\\p{L}*')})(?!\\p{L})`, 'giu')

const HURTFUL: Readonly<Record<Language, RegExp>> = { en: wholeWords(STEMS.en), es: wholeWords(STEMS.es) }

/**
 * Words that shame a person in care, found in a text; none may stand in what a client reads.
 * Source: National Institute on Drug Abuse, "Words Matter: Preferred Language for Talking About Addiction", 2021
 */
export function hurtfulWordsIn(text: string, language: Language): readonly string[] {
  return text.match(HURTFUL[language]) ?? []
}
