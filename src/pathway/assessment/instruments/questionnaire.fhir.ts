import type { Condition, Instrument, Item, Language, Wording } from './instrument.words.ts'
import {
  FHIR, type AnswerOption, type Coding, type EnableWhen, type Extension, type Questionnaire, type QuestionnaireItem,
} from './questionnaire.words.ts'
import { points } from './scale.rules.ts'

/** The instrument as a FHIR R4 Questionnaire; `base` is the clinic's own web address for its definitions. */
export function toQuestionnaire(instrument: Instrument, base: string): Questionnaire {
  const language = instrument.languages[0] ?? 'en'
  return {
    resourceType: 'Questionnaire',
    id: questionnaireId(instrument),
    language,
    url: questionnaireUrl(instrument, base),
    version: instrument.version,
    name: `Instrument${questionnaireId(instrument).replaceAll(/[^A-Za-z0-9]/g, '_')}`,
    title: instrument.title[language],
    _title: translated(instrument.title, language),
    status: instrument.wording === 'included' ? 'active' : 'draft',
    subjectType: ['Patient'],
    description: instrument.about[language],
    copyright: `${instrument.attribution}\n${instrument.licence.text}`,
    ...(instrument.loinc === undefined ? {} : { code: [{ system: FHIR.loinc, code: instrument.loinc }] }),
    item: [
      ...leadItem(instrument, language),
      ...instrument.items.map(item => question(instrument, item, { base, language })),
    ],
  }
}

/** The id under which an instrument is exchanged; each keying has its own. */
export const questionnaireId = (instrument: Instrument): string =>
  instrument.keyings === undefined || instrument.keying === undefined
    ? instrument.id
    : `${instrument.id}.${instrument.keying.id}`

/** The canonical address of an instrument. */
export const questionnaireUrl = (instrument: Instrument, base: string): string =>
  `${base}/Questionnaire/${questionnaireId(instrument)}`

/** The coded answer that stands for a value of an item; undefined when the item is answered with a number. */
export function answerCoding(instrument: Instrument, item: Item, value: number, base: string): Coding | undefined {
  const kind = instrument.answers[item.answer]
  if (kind?.kind !== 'choice') return undefined
  const choice = kind.choices.find(one => one.value === value)
  if (choice === undefined) return undefined
  return choice.loinc === undefined
    ? { system: `${base}/CodeSystem/${questionnaireId(instrument)}-${item.answer}`, code: String(value) }
    : { system: FHIR.loinc, code: choice.loinc }
}

type Setting = { readonly base: string, readonly language: Language }

function leadItem({ lead }: Instrument, language: Language): QuestionnaireItem[] {
  const text = lead[language]
  return text === undefined ? [] : [{ linkId: 'lead', type: 'display', text, ...beside('_text', lead, language) }]
}

function question(instrument: Instrument, item: Item, setting: Setting): QuestionnaireItem {
  const kind = instrument.answers[item.answer]
  const text = item.text[setting.language]
  return {
    linkId: item.id,
    type: kind?.kind === 'number' ? 'integer' : 'choice',
    ...(text === undefined ? {} : { text }),
    ...beside('_text', item.text, setting.language),
    ...(item.loinc === undefined ? {} : { code: [{ system: FHIR.loinc, code: item.loinc }] }),
    ...(item.askedWhen === undefined ? {} : asking(instrument, item.askedWhen, setting.base)),
    required: item.optional !== true,
    ...(kind?.kind === 'number'
      ? { extension: [{ url: FHIR.least, valueInteger: kind.min }, { url: FHIR.most, valueInteger: kind.max }] }
      : { answerOption: options(instrument, item, setting) }),
  }
}

function options(instrument: Instrument, item: Item, { base, language }: Setting): AnswerOption[] {
  const kind = instrument.answers[item.answer]
  if (kind?.kind !== 'choice') return []
  return kind.choices.map((choice) => {
    const display = choice.label[language]
    const scored = item.scored === false ? [] : [{ url: FHIR.ordinal, valueDecimal: points(item, kind, choice.value) }]
    return {
      ...(scored.length === 0 ? {} : { extension: scored }),
      valueCoding: {
        ...answerCoding(instrument, item, choice.value, base),
        ...(display === undefined ? {} : { display }),
        ...beside('_display', choice.label, language),
      },
    }
  })
}

type Asking = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>

function asking(instrument: Instrument, condition: Condition, base: string): Asking {
  const found = rows(instrument, condition, base)
  if (found === null || found.rows.length === 0) return {}
  return found.rows.length === 1
    ? { enableWhen: found.rows }
    : { enableWhen: found.rows, enableBehavior: found.behavior }
}

type Rows = { readonly rows: EnableWhen[], readonly behavior: 'any' | 'all' }

/** FHIR can say "any of" or "all of", not both: null when a condition needs more than that. */
function rows(instrument: Instrument, condition: Condition, base: string): Rows | null {
  if ('item' in condition) return { rows: leaf(instrument, condition, base), behavior: 'any' }
  if (!('any' in condition) && !('all' in condition)) return null
  const parts = ('any' in condition ? condition.any : condition.all).map(part => rows(instrument, part, base))
  const flat = parts.flatMap(part => part?.rows ?? [])
  if (parts.includes(null)) return null
  if ('any' in condition) {
    return parts.some(part => part?.behavior === 'all' && part.rows.length > 1) ? null : { rows: flat, behavior: 'any' }
  }
  return flat.length === parts.length ? { rows: flat, behavior: 'all' } : null
}

type Leaf = { readonly item: string, readonly atLeast: number } | { readonly item: string, readonly atMost: number }

function leaf(instrument: Instrument, condition: Leaf, base: string): EnableWhen[] {
  const item = instrument.items.find(one => one.id === condition.item)
  const kind = item === undefined ? undefined : instrument.answers[item.answer]
  if (item === undefined || kind === undefined) return []
  const fits = (value: number) => 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost
  if (kind.kind === 'number') {
    const limit = 'atLeast' in condition ? condition.atLeast : condition.atMost
    return [{ question: item.id, operator: 'atLeast' in condition ? '>=' : '<=', answerInteger: limit }]
  }
  return kind.choices.filter(choice => fits(choice.value)).flatMap((choice) => {
    const coding = answerCoding(instrument, item, choice.value, base)
    return coding === undefined ? [] : [{ question: item.id, operator: '=', answerCoding: coding }]
  })
}

function translated(text: Wording, language: Language): { extension: Extension[] } | undefined {
  const other: Language = language === 'en' ? 'es' : 'en'
  const content = text[other]
  if (content === undefined) return undefined
  return {
    extension: [{
      url: FHIR.translation,
      extension: [{ url: 'lang', valueCode: other }, { url: 'content', valueString: content }],
    }],
  }
}

function beside<K extends '_text' | '_display'>(key: K, text: Wording, language: Language) {
  const extra = translated(text, language)
  return extra === undefined ? {} : { [key]: extra }
}
