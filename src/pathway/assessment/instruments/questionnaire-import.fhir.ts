import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import { faults, spoken } from './check.rules.ts'
import type { AnswerKind, Condition, Instrument, Item, Language, Scale } from './instrument.words.ts'
import { answersOf, isSum, languageOf, textOf, type Asked } from './questionnaire-reading.fhir.ts'
import {
  FHIR, questionnaire, type EnableWhen, type ImportRefusal, type Questionnaire, type QuestionnaireItem,
} from './questionnaire.words.ts'
import { points } from './scale.rules.ts'

/** What a clinic must say itself when it takes over its own licensed questionnaire. */
export type ImportChoices = {
  readonly id: string
  readonly higherIs: 'worse' | 'better'
  readonly answeredBy: Instrument['answeredBy']
}
/** One reason against taking a questionnaire over, and the question it concerns. */
export type ImportProblem = { readonly because: ImportRefusal, readonly linkId: string | null }

/** The clinic's questionnaire as an instrument of ours: every question, and a total when all answers have scores. */
export function fromQuestionnaire(resource: unknown, choices: ImportChoices): Decision<Instrument, ImportRefusal> {
  const read = reading(resource)
  const first = read.problems[0]
  if (first !== undefined) return no(first.because)
  if (read.from === null) return no('instrument.import.not-a-questionnaire')
  const instrument = assembled(read.from, read.asked, choices)
  return faults(instrument).length === 0 ? yes(instrument) : no('instrument.import.does-not-hold-together')
}

/** Everything that stands against taking a questionnaire over, question by question. */
export const importProblems = (resource: unknown): readonly ImportProblem[] => reading(resource).problems

type Reading = {
  readonly from: Questionnaire | null
  readonly asked: readonly Asked[]
  readonly problems: readonly ImportProblem[]
}

function reading(resource: unknown): Reading {
  const parsed = questionnaire.safeParse(resource)
  const stop = (because: ImportRefusal): Reading => ({ from: null, asked: [], problems: [{ because, linkId: null }] })
  if (!parsed.success) return stop('instrument.import.not-a-questionnaire')
  const from = parsed.data
  if (from.status === 'retired') return stop('instrument.import.retired')
  if (languageOf(from) === null) return stop('instrument.import.language')
  const asked = questionsIn(from.item ?? []).map(item => answersOf(item, from))
  if (asked.length === 0) return stop('instrument.import.no-questions')
  const named = asked.map(one => one.id)
  const problems = asked.flatMap((one): readonly ImportProblem[] => {
    const linkId = one.item.linkId
    if (one.because !== null) return [{ because: one.because, linkId }]
    if (one.id === '' || named.indexOf(one.id) !== named.lastIndexOf(one.id)) {
      return [{ because: 'instrument.import.link-id', linkId }]
    }
    return askedWhen(one.item, asked) === null ? [{ because: 'instrument.import.condition', linkId }] : []
  })
  return { from, asked, problems }
}

/** All questions, groups opened; texts to show and computed sums left out. */
function questionsIn(items: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return items.flatMap((item) => {
    const below = questionsIn(item.item ?? [])
    return item.type === 'display' || item.type === 'group' || isSum(item) ? below : [item, ...below]
  })
}

function assembled(from: Questionnaire, asked: readonly Asked[], choices: ImportChoices): Instrument {
  const language = languageOf(from) ?? 'en'
  const kinds = [...new Set(asked.map(one => JSON.stringify(one.kind)))]
  const kindId = (one: Asked) => `answers-${kinds.indexOf(JSON.stringify(one.kind)) + 1}`
  const answers = Object.fromEntries(asked.flatMap(one => one.kind === null ? [] : [[kindId(one), one.kind]]))
  const items = asked.map((one): Item => {
    const condition = askedWhen(one.item, asked)
    const loinc = one.item.code?.find(coding => coding.system === FHIR.loinc)?.code
    return {
      id: one.id,
      text: textOf(one.item.text, one.item._text, language),
      answer: kindId(one),
      ...(one.scored ? {} : { scored: false }),
      ...(one.item.required === false ? { optional: true } : {}),
      ...(condition === undefined || condition === null ? {} : { askedWhen: condition }),
      ...(loinc === undefined || !/^\d{1,7}-\d$/.test(loinc) ? {} : { loinc }),
    }
  })
  const scale = total(items, answers, choices)
  const bare = described(from, language, choices)
  const instrument: Instrument = {
    ...bare,
    lead: leadOf(from, language),
    items,
    answers,
    scales: scale === null ? [] : [scale],
    total: scale?.id ?? null,
  }
  return { ...instrument, languages: [...spoken(instrument)] }
}

