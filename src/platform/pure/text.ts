/** The languages people read Evenkeel in. */
export type Language = 'en' | 'es'

/** All languages, the default first. */
export const languages: readonly Language[] = ['en', 'es']

type Sentences = Readonly<Record<string, string>>

/** The texts of one screen, mail or document: every key in every language. */
export interface Texts<En extends Sentences = Sentences> {
  readonly en: En
  readonly es: { readonly [K in keyof En]: string }
}

/** The key a caller uses: `due_one` and `due_other` are asked for as `due`. */
export type TextKey<En extends Sentences> = {
  [K in keyof En & string]: K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K
}[keyof En & string]

type Gaps<S extends string> = S extends `${string}{{${infer Gap}}}${infer Rest}` ? Gap | Gaps<Rest> : never
type Forms<En extends Sentences, K extends string> = En[Extract<keyof En, K | `${K}_one` | `${K}_other`>]
type Counted<En extends Sentences, K extends string> = `${K}_other` extends keyof En ? 'count' : never
type Needed<En extends Sentences, K extends string> = Gaps<Forms<En, K>> | Counted<En, K>

/** What a sentence needs to be said: one value for each gap, a number for `count`. */
export type TextValues<En extends Sentences, K extends string> = {
  readonly [G in Needed<En, K>]: G extends 'count' ? number : string | number
}

/** The values as trailing arguments: none when the sentence has no gap. */
export type ValuesIfNeeded<En extends Sentences, K extends string> =
  [Needed<En, K>] extends [never] ? [] : [values: TextValues<En, K>]

/** Declares texts; the compiler demands exactly the same keys in Spanish as in English. */
export const text = <const En extends Sentences>(
  texts: { readonly en: En, readonly es: { readonly [K in keyof NoInfer<En>]: string } },
): Texts<En> => texts

const formFor: Readonly<Record<Language, Intl.PluralRules>> = { en: new Intl.PluralRules('en'), es: new Intl.PluralRules('es') }

/** The sentence for a number. Spanish counts round millions as "many"; our texts write that form like any other number. */
const sentenceOf = (sentences: Sentences, language: Language, key: string, count: string | number | undefined): string =>
  (typeof count === 'number' ? sentences[`${key}_${formFor[language].select(count)}`] ?? sentences[`${key}_other`] : undefined) ?? sentences[key] ?? key

/** Says one sentence in one language. Values are put in as they are: escape them when the result becomes HTML. */
export const say = <En extends Sentences, K extends TextKey<En>>(
  texts: Texts<En>, language: Language, key: K, ...values: ValuesIfNeeded<En, K>
): string => {
  const given: Readonly<Record<string, string | number>> = { ...values[0] }
  return sentenceOf(texts[language], language, key, given['count']).replaceAll(/\{\{(\w+)\}\}/gu, (gap, name: string) => String(given[name] ?? gap))
}

const gapsOf = (sentence: string): string =>
  [...sentence.matchAll(/\{\{([^}]*)\}\}/gu)].map(found => found[1]).sort().join(', ')

const formOf = (key: string): string => key.replace(/_(?:one|other)$/u, '')

/** What the compiler cannot see: empty sentences, and gaps that one language fills and the other does not. */
export const textFaults = (texts: Texts): readonly string[] =>
  Object.entries(texts.en).flatMap(([key, english]) => {
    const spanish = texts.es[key] ?? ''
    if (english.trim() === '' || spanish.trim() === '') return [`${key}: empty`]
    const same = gapsOf(english) === gapsOf(spanish) || (formOf(key) !== key && key.endsWith('_one'))
    return same ? [] : [`${key}: gaps differ (${gapsOf(english)} / ${gapsOf(spanish)})`]
  })
