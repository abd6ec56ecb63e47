import { z } from 'zod'
import { AuthorisationUse } from '../../pathway/session/authorisation/authorisation.words.ts'
import { Id } from '../../people/ids.words.ts'

const Objective = z.object({ id: Id, words: z.string(), instrument: z.string().nullable(), baseline: z.number().nullable(), target: z.number().nullable(), targetOn: z.string().nullable() })

/** The chart on one page: what a therapist asks two minutes before a session. */
export const ChartOverview = z.object({
  clientId: Id,
  risk: z.object({ level: z.enum(['none', 'low', 'moderate', 'high']), judgedAt: z.string() }).nullable(),
  openAlerts: z.number(), openTasks: z.number(),
  /** What the person said about allergies; no words means none are known, null that nobody asked yet. */
  allergies: z.object({ words: z.string(), askedAt: z.string() }).nullable(),
  /** The level of care given, as the clinic writes it. */
  level: z.string().nullable(),
  /** The first open tasks about the client. */
  tasks: z.array(z.object({ id: Id, kind: z.string(), dueAt: z.string() })),
  lastNote: z.object({ id: Id, topic: z.string(), signedAt: z.string(), author: z.string().nullable() }).nullable(),
  episode: z.object({ id: Id, programName: z.string(), track: z.string(), therapistName: z.string(), admittedOn: z.string() }).nullable(),
  phase: z.object({ phase: z.string(), hoursPerWeek: z.number() }).nullable(),
  plan: z.object({ number: z.number(), signedAt: z.string(), clientSignedAt: z.string().nullable(), reviewDueOn: z.string().nullable() }).nullable(),
  goals: z.array(z.object({ id: Id, words: z.string(), objectives: z.array(Objective) })),
  next: z.object({ sessionId: Id, kind: z.string(), topic: z.string(), startsAt: z.string(), room: z.string().nullable(), remote: z.boolean() }).nullable(),
  lastStep: z.object({ words: z.string(), signedAt: z.string() }).nullable(),
  sessions: z.array(z.object({
    sessionId: Id, kind: z.string(), topic: z.string(), startsAt: z.string(), status: z.string().nullable(), minutes: z.number().nullable(), noteSignedAt: z.string().nullable(),
  })),
  scores: z.array(z.object({ instrument: z.string(), total: z.number().nullable(), band: z.string().nullable(), givenAt: z.string() })),
  checkIns: z.array(z.object({ forDate: z.string(), mood: z.number(), stress: z.number(), craving: z.number() })),
  /** What payers authorised for the stay, the first to end first, with what was used by now. */
  authorisations: z.array(AuthorisationUse),
  releases: z.array(z.object({ recipient: z.string(), topics: z.array(z.string()), validUntil: z.string() })),
})
export type ChartOverview = z.output<typeof ChartOverview>

/** What a timeline can be narrowed to. */
export const EVENT_KINDS = ['stay', 'session', 'note', 'measure', 'plan', 'safety', 'assessment', 'check-in', 'release', 'completion', 'after'] as const
export const EventKind = z.enum(EVENT_KINDS)
export type EventKind = z.output<typeof EventKind>

/** One thing that happened around a client. */
export const ChartEvent = z.object({ id: Id, at: z.string(), kind: EventKind, what: z.string(), about: z.string(), value: z.string() })
export type ChartEvent = z.output<typeof ChartEvent>
