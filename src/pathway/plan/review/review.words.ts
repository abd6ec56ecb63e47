import { z } from 'zod'
import { Id, LocalDate, Words } from '../../../people/ids.words.ts'
import { refusals } from '../../../platform/pure/refusal.ts'

/** How an objective moved since the last look. */
export const Movement = z.enum(['met', 'better', 'same', 'worse', 'cannot-say'])
export type Movement = z.output<typeof Movement>

/** Where the client goes from here. */
export const ReviewDecision = z.enum(['continue', 'change', 'step-down', 'step-up', 'discharge'])
export type ReviewDecision = z.output<typeof ReviewDecision>

/** What was known of an objective when the review was drafted: how it is measured and every score since the plan was signed. */
export const KnownObjective = z.object({
  objectiveId: Id, originId: Id, goalWords: z.string(), words: z.string(), instrument: z.string().nullable(), measuredBy: z.string().nullable(),
  baseline: z.number().nullable(), target: z.number().nullable(), targetOn: z.string().nullable(),
  scores: z.array(z.object({ total: z.number(), givenAt: z.string() })),
  /** Sessions and practices of this time that served it. */
  served: z.object({ sessions: z.number(), practices: z.number() }).default({ sessions: 0, practices: 0 }),
})
export type KnownObjective = z.output<typeof KnownObjective>

/** What later steps know of the time since the last look: hours, taking part, days checked in, practice, notes. */
export const LivedFacts = z.object({
  sessions: z.object({ attended: z.number(), marked: z.number(), minutes: z.number(), plannedMinutes: z.number() }),
  /** From the notes, 0 to 4. */
  participation: z.object({ average: z.number(), notes: z.number() }).nullable(),
  checkIns: z.object({ days: z.number(), ofDays: z.number(), mood: z.number().nullable(), craving: z.number().nullable(), usedDays: z.number() }),
  practices: z.object({ asked: z.number(), done: z.number() }),
  notes: z.array(z.object({ noteId: Id, startsAt: z.string(), kind: z.string(), topic: z.string() })),
})
export type LivedFacts = z.output<typeof LivedFacts>

/** What stands in a draft before anybody writes. */
export const KnownFacts = z.object({
  since: z.string(), objectives: z.array(KnownObjective), lived: LivedFacts.nullable().default(null),
  /** The day the rules set for the next review, when it is signed today. */
  nextByRule: z.string().nullable().default(null),
})
export type KnownFacts = z.output<typeof KnownFacts>

/** What the clinician says about one objective. */
export const ReviewedObjective = z.object({ objectiveId: Id, movement: Movement.nullable(), words: Words(2000) })
export type ReviewedObjective = z.output<typeof ReviewedObjective>

/** What can be written into a review. */
export const ReviewWords = z.object({
  objectives: z.array(ReviewedObjective).max(100), words: Words(5000), clientWords: Words(5000), decision: ReviewDecision.nullable(),
  reason: Words(2000), nextOn: LocalDate.nullable(),
})
export type ReviewWords = z.output<typeof ReviewWords>

/** A look at the plan on its own clock. FHIR: ClinicalImpression. */
export const Review = ReviewWords.extend({
  id: Id, clientId: Id, planId: Id, authorId: Id, authorName: z.string().nullable(), startedAt: z.string(), known: KnownFacts,
  signedAt: z.string().nullable(), clientSignedAt: z.string().nullable(), version: z.number(),
})
export type Review = z.output<typeof Review>

export const reviewRefusals = refusals({
  'plan.review-needs-plan': { en: 'There is no plan in force to review.', es: 'No hay un plan vigente que revisar.' },
  'plan.review-draft-exists': { en: 'A review is already being written. Go on with it.', es: 'Ya se está escribiendo una revisión; se sigue con esa.' },
  'plan.review-signed': { en: 'This review is signed.', es: 'Esta revisión está firmada.' },
  'plan.review-not-signed': { en: 'The clinician has not signed this review yet.', es: 'El personal clínico todavía no ha firmado esta revisión.' },
  'plan.review-incomplete': { status: 422, en: 'The review is not complete yet: {{count}} things are missing.', es: 'A la revisión todavía le faltan {{count}} cosas.' },
})
