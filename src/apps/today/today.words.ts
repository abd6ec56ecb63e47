import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'

/** Something that needs somebody today; the screen has its words and the place where it is done. */
export const NEEDS = ['alerts', 'inquiries-late', 'absent-twice', 'scores-worse', 'notes-late', 'notes-unsigned', 'plans-due', 'follow-ups-due', 'assessments-today', 'sessions-today'] as const

/** No list of needs is longer: what does not fit is less urgent and stands on its own page. Source: trust-and-ux U-16. */
export const MOST_NEEDS = 7

/** One person in care, with what stands out. */
export const CaseloadLine = z.object({
  clientId: Id, name: z.string(), birthDate: z.string().nullable(), pronouns: z.string().nullable(), photo: z.string().nullable(),
  therapistName: z.string(), mine: z.boolean(), track: z.string(), admittedOn: z.string(), phase: z.string().nullable(), hoursPerWeek: z.number().nullable(),
  risk: z.enum(['none', 'low', 'moderate', 'high']).nullable(), phq: z.number().nullable(), alerts: z.number(), nextAt: z.string().nullable(), nextTopic: z.string().nullable(),
})
export type CaseloadLine = z.output<typeof CaseloadLine>

/** What needs me today: at most seven lines, each one click from where it is done. */
export const Today = z.object({
  needs: z.array(z.object({ need: z.enum(NEEDS), count: z.number() })),
  sessions: z.array(z.object({ sessionId: Id, kind: z.string(), topic: z.string(), startsAt: z.string(), endsAt: z.string(), room: z.string().nullable(), remote: z.boolean(), seats: z.number(), mine: z.boolean() })),
})
export type Today = z.output<typeof Today>
