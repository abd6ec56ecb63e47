import { z } from 'zod'
import { Line, LocalTime } from '../ids.words.ts'

/** One phase of a program: how many hours a week it asks, on how many days. FHIR: PlanDefinition.action. */
export const Phase = z.object({
  id: z.string(), name: Line(80), hoursPerWeek: z.number().positive(), daysPerWeek: z.number().int().min(1).max(7),
  expectedWeeks: z.number().int().positive(),
})
export type Phase = z.output<typeof Phase>

/** A weekly group that a program template brings along. Weekday 1 is Monday. */
export const TemplateGroup = z.object({
  topic: Line(120), topicSaid: z.object({ en: z.string().default(''), es: z.string().default('') }).default({ en: '', es: '' }), track: z.string(), phases: z.array(z.string()).min(1), weekday: z.number().int().min(1).max(7),
  starts: LocalTime, minutes: z.number().int().min(15).max(480), breakMinutes: z.number().int().min(0).default(0), seats: z.number().int().min(1).max(50),
})

/** What a program asks and offers. An episode keeps the version agreed at intake. Every number carries its source. */
export const ProgramDefinition = z.object({
  kind: z.enum(['substance-use', 'mental-health', 'dual']),
  population: z.enum(['adults', 'adolescents']),
  levelOfCare: z.string(),
  phases: z.array(Phase).min(1),
  tracks: z.array(z.object({ id: z.string(), name: Line(80) })).min(1),
  groups: z.array(TemplateGroup),
  /** Completion requirements; the completion step knows their kinds. */
  requirements: z.array(z.object({ id: z.string(), kind: z.string() }).loose()),
  sources: z.array(z.object({ fact: z.string(), source: z.string(), date: z.string(), mark: z.enum(['verified', 'verified-2nd', 'unverified']) })),
})
export type ProgramDefinition = z.output<typeof ProgramDefinition>

/** A program a new clinic can start from. */
export const ProgramTemplate = z.object({ id: z.string(), name: z.object({ en: z.string(), es: z.string() }), definition: ProgramDefinition })
export type ProgramTemplate = z.output<typeof ProgramTemplate>
