import { z } from 'zod'
import { Id, Line } from '../../people/ids.words.ts'
import { refusals } from '../../platform/pure/refusal.ts'
import { SECTION_IDS } from './section-ids.words.ts'

/** How urgent an alert is: high asks for a human now, the others today. */
export const AlertLevel = z.enum(['low', 'moderate', 'high'])
export type AlertLevel = z.output<typeof AlertLevel>

/** A clinician's judgement of the risk. */
export const RiskLevel = z.enum(['none', 'low', 'moderate', 'high'])
export type RiskLevel = z.output<typeof RiskLevel>

/** The risk as it was last judged. FHIR: RiskAssessment. */
export const Risk = z.object({
  level: RiskLevel, words: z.string(), judgedAt: z.string(), judgedBy: Id, judgedByName: z.string().nullable(),
})
export type Risk = z.output<typeof Risk>

/** Something the person said that a human must answer. FHIR: Flag. */
export const Alert = z.object({
  id: Id, clientId: Id, clientName: z.string().nullable(), pronouns: z.string().nullable(),
  /** What raised it: `not-safe-today`, or an instrument with its item. */
  source: z.string(), sourceId: Id.nullable(), level: AlertLevel, raisedAt: z.string(),
  acceptedAt: z.string().nullable(), acceptedBy: Id.nullable(), acceptedByName: z.string().nullable(),
  closedAt: z.string().nullable(), closedByName: z.string().nullable(), whatWasDone: z.string().nullable(),
  version: z.number(),
})
export type Alert = z.output<typeof Alert>

/** By which way a call left the clinic. `screen`: only the task list says it. */
export const CalledBy = z.enum(['email', 'text', 'both', 'screen'])
export type CalledBy = z.output<typeof CalledBy>

/** Somebody on the on-call chain was called about an alert. */
export const Call = z.object({ round: z.number(), position: z.number(), staffId: Id, name: z.string().nullable(), calledAt: z.string(), told: CalledBy.nullable() })
export type Call = z.output<typeof Call>

/** One line of a section: words, and a number when it is a person or a service. */
export const PlanLine = z.object({ words: Line(500), phone: Line(40).nullish() })
export type PlanLine = z.output<typeof PlanLine>

/** One part of the plan as the client filled it, or left it out on purpose. */
export const PlanSection = z.object({
  id: z.enum(SECTION_IDS), skipped: z.boolean().default(false), lines: z.array(PlanLine).max(30),
})
export type PlanSection = z.output<typeof PlanSection>

/** All parts; each at most once. */
export const PlanSections = z.array(PlanSection).max(SECTION_IDS.length)
  .refine(parts => new Set(parts.map(({ id }) => id)).size === parts.length, 'has a part twice')

/** The client's own plan for a crisis, as one sitting left it. FHIR: CarePlan, category safety. */
export const SafetyPlan = z.object({
  id: Id, clientId: Id, number: z.number(), version: z.number(), sections: PlanSections,
  writtenAt: z.string(), changedAt: z.string(), writtenByKind: z.enum(['staff', 'client']), writtenBy: Id, writtenByName: z.string().nullable(),
})
export type SafetyPlan = z.output<typeof SafetyPlan>

export const safetyRefusals = refusals({
  'safety.already-accepted': { en: '{{name}} already has this, since {{minutes}} min. Talk to them before you call the client too.', es: '{{name}} ya se encarga desde hace {{minutes}} min. Habla con esa persona antes de llamar tú también.' },
  'safety.already-closed': { en: 'This alert is already closed.', es: 'Esta alerta ya está cerrada.' },
  'safety.not-accepted-yet': { en: 'Nobody has accepted this alert yet. Accept it first, then write what was done.', es: 'Nadie ha aceptado todavía esta alerta. Acéptala primero y luego escribe qué se hizo.' },
  'safety.chain-names-nobody': { status: 422, en: 'Somebody on this chain does not work here any more.', es: 'Alguien de esta cadena ya no trabaja aquí.' },
})
