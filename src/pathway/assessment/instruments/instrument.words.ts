import { z } from 'zod'
import { refusals } from '../../../platform/pure/refusal.ts'

/** The languages people read here. */
export const language = z.enum(['en', 'es'])
export type Language = z.infer<typeof language>

/** Words we wrote ourselves: always in both languages. */
export const ownText = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
/** The instrument's own wording, in the languages known word for word. Empty when the clinic must import it. */
export const wording = z.strictObject({ en: z.string().min(1).optional(), es: z.string().min(1).optional() })
export type Wording = z.infer<typeof wording>

/** How well a fact was checked. Only `verified` facts may stop a person; the others warn. */
export const checked = z.enum(['verified', 'secondary', 'unverified', 'our-rule'])
/** Where a band, a cut-off or a rule comes from. */
export const source = z.strictObject({ text: z.string().min(1), url: z.url().optional(), checked })
export type Source = z.infer<typeof source>

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/)
const loinc = z.string().regex(/^\d{1,7}-\d$/)
const loincAnswer = z.string().regex(/^LA\d{1,7}-\d$/)

/** One answer a person may choose. `points` only where the answer's value and what it scores differ. */
export const choice = z.strictObject({
  value: z.number(),
  points: z.number().optional(),
  label: wording,
  loinc: loincAnswer.optional(),
})
/** How an item is answered: one of several choices, or a whole number in a range. */
export const answerKind = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choices: z.array(choice).min(2) }),
  z.strictObject({ kind: z.literal('number'), min: z.number(), max: z.number(), unit: ownText.optional() }),
])
export type AnswerKind = z.infer<typeof answerKind>

/** Items to count: each one answered with at least this value. */
export type Counted = { readonly items: readonly string[], readonly atLeast: number }
/** A fact about the answers as given, before any reversing. Instruments state all their rules in these. */
export type Condition =
  | { readonly item: string, readonly atLeast: number }
  | { readonly item: string, readonly atMost: number }
  | { readonly scale: string, readonly atLeast: number }
  | { readonly scale: string, readonly atMost: number }
  | { readonly count: readonly Counted[], readonly atLeast: number, readonly atMost?: number | undefined }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
const counted = z.strictObject({ items: z.array(id).min(1), atLeast: z.number() })
export const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ item: id, atLeast: z.number() }),
  z.strictObject({ item: id, atMost: z.number() }),
  z.strictObject({ scale: id, atLeast: z.number() }),
  z.strictObject({ scale: id, atMost: z.number() }),
  z.strictObject({ count: z.array(counted).min(1), atLeast: z.number(), atMost: z.number().optional() }),
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
]))

/** One question. `askedWhen`: only then an answer is needed (an answer given anyway still counts). */
export const item = z.strictObject({
  id,
  text: wording,
  answer: id,
  reverse: z.literal(true).optional(),
  scored: z.literal(false).optional(),
  optional: z.literal(true).optional(),
  askedWhen: condition.optional(),
  loinc: loinc.optional(),
})
export type Item = z.infer<typeof item>

/** A named range of a score. `from` is included; the band ends where the next one begins. */
export const band = z.strictObject({ id, from: z.number(), to: z.number(), label: ownText })
/** A score that counts as positive. `for`: the published figure holds for one sex only. */
export const cutOff = z.strictObject({
  id,
  reached: z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })]),
  for: z.enum(['female', 'male']).optional(),
  label: ownText,
  source,
})

/** What to do when answers are missing: no score, or up to some filled in from the answered ones. */
export const missingRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none-allowed') }),
  z.strictObject({
    kind: z.literal('mean-of-rest'),
    upTo: z.number().int().positive(),
    across: z.enum(['scale', 'instrument']),
    round: z.literal('nearest').optional(),
  }),
  z.strictObject({ kind: z.literal('median-of-rest'), upTo: z.number().int().positive() }),
])

/** A total or subscale: a sum or mean of items, or a weighted sum of other scales. */
export const scale = z.strictObject({
  id,
  title: ownText,
  how: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum'), items: z.array(id).min(1), times: z.number().optional() }),
    z.strictObject({ kind: z.literal('mean'), items: z.array(id).min(1) }),
    z.strictObject({
      kind: z.literal('of-scales'),
      parts: z.array(z.strictObject({ scale: id, weight: z.number() })).min(1),
    }),
  ]),
  missing: missingRule,
  range: z.strictObject({ min: z.number(), max: z.number() }),
  higherIs: z.enum(['worse', 'better']),
  loinc: loinc.optional(),
  bands: z.array(band),
  bandSource: source.optional(),
  cutOffs: z.array(cutOff),
})
export type Scale = z.infer<typeof scale>

