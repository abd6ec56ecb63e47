import type { Answers, Instrument, Language, Score } from './instrument.words.ts'
import { answerCoding, questionnaireUrl } from './questionnaire.fhir.ts'
import { FHIR, type Coding } from './questionnaire.words.ts'

/** What exchange needs to know about one set of answers besides the answers. */
export type Occasion = {
  /** The clinic's web address for its definitions. */
  readonly base: string
  /** References such as `Patient/…`. The author is who filled the form in. */
  readonly subject: string
  readonly author?: string
  readonly encounter?: string
  /** Date and time with zone. */
  readonly at: string
  readonly language: Language
}

type Reference = { readonly reference: string }
type Concept = { readonly coding?: readonly Coding[], readonly text?: string }

/** A FHIR R4 QuestionnaireResponse as we write it. */
export type QuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse'
  readonly meta: { readonly profile: readonly string[] }
  readonly language: Language
  readonly questionnaire: string
  readonly status: 'completed' | 'stopped'
  readonly subject: Reference
  readonly encounter?: Reference
  readonly authored: string
  readonly author?: Reference
  readonly item: readonly {
    readonly linkId: string
    readonly text?: string
    readonly answer: readonly ({ readonly valueCoding: Coding } | { readonly valueInteger: number })[]
  }[]
}

/** A FHIR R4 Observation of one score. */
export type ScoreObservation = {
  readonly resourceType: 'Observation'
  readonly meta: { readonly profile: readonly string[] }
  readonly status: 'final'
  readonly category: readonly Concept[]
  readonly code: Concept
  readonly subject: Reference
  readonly encounter?: Reference
  readonly effectiveDateTime: string
  readonly performer?: readonly Reference[]
  readonly valueQuantity?: {
    readonly value: number, readonly unit: string, readonly system: string, readonly code: string,
  }
  readonly valueCodeableConcept?: Concept
  readonly interpretation?: readonly Concept[]
  readonly derivedFrom?: readonly Reference[]
}

/** The answers of one person as a QuestionnaireResponse: only what was answered, in form order. */
export function toQuestionnaireResponse(
  instrument: Instrument,
  result: { readonly answers: Answers, readonly score: Score },
  occasion: Occasion,
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [FHIR.response] },
    language: occasion.language,
    questionnaire: `${questionnaireUrl(instrument, occasion.base)}|${instrument.version}`,
    status: result.score.complete ? 'completed' : 'stopped',
    subject: { reference: occasion.subject },
    ...about(occasion),
    authored: occasion.at,
    ...(occasion.author === undefined ? {} : { author: { reference: occasion.author } }),
    item: instrument.items.flatMap(item => answered(instrument, item, { answers: result.answers, occasion })),
  }
}

function answered(
  instrument: Instrument,
  item: Instrument['items'][number],
  { answers, occasion }: { readonly answers: Answers, readonly occasion: Occasion },
): QuestionnaireResponse['item'] {
  const value = answers[item.id]
  if (value === undefined || value === null) return []
  const text = item.text[occasion.language]
  const coding = answerCoding(instrument, item, value, occasion.base)
  const kind = instrument.answers[item.answer]
  const choice = kind?.kind === 'choice' ? kind.choices.find(one => one.value === value) : undefined
  const display = choice?.label[occasion.language]
  return [{
    linkId: item.id,
    ...(text === undefined ? {} : { text }),
    answer: [coding === undefined
      ? { valueInteger: value }
      : { valueCoding: { ...coding, ...(display === undefined ? {} : { display }) } }],
  }]
}

/** The scores of one person as Observations: the total, the triage level and the subscales that have a value. */
export function toObservations(
  instrument: Instrument,
  result: { readonly score: Score, readonly response?: string },
  occasion: Occasion,
): readonly ScoreObservation[] {
  const { score } = result
  const observe = (code: Concept, value: Partial<ScoreObservation>): ScoreObservation => ({
    resourceType: 'Observation',
    meta: { profile: [FHIR.screening] },
    status: 'final',
    category: [{ coding: [{ system: FHIR.category, code: 'survey', display: 'Survey' }] }],
    code,
    subject: { reference: occasion.subject },
    ...about(occasion),
    effectiveDateTime: occasion.at,
    ...(occasion.author === undefined ? {} : { performer: [{ reference: occasion.author }] }),
    ...value,
    ...(result.response === undefined ? {} : { derivedFrom: [{ reference: result.response }] }),
  })
  const values = [
    ...(instrument.total === null ? [] : [{ id: instrument.total, value: score.total, band: score.band }]),
    ...score.subscales,
  ]
  return [
    ...values.flatMap(({ id, value, band }) => value === null ? [] : [
      observe(scaleCode(instrument, id, occasion), { ...quantity(value), ...meaning(band, occasion) }),
    ]),
    ...triaged(instrument, score, occasion).map(([code, value]) => observe(code, { valueCodeableConcept: value })),
  ]
}

const about = ({ encounter }: Occasion) => encounter === undefined ? {} : { encounter: { reference: encounter } }

const quantity = (value: number) =>
  ({ valueQuantity: { value, unit: '{score}', system: FHIR.ucum, code: '{score}' } })

const meaning = (band: Score['band'], { language }: Occasion) =>
  band === null ? {} : { interpretation: [{ text: band.label[language] }] }

function scaleCode(instrument: Instrument, id: string, { base, language }: Occasion): Concept {
  const scale = instrument.scales.find(one => one.id === id)
  const coding = scale?.loinc === undefined
    ? { system: `${base}/CodeSystem/scores`, code: `${instrument.id}.${id}` }
    : { system: FHIR.loinc, code: scale.loinc }
  return { coding: [coding], text: scale?.title[language] ?? id }
}

type Finding = readonly [Concept, Concept]

function triaged(instrument: Instrument, score: Score, { base, language }: Occasion): readonly Finding[] {
  const level = instrument.triage?.find(one => one.id === score.band?.id)
  if (level === undefined) return []
  const code = instrument.triageLoinc === undefined
    ? { system: `${base}/CodeSystem/scores`, code: `${instrument.id}.triage` }
    : { system: FHIR.loinc, code: instrument.triageLoinc }
  const value = level.loinc === undefined
    ? { system: `${base}/CodeSystem/${instrument.id}-triage`, code: level.id }
    : { system: FHIR.loinc, code: level.loinc }
  return [[{ coding: [code], text: instrument.title[language] }, { coding: [value], text: level.label[language] }]]
}
