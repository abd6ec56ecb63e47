import { z } from 'zod'
import { Id, Line } from '../../../people/ids.words.ts'
import { refusals } from '../../../platform/pure/refusal.ts'

/** What the physician states. The first time the need; later also how treatment works, what still threatens, and the way to discharge. */
export const Statements = z.object({
  /** Needs at least the hours of the program each week. */
  needsTheHours: z.literal(true), underPhysiciansCare: z.literal(true), underWrittenPlan: z.literal(true),
  why: Line(2000), responseToTreatment: Line(2000).nullish(), riskThatRemains: Line(2000).nullish(), goalsTowardDischarge: Line(2000).nullish(),
})
export type Statements = z.output<typeof Statements>

/** A physician's certification that this level of care is needed. */
export const Certification = z.object({
  id: Id, planId: Id, kind: z.enum(['certification', 'recertification']), statements: Statements, signedAt: z.string(), signedByName: z.string().nullable(),
})
export type Certification = z.output<typeof Certification>

/** What a client's certifications look like: those given, whether the next one is a recertification, and which rule asks for it by when. */
export const Certifications = z.object({ given: z.array(Certification), again: z.boolean(), asked: z.object({ on: z.string(), citation: z.string() }).nullable() })

export const certificationRefusals = refusals({
  'plan.certification-needs-plan': { en: 'A certification rests on a signed plan; there is none in force.', es: 'Una certificación se apoya en un plan firmado; no hay ninguno vigente.' },
  'plan.recertification-incomplete': { status: 422, en: 'A recertification also says how treatment works, what risk remains, and the goals toward discharge.', es: 'Una recertificación también dice cómo va el tratamiento, qué riesgo queda y las metas hacia el alta.' },
})
