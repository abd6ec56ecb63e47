import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'

/** What a session is: a therapy group's meeting, one client alone, or a client with their family. */
export const SessionKind = z.enum(['group', 'individual', 'family'])
export type SessionKind = z.output<typeof SessionKind>

/** One therapy meeting at a time. FHIR: Appointment, Encounter. */
export const Session = z.object({
  id: Id, kind: SessionKind, groupId: Id.nullable(), weeklyHourId: Id.nullable(), programId: Id, topic: z.string(), startsAt: z.string(), endsAt: z.string(),
  breakMinutes: z.number(), roomId: Id.nullable(), remote: z.boolean(), cancelledAt: z.string().nullable(), closedAt: z.string().nullable(),
  /** Since when something is written about it. */
  wordsAt: z.string().nullable(),
  version: z.number(), staffIds: z.array(Id),
})
export type Session = z.output<typeof Session>

/** A client who is expected at a session. */
export interface Attendee {
  readonly sessionId: string, readonly clientId: string, readonly episodeId: string
  /** The missed session this one makes up for. */
  readonly makeUpFor: string | null
}
