import { z } from 'zod'
import { FindingKind } from '../assessment.words.ts'
import interviewFile from './interview.json' with { type: 'json' }

const both = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/)

/** One question of the interview. `beforehand`: the client may answer it before the first meeting. */
export const Question = z.strictObject({
  id, label: both, kind: z.enum(['words', 'choice']), choices: z.array(z.strictObject({ id, label: both })).min(2).optional(),
  why: both.optional(), beforehand: z.literal(true).optional(), askedWhen: z.strictObject({ question: id, is: id }).optional(),
})
export type Question = z.output<typeof Question>

/** A part of a life; `finding` is the kind of finding it usually leads to. */
export const Section = z.strictObject({ id, title: both, finding: FindingKind, questions: z.array(Question).min(1) })
export type Section = z.output<typeof Section>

const Interview = z.strictObject({ id, version: z.string(), licence: z.string(), source: z.string(), sections: z.array(Section).min(1) })

/** The biopsychosocial interview in our own words. */
export const interview = Interview.parse(interviewFile)
