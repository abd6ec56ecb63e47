import { z } from 'zod'
import { BothLanguages, ReviewedBy } from './both-languages.words.ts'

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const head = { id, version: z.number().int().min(1), licence: z.string().trim().min(1), reviewedBy: ReviewedBy }

/** What one line of a safety plan section holds: words, a place, a person with a number, or a service with a number. */
export const SafetyPlanEntry = z.enum(['words', 'place-or-person', 'person', 'service'])
export type SafetyPlanEntry = z.infer<typeof SafetyPlanEntry>

/** One part of the client's own plan for a crisis: the question, why we ask, a nudge and examples. */
export const SafetyPlanSection = z.strictObject({
  id,
  entry: SafetyPlanEntry,
  title: BothLanguages,
  prompt: BothLanguages,
  why: BothLanguages,
  hint: BothLanguages,
  examples: z.array(BothLanguages).min(2),
})
export type SafetyPlanSection = z.infer<typeof SafetyPlanSection>

/** The safety plan as it is asked for; every section may be skipped. */
export const SafetyPlanForm = z.strictObject({
  ...head,
  title: BothLanguages,
  intro: BothLanguages,
  skip: BothLanguages,
  change: BothLanguages,
  sections: z.array(SafetyPlanSection).min(1),
}).refine(({ sections }) => new Set(sections.map((section) => section.id)).size === sections.length, 'a section twice')
export type SafetyPlanForm = z.infer<typeof SafetyPlanForm>

const figures = z.string().regex(/^\d{3,11}$/)
const way = {
  languages: z.array(z.enum(['en', 'es', 'asl'])).min(1),
  label: BothLanguages,
  confirmed: z.boolean(),
  source: z.string().trim().min(1),
  checkedOn: z.iso.date(),
}

/**
 * One way to reach a crisis line, with a button that says what will happen.
 * confirmed: seen on the page named as source on that day; otherwise known only in general, check before relying on it.
 */
export const CrisisContact = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('call'), number: figures, press: z.string().optional(), ...way }),
  z.strictObject({ by: z.literal('text'), number: figures, send: z.string().optional(), ...way }),
  z.strictObject({ by: z.literal('chat'), url: z.url({ protocol: /^https$/ }), ...way }),
])
export type CrisisContact = z.infer<typeof CrisisContact>

/** A line people can turn to: `first` is shown on every screen, `more` behind one tap. */
export const CrisisLine = z.strictObject({
  id,
  shown: z.enum(['first', 'more']),
  name: BothLanguages,
  whenToUse: BothLanguages,
  contacts: z.array(CrisisContact).min(1),
})
export type CrisisLine = z.infer<typeof CrisisLine>

/** All crisis lines that come with Evenkeel, the most important first. */
export const CrisisLines = z.strictObject({ ...head, lines: z.array(CrisisLine).min(1) })
export type CrisisLines = z.infer<typeof CrisisLines>

/** One step for staff: what to do and, where words matter, what to say. */
export const ScriptStep = z.strictObject({ do: BothLanguages, say: BothLanguages.optional() })
export type ScriptStep = z.infer<typeof ScriptStep>

/** A short script for a hard moment at the phone or the desk, one key away. */
export const StaffScript = z.strictObject({
  ...head,
  title: BothLanguages,
  when: BothLanguages,
  steps: z.array(ScriptStep).min(2),
  avoid: z.array(BothLanguages),
  sources: z.array(z.string().trim().min(1)).min(1),
})
export type StaffScript = z.infer<typeof StaffScript>
