import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { ownText } from '../assessment/instruments/instrument.words.ts'

export const PROGRAM_KINDS = ['substance-use', 'mental-health', 'dual'] as const
export type ProgramKind = (typeof PROGRAM_KINDS)[number]

/** The days after the end, as the default lists them. */
export type FollowUpDay = '7' | '30' | '90' | '180' | '365'

/** Which standard measures a follow-up asks, whether the clinic said so, and which could be asked. */
export const MeasureChoice = z.object({
  lines: z.array(z.object({ day: z.number(), kind: z.enum(PROGRAM_KINDS), instruments: z.array(z.string()), own: z.boolean() })),
  options: z.array(z.object({ instrument: z.string(), title: ownText, questions: z.number(), languages: z.array(z.string()) })),
  source: z.string(),
})
export type MeasureChoice = z.output<typeof MeasureChoice>

/** The standard measures of each follow-up of one person, with the answer that counts for it. */
export const AskedAfter = z.array(z.object({
  followUpId: Id,
  measures: z.array(z.object({ instrument: z.string(), title: ownText, languages: z.array(z.string()), measureId: Id.nullable(), total: z.number().nullable(), on: z.string().nullable() })),
}))
export type AskedAfter = z.output<typeof AskedAfter>