/** What happens at once when an answer is alarming, whether or not the rest was answered. */
export const alertRule = z.strictObject({
  id,
  when: condition,
  urgency: z.enum(['immediate', 'same-day', 'task']),
  does: z.enum([
    'give-c-ssrs-screener', 'clinician-now', 'clinician-same-day', 'give-phq-9', 'give-ciwa-or-cows', 'give-ciwa-ar',
    'medical-review', 'emergency', 'prescriber', 'relapse-plan', 'counsellor', 'clinician-review',
  ]),
  say: ownText,
  source,
})
/** A statement about a complete set of answers, such as a diagnostic screen. Never a diagnosis. */
export const flagRule = z.strictObject({ id, when: condition, label: ownText, source })
/** One level of a triage, most serious first; the last one has no condition and holds otherwise. */
export const triageLevel = z.strictObject({
  id,
  when: condition.optional(),
  label: ownText,
  loinc: loincAnswer.optional(),
  source,
})
/** The same items with other values: replaced answer kinds, scales and, where values matter to them, alerts. */
export const keying = z.strictObject({
  id,
  title: ownText,
  answers: z.record(id, answerKind),
  scales: z.array(scale),
  alerts: z.array(alertRule).optional(),
  source,
})
/** A rise of a score within some days that a clinician should hear about. */
export const riseRule = z.strictObject({
  scale: id,
  by: z.number(),
  withinDays: z.number().int(),
  say: ownText,
  source,
})

/** An instrument as the clinic knows it: everything needed to give, score, explain and exchange it. */
export const instrument = z.strictObject({
  id,
  version: z.string().min(1),
  title: ownText,
  about: ownText,
  shipped: z.enum(['on', 'off', 'score-only']),
  wording: z.enum(['included', 'import']),
  languages: z.array(language),
  answeredBy: z.enum(['client', 'clinician', 'either']),
  recall: ownText.nullable(),
  lead: wording,
  items: z.array(item).min(1),
  answers: z.record(id, answerKind),
  scales: z.array(scale),
  total: id.nullable(),
  gate: z.strictObject({ when: condition, total: z.number() }).optional(),
  triage: z.array(triageLevel).optional(),
  triageLoinc: loinc.optional(),
  alerts: z.array(alertRule),
  flags: z.array(flagRule),
  rises: z.array(riseRule).optional(),
  keying: z.strictObject({ id, title: ownText }).optional(),
  keyings: z.array(keying).optional(),
  loinc: loinc.optional(),
  cadence: z.strictObject({
    at: z.array(z.enum(['intake', 'discharge', 'follow-up', 'on-event'])),
    everyDays: z.number().int().positive().nullable(),
    source,
  }),
  licence: z.strictObject({
    verdict: z.enum(['free', 'public-domain', 'non-commercial', 'permission-needed', 'own-words', 'clinic-holds']),
    text: z.string().min(1),
    source,
  }),
  attribution: z.string().min(1),
  sources: z.array(source).min(1),
})
export type Instrument = z.infer<typeof instrument>

/** One person's answers as given: item id to value, null where the person would rather not say. */
export const answers = z.record(z.string(), z.number().nullable())
export type Answers = z.infer<typeof answers>
/** What a score may depend on besides the answers: the keying used, and the person's sex where a cut-off differs. */
export type About = { readonly keying?: string, readonly sex?: 'female' | 'male' }

const bandResult = z.strictObject({ id: z.string(), label: ownText })
/** The result of scoring one set of answers. Data only: screens make the sentences. */
export const score = z.strictObject({
  instrument: z.string(),
  version: z.string(),
  keying: z.string().nullable(),
  complete: z.boolean(),
  answered: z.number().int(),
  of: z.number().int(),
  missing: z.array(z.string()),
  estimated: z.boolean(),
  total: z.number().nullable(),
  band: bandResult.nullable(),
  subscales: z.array(z.strictObject({
    id: z.string(),
    value: z.number().nullable(),
    answered: z.number().int(),
    of: z.number().int(),
    band: bandResult.nullable(),
  })),
  cutOffs: z.array(z.strictObject({
    id: z.string(), scale: z.string(), reached: z.boolean().nullable(), for: z.enum(['female', 'male']).nullable(),
  })),
  alerts: z.array(alertRule.omit({ when: true })),
  flags: z.array(z.strictObject({ id: z.string(), holds: z.boolean().nullable() })),
})
export type Score = z.infer<typeof score>

/** Why answers or a keying were refused, with the sentence a person reads. */
export const scoreRefusals = refusals({
  'instrument.unknown-item': {
    en: 'An answer belongs to a question this measure does not have.',
    es: 'Una respuesta corresponde a una pregunta que esta medida no tiene.',
  },
  'instrument.value-not-offered': {
    en: 'An answer is not one of the answers this question offers.',
    es: 'Una respuesta no es una de las que ofrece esta pregunta.',
  },
  'instrument.unknown-keying': {
    en: 'This measure has no such way of scoring.',
    es: 'Esta medida no tiene esa forma de puntuación.',
  },
})
export type ScoreRefusal = keyof typeof scoreRefusals
