import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'

/** Addresses of the standards used in exchange. */
export const FHIR = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  ordinal: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  weight: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  least: 'http://hl7.org/fhir/StructureDefinition/minValue',
  most: 'http://hl7.org/fhir/StructureDefinition/maxValue',
  calculated: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
  screening: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment',
  response: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse',
} as const

const part = z.object({ url: z.string(), valueCode: z.string().optional(), valueString: z.string().optional() })
const extension = z.object({
  url: z.string(),
  valueDecimal: z.number().optional(),
  valueInteger: z.number().optional(),
  extension: z.array(part).optional(),
})
export type Extension = z.infer<typeof extension>
const extensions = z.array(extension).optional()
/** Translations and the like that hang on a text. */
const beside = z.object({ extension: extensions }).optional()

const coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
  _display: beside,
  extension: extensions,
})
export type Coding = z.infer<typeof coding>

const answerOption = z.object({
  valueCoding: coding.optional(),
  valueInteger: z.number().optional(),
  valueString: z.string().optional(),
  extension: extensions,
})
export type AnswerOption = z.infer<typeof answerOption>

const enableWhen = z.object({
  question: z.string(),
  operator: z.string(),
  answerCoding: coding.optional(),
  answerInteger: z.number().optional(),
  answerBoolean: z.boolean().optional(),
})
export type EnableWhen = z.infer<typeof enableWhen>

/** One entry of a FHIR R4 Questionnaire: a question, a group or a text to show. */
export type QuestionnaireItem = {
  linkId: string
  type: string
  text?: string | undefined
  _text?: z.infer<typeof beside>
  code?: Coding[] | undefined
  required?: boolean | undefined
  repeats?: boolean | undefined
  readOnly?: boolean | undefined
  enableWhen?: EnableWhen[] | undefined
  enableBehavior?: string | undefined
  answerOption?: AnswerOption[] | undefined
  answerValueSet?: string | undefined
  extension?: Extension[] | undefined
  item?: QuestionnaireItem[] | undefined
}
const item: z.ZodType<QuestionnaireItem> = z.lazy(() => z.object({
  linkId: z.string(),
  type: z.string(),
  text: z.string().optional(),
  _text: beside,
  code: z.array(coding).optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  enableWhen: z.array(enableWhen).optional(),
  enableBehavior: z.string().optional(),
  answerOption: z.array(answerOption).optional(),
  answerValueSet: z.string().optional(),
  extension: extensions,
  item: z.array(item).optional(),
}))

const concept = z.object({ code: z.string(), display: z.string().optional(), extension: extensions })
/** A list of answers carried inside the questionnaire. */
const contained = z.object({
  resourceType: z.string(),
  id: z.string().optional(),
  compose: z.object({
    include: z.array(z.object({ system: z.string().optional(), concept: z.array(concept).optional() })),
  }).optional(),
  expansion: z.object({ contains: z.array(concept.extend({ system: z.string().optional() })).optional() }).optional(),
})
export type Contained = z.infer<typeof contained>

/** The parts of a FHIR R4 Questionnaire that we write and read; the rest is left aside. */
export const questionnaire = z.object({
  resourceType: z.literal('Questionnaire'),
  id: z.string().optional(),
  url: z.string().optional(),
  version: z.string().optional(),
  name: z.string().optional(),
  title: z.string().optional(),
  _title: beside,
  status: z.string(),
  language: z.string().optional(),
  subjectType: z.array(z.string()).optional(),
  description: z.string().optional(),
  copyright: z.string().optional(),
  code: z.array(coding).optional(),
  contained: z.array(contained).optional(),
  item: z.array(item).optional(),
})
export type Questionnaire = z.infer<typeof questionnaire>

/** Why a clinic's own questionnaire could not be taken over, with the sentence a person reads. */
export const importRefusals = refusals({
  'instrument.import.not-a-questionnaire': {
    en: 'This file is not a FHIR R4 Questionnaire.',
    es: 'Este archivo no es un Questionnaire FHIR R4.',
  },
  'instrument.import.retired': {
    en: 'This questionnaire is marked as retired.',
    es: 'Este cuestionario está marcado como retirado.',
  },
  'instrument.import.no-questions': {
    en: 'This questionnaire has no questions we can ask.',
    es: 'Este cuestionario no tiene preguntas que podamos hacer.',
  },
  'instrument.import.language': {
    en: 'Only English and Spanish questionnaires can be taken over.',
    es: 'Solo se pueden incorporar cuestionarios en inglés y español.',
  },
  'instrument.import.question-type': {
    en: 'A question asks for a kind of answer we do not support: only choices, yes or no, and whole numbers.',
    es: 'Una pregunta pide un tipo de respuesta que no admitimos: solo opciones, sí o no, y números enteros.',
  },
  'instrument.import.several-answers': {
    en: 'A question takes several answers at once, which we do not support.',
    es: 'Una pregunta admite varias respuestas a la vez, lo que no admitimos.',
  },
  'instrument.import.options-missing': {
    en: 'The answers of a question are missing or kept outside the file.',
    es: 'Faltan las respuestas de una pregunta o están fuera del archivo.',
  },
  'instrument.import.scores-partly-missing': {
    en: 'Some answers of a question have a score and others do not.',
    es: 'Algunas respuestas de una pregunta tienen puntaje y otras no.',
  },
  'instrument.import.condition': {
    en: 'A rule on when to ask a question is of a kind we do not support.',
    es: 'Una regla sobre cuándo hacer una pregunta es de un tipo que no admitimos.',
  },
  'instrument.import.number-range': {
    en: 'A whole-number question does not say its lowest and highest answer.',
    es: 'Una pregunta de número entero no indica su respuesta mínima y máxima.',
  },
  'instrument.import.link-id': {
    en: 'Two questions share one link id, or a link id has characters we cannot keep.',
    es: 'Dos preguntas comparten un identificador, o un identificador tiene caracteres que no podemos guardar.',
  },
  'instrument.import.does-not-hold-together': {
    en: 'The questionnaire contradicts itself.',
    es: 'El cuestionario se contradice.',
  },
  'instrument.import.other-questions': {
    en: 'The questions or answers in this file are not those of the measure.',
    es: 'Las preguntas o respuestas de este archivo no son las de la medida.',
  },
})
export type ImportRefusal = keyof typeof importRefusals
