import type { AnswerKind, Language, Wording } from './instrument.words.ts'
import {
  FHIR, type AnswerOption, type Coding, type Contained, type Extension, type ImportRefusal, type Questionnaire,
  type QuestionnaireItem,
} from './questionnaire.words.ts'

/** One question of a foreign questionnaire, with what could be made of its answers. */
export type Asked = {
  readonly item: QuestionnaireItem
  readonly id: string
  readonly kind: AnswerKind | null
  readonly scored: boolean
  readonly because: ImportRefusal | null
  /** The value that stands for a coded answer, if the question offers it. */
  readonly valueOf: (coding: Coding | undefined) => number | undefined
}

type Beside = { readonly extension?: readonly Extension[] | undefined } | undefined

/** The language of a questionnaire, English when it does not say; null for one we do not read. */
export function languageOf({ language }: Questionnaire): Language | null {
  const short = (language ?? 'en').slice(0, 2).toLowerCase()
  return short === 'en' || short === 'es' ? short : null
}

/** A text in its own language and in the translations that hang on it. */
export function textOf(text: string | undefined, beside: Beside, language: Language): Wording {
  const hung = (beside?.extension ?? []).filter(one => one.url === FHIR.translation)
  const translations = hung.map(({ extension = [] }) => ({
    lang: extension.find(part => part.url === 'lang')?.valueCode?.slice(0, 2),
    content: extension.find(part => part.url === 'content')?.valueString,
  }))
  const other: Language = language === 'en' ? 'es' : 'en'
  const translated = translations.find(one => one.lang === other)?.content
  return {
    ...(text === undefined ? {} : { [language]: text }),
    ...(translated === undefined ? {} : { [other]: translated }),
  }
}

/** Whether an entry is a computed sum, which we compute ourselves. */
export const isSum = (item: QuestionnaireItem): boolean =>
  item.readOnly === true || (item.extension ?? []).some(one => one.url === FHIR.calculated)

/** What the answers of a question mean to us, or why they cannot be taken over. */
export function answersOf(item: QuestionnaireItem, from: Questionnaire): Asked {
  const refuse = (because: ImportRefusal): Asked =>
    ({ item, id: idOf(item), kind: null, scored: false, because, valueOf: () => undefined })
  if (item.repeats === true) return refuse('instrument.import.several-answers')
  if (item.type === 'boolean') return yesOrNo(item)
  if (item.type === 'integer') return wholeNumber(item) ?? refuse('instrument.import.number-range')
  if (item.type !== 'choice') return refuse('instrument.import.question-type')
  const options = optionsOf(item, from)
  if (options.length < 2) return refuse('instrument.import.options-missing')
  const ordinals = options.map(ordinalOf)
  const scored = ordinals.every(one => one !== undefined)
  if (!scored && ordinals.some(one => one !== undefined)) return refuse('instrument.import.scores-partly-missing')
  return choices(item, { options, ordinals: ordinals.flatMap(one => one ?? []), language: languageOf(from) ?? 'en' })
}

function idOf({ linkId }: QuestionnaireItem): string {
  const plain = linkId.replace(/^[^A-Za-z0-9]+/, '').replaceAll(/[^A-Za-z0-9.-]/g, '-')
  return plain.length > 64 ? '' : plain
}

const YES_NO: AnswerKind = {
  kind: 'choice',
  choices: [{ value: 0, label: { en: 'No', es: 'No' } }, { value: 1, label: { en: 'Yes', es: 'Sí' } }],
}

const yesOrNo = (item: QuestionnaireItem): Asked =>
  ({ item, id: idOf(item), kind: YES_NO, scored: false, because: null, valueOf: () => undefined })

function wholeNumber(item: QuestionnaireItem): Asked | null {
  const limit = (url: string) => item.extension?.find(one => one.url === url)?.valueInteger
  const min = limit(FHIR.least)
  const max = limit(FHIR.most)
  if (min === undefined || max === undefined) return null
  const kind: AnswerKind = { kind: 'number', min, max }
  return { item, id: idOf(item), kind, scored: false, because: null, valueOf: () => undefined }
}

type Offered = {
  readonly options: readonly AnswerOption[]
  readonly ordinals: readonly number[]
  readonly language: Language
}

function choices(item: QuestionnaireItem, { options, ordinals, language }: Offered): Asked {
  const values = valuesOf(options, ordinals)
  const offered = options.map((option, i) => ({ option, value: values[i] ?? i, points: ordinals[i] }))
  const kind: AnswerKind = {
    kind: 'choice',
    choices: offered.map(({ option, value, points }) => ({
      value,
      ...(points === undefined || points === value ? {} : { points }),
      label: textOf(shown(option), option.valueCoding?._display, language),
      ...loincOf(option),
    })),
  }
  const valueOf = (coding: Coding | undefined) => offered.find(one => same(coding, one.option.valueCoding))?.value
  return { item, id: idOf(item), kind, scored: ordinals.length > 0, because: null, valueOf }
}

const shown = ({ valueCoding, valueString, valueInteger }: AnswerOption): string | undefined =>
  valueCoding?.display ?? valueString ?? valueInteger?.toString() ?? valueCoding?.code

function loincOf({ valueCoding }: AnswerOption): { loinc?: string } {
  const code = valueCoding?.system === FHIR.loinc ? valueCoding.code : undefined
  return code !== undefined && /^LA\d{1,7}-\d$/.test(code) ? { loinc: code } : {}
}

function same(a: Coding | undefined, b: Coding | undefined): boolean {
  if (a?.code === undefined || a.code !== b?.code) return false
  return a.system === undefined || b.system === undefined || a.system === b.system
}

/** The number that stands for each answer: its own whole-number code, else its score, else its place. */
function valuesOf(options: readonly AnswerOption[], ordinals: readonly number[]): readonly number[] {
  const codes = options.map(option => option.valueInteger ?? Number(option.valueCoding?.code ?? Number.NaN))
  const apart = (numbers: readonly number[]) =>
    numbers.length === options.length && new Set(numbers).size === numbers.length
  if (codes.every(code => Number.isInteger(code)) && apart(codes)) return codes
  return apart(ordinals) ? ordinals : options.map((_, place) => place)
}

function optionsOf(item: QuestionnaireItem, from: Questionnaire): readonly AnswerOption[] {
  if (item.answerOption !== undefined) return item.answerOption
  const local = item.answerValueSet?.startsWith('#') === true ? item.answerValueSet.slice(1) : undefined
  const list = local === undefined ? undefined : from.contained?.find(one => one.id === local)
  return list?.resourceType === 'ValueSet' ? listed(list) : []
}

function listed({ compose, expansion }: Contained): readonly AnswerOption[] {
  const concepts = expansion?.contains
    ?? compose?.include.flatMap(({ system, concept = [] }) => concept.map(one => ({ system, ...one })))
  return (concepts ?? []).map(({ extension, ...valueCoding }) => ({ valueCoding, extension }))
}

function ordinalOf({ extension, valueCoding }: AnswerOption): number | undefined {
  const all = [...(extension ?? []), ...(valueCoding?.extension ?? [])]
  return all.find(one => one.url === FHIR.ordinal || one.url === FHIR.weight)?.valueDecimal
}
