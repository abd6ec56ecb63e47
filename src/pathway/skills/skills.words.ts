import { z } from 'zod'
import { Id, LocalDate, Words } from '../../people/ids.words.ts'
import { refusals } from '../../platform/pure/refusal.ts'
import { SkillMoment } from './library/skill.words.ts'

const Scale = z.number().int().min(0).max(10)

/** The client's daily 20 seconds: five things to tap, the rest by choice. FHIR: Observation. */
export const CheckInAnswers = z.object({
  forDate: LocalDate,
  /** When the client pressed send, by the phone's clock; it may have waited offline. */
  at: z.iso.datetime({ offset: true }),
  mood: Scale, stress: Scale, craving: Scale,
  sleepHours: z.number().min(0).max(24).nullish(),
  used: z.enum(['no', 'yes', 'rather-not-say']).nullish(),
  trigger: SkillMoment.nullish(),
  skill: z.string().max(80).nullish(),
  helped: Scale.nullish(),
  wantsCall: z.boolean().default(false),
  words: Words(2000).nullish(),
})
export type CheckInAnswers = z.output<typeof CheckInAnswers>

/** One check-in as it is kept. */
export const CheckIn = z.object({
  id: Id, clientId: Id, forDate: z.string(), at: z.string(), mood: z.number(), stress: z.number(), craving: z.number(),
  sleepHours: z.number().nullable(), used: z.enum(['no', 'yes', 'rather-not-say']).nullable(), trigger: z.string().nullable(),
  skill: z.string().nullable(), helped: z.number().nullable(), wantsCall: z.boolean(), words: z.string().nullable(),
  /** Said on the client's phone, at the clinic's kiosk, or on paper. */
  source: z.enum(['phone', 'kiosk', 'paper']),
})
export type CheckIn = z.output<typeof CheckIn>

/** A coping skill asked for in real life, and how it went. */
export const Practice = z.object({
  id: Id, clientId: Id, skill: z.string(), whenAndWhere: z.string(), objectiveId: Id.nullable(),
  assignedByKind: z.enum(['staff', 'client']), assignedAt: z.string(), dueOn: z.string().nullable(),
  outcome: z.enum(['done', 'tried', 'not-done']).nullable(), helped: z.number().nullable(), words: z.string().nullable(),
  answeredAt: z.string().nullable(), version: z.number(),
})
export type Practice = z.output<typeof Practice>

/** What came of calling somebody between sessions. */
export const ReachOutcome = z.enum(['reached', 'left-message', 'no-answer', 'not-needed'])
export type ReachOutcome = z.output<typeof ReachOutcome>

/** A call between sessions. FHIR: Communication. */
export const ReachOut = z.object({ id: Id, at: z.string(), outcome: ReachOutcome, words: z.string(), byName: z.string().nullable() })
export type ReachOut = z.output<typeof ReachOut>

/** Somebody who may need a call today: why, and how they may be called. */
export const CallLine = z.object({
  clientId: Id, name: z.string(), lastDay: z.string().nullable(),
  reasons: z.array(z.enum(['asked-for-a-call', 'used', 'craving', 'mood', 'stress', 'sleep', 'silent-three-days'])),
  /** What lies outside the person's own usual range, with that range: the sentence beside the name. */
  changes: z.array(z.object({ item: z.enum(['craving', 'mood', 'stress', 'sleep']), now: z.number(), low: z.number(), high: z.number(), middle: z.number(), days: z.number() })),
  silentDays: z.number(),
  phone: z.string().nullable(), mayLeaveMessage: z.boolean(), safeContact: z.string().nullable(), language: z.string(),
  /** The last try that did not reach them. */
  lastTry: z.object({ at: z.string(), outcome: ReachOutcome }).nullable(),
})
export type CallLine = z.output<typeof CallLine>

export const skillsRefusals = refusals({
  'skills.no-such-skill': { status: 422, en: 'This skill is not in the library.', es: 'Esta habilidad no está en la biblioteca.' },
  'skills.title-taken': { en: 'There is a skill with this title. Change that one, or choose another title.', es: 'Ya hay una habilidad con ese título. Cambie esa o elija otro título.' },
  'skills.not-whole': { status: 422, en: 'Something is missing: each step needs both languages, and the timed steps must fit into the minutes.', es: 'Falta algo: cada paso necesita los dos idiomas y los pasos con tiempo deben caber en los minutos.' },
  'skills.hard-to-read': { status: 422, en: 'Too hard to read for a client. Use short words and sentences under 15 words.', es: 'Es difícil de leer para un cliente. Use palabras cortas y frases de menos de 15 palabras.' },
  'skills.hurtful-words': { status: 422, en: 'One of the words may shame the person who reads it. Say it in another way.', es: 'Una de las palabras puede avergonzar a quien la lee. Dígalo de otra manera.' },
  'skills.day-not-yet': { status: 422, en: 'That day has not come yet.', es: 'Ese día todavía no llega.' },
  'skills.no-way-to-remind': { status: 422, en: 'The clinic has no number or address for this. Ask at the desk.', es: 'La clínica no tiene tu número o correo. Pídelo en recepción.' },
  'skills.day-long-past': { status: 422, en: 'That day is more than two weeks ago.', es: 'Ese día fue hace más de dos semanas.' },
})