type Bare = Omit<Instrument, 'lead' | 'items' | 'answers' | 'scales' | 'total'>

function described(from: Questionnaire, language: Language, choices: ImportChoices): Bare {
  const title = textOf(from.title ?? from.name ?? choices.id, from._title, language)
  const known = title[language] ?? choices.id
  const both = { en: title.en ?? known, es: title.es ?? known }
  const source = { text: from.url ?? 'Questionnaire file of the clinic', checked: 'unverified' } as const
  return {
    id: choices.id,
    version: from.version ?? '1',
    title: both,
    about: both,
    shipped: 'off',
    wording: 'included',
    languages: [language],
    answeredBy: choices.answeredBy,
    recall: null,
    alerts: [],
    flags: [],
    cadence: { at: [], everyDays: null, source },
    licence: { verdict: 'clinic-holds', text: 'The clinic states that it holds a licence.', source },
    attribution: from.copyright ?? both.en,
    sources: [source],
  }
}

function leadOf(from: Questionnaire, language: Language): Instrument['lead'] {
  const first = from.item?.[0]
  const shown = first !== undefined && (first.type === 'display' || first.type === 'group')
  return shown ? textOf(first.text, first._text, language) : {}
}

function total(items: readonly Item[], answers: Instrument['answers'], { higherIs }: ImportChoices): Scale | null {
  const scored = items.filter(item => item.scored !== false)
  if (scored.length === 0) return null
  const ranges = scored.map(item => range(item, answers[item.answer]))
  return {
    id: 'total',
    title: { en: 'Total', es: 'Total' },
    how: { kind: 'sum', items: scored.map(item => item.id) },
    missing: { kind: 'none-allowed' },
    range: {
      min: ranges.reduce((sum, [least]) => sum + least, 0),
      max: ranges.reduce((sum, [, most]) => sum + most, 0),
    },
    higherIs,
    bands: [],
    cutOffs: [],
  }
}

function range(item: Item, kind: AnswerKind | undefined): readonly [number, number] {
  if (kind === undefined || kind.kind === 'number') return [kind?.min ?? 0, kind?.max ?? 0]
  const values = kind.choices.map(choice => points(item, kind, choice.value))
  return [Math.min(...values), Math.max(...values)]
}

/** When a question is asked: undefined means always, null that the rule is of a kind we do not support. */
function askedWhen(item: QuestionnaireItem, asked: readonly Asked[]): Condition | undefined | null {
  const rows = item.enableWhen ?? []
  if (rows.length === 0) return undefined
  if (rows.length > 1 && item.enableBehavior !== 'any' && item.enableBehavior !== 'all') return null
  const parts = rows.map(row => rowCondition(row, asked))
  const known = parts.flatMap(part => part ?? [])
  const only = known[0]
  if (known.length < parts.length || only === undefined) return null
  if (known.length === 1) return only
  return item.enableBehavior === 'all' ? { all: known } : { any: known }
}

function rowCondition(row: EnableWhen, asked: readonly Asked[]): Condition | null {
  const on = asked.find(one => one.item.linkId === row.question)
  if (on === undefined) return null
  const whole = row.answerInteger
  if (whole !== undefined && row.operator === '>=') return { item: on.id, atLeast: whole }
  if (whole !== undefined && row.operator === '<=') return { item: on.id, atMost: whole }
  if (whole !== undefined && row.operator === '>') return { item: on.id, atLeast: whole + 1 }
  if (whole !== undefined && row.operator === '<') return { item: on.id, atMost: whole - 1 }
  if (row.operator !== '=') return null
  const value = whole ?? (row.answerBoolean === undefined ? on.valueOf(row.answerCoding) : Number(row.answerBoolean))
  return value === undefined ? null : { all: [{ item: on.id, atLeast: value }, { item: on.id, atMost: value }] }
}
