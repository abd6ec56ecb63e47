import { z } from 'zod'
import { Id, Line, LocalDate } from '../../people/ids.words.ts'
import { refusals } from '../../platform/pure/refusal.ts'
import { MODALITIES } from './modality.words.ts'

/** How a service is given. */
export const Modality = z.enum(MODALITIES)
export type Modality = z.output<typeof Modality>

/** What the plan says besides its tree. */
export const PlanWords = z.object({
  strengths: z.string(), barriers: z.string(), preferences: z.string(), culture: z.string(), languageNeeds: z.string(),
  dischargeCriteria: z.string(), projectedWeeks: z.number().nullable(),
})
export type PlanWords = z.output<typeof PlanWords>

/** Something said about a goal, or about the whole plan. */
export const Comment = z.object({ id: Id, words: z.string(), byKind: z.enum(['staff', 'client']), byName: z.string().nullable(), writtenAt: z.string() })
export type Comment = z.output<typeof Comment>

const part = { id: Id, words: z.string(), version: z.number(), originId: Id }

/** What is done for an objective, how often, how long, by whom. FHIR: CarePlan.activity. */
export const Intervention = z.object({
  ...part, modality: Modality, timesPerWeek: z.number(), minutes: z.number(), staffId: Id.nullable(), staffName: z.string().nullable(),
})
export type Intervention = z.output<typeof Intervention>

/** A measurable step towards a goal. FHIR: Goal.target. */
export const Objective = z.object({
  ...part, instrument: z.string().nullable(), measuredBy: z.string().nullable(), baseline: z.number().nullable(), target: z.number().nullable(),
  targetOn: z.string().nullable(),
  /** The newest score of its instrument. */
  latest: z.object({ total: z.number(), givenAt: z.string() }).nullable(),
  interventions: z.array(Intervention),
})
export type Objective = z.output<typeof Objective>

/** What the client wants, in their own words. FHIR: Goal. */
export const Goal = z.object({ ...part, comments: z.array(Comment), objectives: z.array(Objective) })
export type Goal = z.output<typeof Goal>

/** What stands in the way. FHIR: Condition. */
export const Problem = z.object({ ...part, findingId: Id.nullable(), goals: z.array(Goal) })
export type Problem = z.output<typeof Problem>

/** One version of the treatment plan, whole. FHIR: CarePlan. */
export const Plan = PlanWords.extend({
  id: Id, clientId: Id, episodeId: Id, number: z.number(), authorId: Id, authorName: z.string().nullable(),
  /** Counts everything; what a signer has to have seen. */
  version: z.number(),
  /** Counts the plan's own words. */
  wordsVersion: z.number(),
  whyAmended: z.string().nullable(), startedAt: z.string(), signedAt: z.string().nullable(), coSignedAt: z.string().nullable(),
  clientSignedAt: z.string().nullable(), clientRefusedAt: z.string().nullable(), clientRefusedReason: z.string().nullable(),
  supersededAt: z.string().nullable(), reviewDueOn: z.string().nullable(),
  problems: z.array(Problem), comments: z.array(Comment),
})
export type Plan = z.output<typeof Plan>

/** A plan without its tree: enough to say what stage it is at. */
export const PlanHead = Plan.pick({
  id: true, clientId: true, episodeId: true, number: true, authorId: true, authorName: true, version: true, wordsVersion: true, whyAmended: true,
  startedAt: true, signedAt: true, coSignedAt: true, clientSignedAt: true, clientRefusedAt: true, clientRefusedReason: true, supersededAt: true, reviewDueOn: true,
})
export type PlanHead = z.output<typeof PlanHead>

const number = z.number().min(-10_000).max(10_000)
const words = Line(1000)
const measuring = {
  instrument: Line(60).nullish(), measuredBy: Line(200).nullish(), baseline: number.nullish(), target: number.nullish(), targetOn: LocalDate.nullish(),
}
const giving = {
  modality: Modality, timesPerWeek: z.number().positive().max(50), minutes: z.number().int().positive().max(600), staffId: Id.nullish(),
}

/** What can be written into an objective. */
export const ObjectiveWords = z.object({ words, ...measuring })
export type ObjectiveWords = z.output<typeof ObjectiveWords>

/** What can be written into an intervention. */
export const InterventionWords = z.object({ words, ...giving })
export type InterventionWords = z.output<typeof InterventionWords>

/** A part with its new words: one way to change all four. */
export const PartChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('problem'), id: Id, words }),
  z.object({ kind: z.literal('goal'), id: Id, words }),
  z.object({ kind: z.literal('objective'), id: Id, words, ...measuring }),
  z.object({ kind: z.literal('intervention'), id: Id, words, ...giving }),
])
export type PartChange = z.output<typeof PartChange>

/** A part, named. */
export const PartKind = z.enum(['problem', 'goal', 'objective', 'intervention'])
export type PartKind = z.output<typeof PartKind>

/** One thing a plan still needs before its author can sign, and where. */
export const Missing = z.object({
  what: z.enum(['problem', 'goal', 'objective', 'intervention', 'measure', 'target', 'target-date']),
  kind: z.enum(['plan', 'problem', 'goal', 'objective']), id: Id,
})
export type Missing = z.output<typeof Missing>

export const planRefusals = refusals({
  'plan.draft-exists': { en: 'There is already a draft for this stay. Go on with it.', es: 'Ya hay un borrador para esta estancia; se sigue con ese.' },
  'plan.not-in-care': { en: 'This person is not in a program now, so a plan cannot start.', es: 'Esta persona no está en un programa ahora; no se puede empezar un plan.' },
  'plan.earlier-stay': { en: 'This plan belongs to an earlier stay. Start the plan of the stay that is going on.', es: 'Este plan es de una estancia anterior. La estancia actual necesita su propio plan.' },
  'plan.already-signed': { en: 'This plan is signed. Start a new version to change it.', es: 'Este plan está firmado. Para cambiarlo se empieza una versión nueva.' },
  'plan.finding-already-used': { en: 'This finding is already a problem of the plan.', es: 'Este hallazgo ya es un problema del plan.' },
  'plan.finding-unknown': { status: 422, en: 'This finding belongs to somebody else or is gone.', es: 'Este hallazgo es de otra persona o ya no existe.' },
  'plan.staff-unknown': { status: 422, en: 'This staff member does not work here.', es: 'Esta persona no trabaja aquí.' },
  'plan.not-complete': { status: 422, en: 'The plan is not complete yet: {{count}} things are missing.', es: 'Al plan todavía le faltan {{count}} cosas.' },
  'plan.not-signed-yet': { en: 'The clinician has not signed this plan yet.', es: 'El personal clínico todavía no ha firmado este plan.' },
  'plan.client-already-signed': { en: 'The client has already signed this plan.', es: 'El cliente ya firmó este plan.' },
  'plan.superseded': { en: 'A newer version of this plan is in force.', es: 'Ya hay una versión más nueva de este plan.' },
  'plan.not-your-own': { status: 403, en: 'Nobody signs beside their own signature. Ask somebody else.', es: 'Nadie firma junto a su propia firma. Tiene que firmar otra persona.' },
  'plan.deadline-chosen': { en: 'The clinic already answers to this rule.', es: 'La clínica ya sigue esta regla.' },
  'plan.library-has-it': { en: 'The library has these words already.', es: 'La biblioteca ya tiene estas palabras.' },
  'plan.library-measure-unknown': { status: 422, en: 'The clinic does not know this measure.', es: 'La clínica no conoce esta medida.' },
  'plan.already-co-signed': { en: 'This plan is already countersigned.', es: 'Este plan ya tiene la segunda firma.' },
})
