import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import { GroupPart, MarkOfSeat, Note } from './session.words.ts'

/** What is known of a session on its own page. */
export const SessionHead = z.object({
  id: Id, kind: z.enum(['group', 'individual', 'family']), topic: z.string(), startsAt: z.string(), endsAt: z.string(), breakMinutes: z.number(),
  room: z.string().nullable(), remote: z.boolean(), cancelledAt: z.string().nullable(), closedAt: z.string().nullable(),
  groupId: Id.nullable(), programId: Id, program: z.string(), zone: z.string(),
  leads: z.array(z.object({ id: Id, name: z.string() })),
})
export type SessionHead = z.output<typeof SessionHead>

/** A place in a session: who, for which stay, and how they were marked. */
export const Seat = z.object({ clientId: Id, episodeId: Id, makeUpFor: Id.nullable(), mark: MarkOfSeat.nullable() })
export type Seat = z.output<typeof Seat>

/** A session with its places: what marking and closing decide on. */
export const SessionFrame = SessionHead.extend({ seats: z.array(Seat) })
export type SessionFrame = z.output<typeof SessionFrame>

/** The shared part with who began it. */
export const SharedPart = GroupPart.extend({ authorId: Id, version: z.number() })
export type SharedPart = z.output<typeof SharedPart>

/** One person of a session with what was written about them. */
export const NoteLine = Seat.extend({
  name: z.string(), spoken: z.string(), givenName: z.string(), preferredName: z.string().nullable(), familyName: z.string(),
  pronouns: z.string().nullable(), photo: z.string().nullable(), birthDate: z.string().nullable(), note: Note.nullable(),
})
export type NoteLine = z.output<typeof NoteLine>

/** The notes of a session: what reviewing and signing decide on. */
export const SessionNotes = SessionHead.extend({ shared: SharedPart.nullable(), lines: z.array(NoteLine) })
export type SessionNotes = z.output<typeof SessionNotes>

/** One person of the roster with the facts that stand beside their note. */
export const RosterLine = NoteLine.extend({
  objectives: z.array(z.object({ id: Id, words: z.string(), goalWords: z.string(), today: z.boolean() })),
  checkIn: z.object({
    forDate: z.string(), mood: z.number(), stress: z.number(), craving: z.number(), sleepHours: z.number().nullable(), wantsCall: z.boolean(),
  }).nullable(),
  scores: z.array(z.object({ instrument: z.string(), total: z.number().nullable(), band: z.string().nullable(), givenAt: z.string() })),
  alerts: z.array(z.object({ level: z.enum(['low', 'moderate', 'high']), raisedAt: z.string(), accepted: z.boolean() })),
  minutesThisWeek: z.number(), requiredMinutes: z.number().nullable(),
  /** Minutes of today that count if they stay, and what is still planned today. */
  minutesToday: z.number(), aheadToday: z.number(),
  /** What was agreed as the next step last time. */
  lastStep: z.string().nullable(),
})
export type RosterLine = z.output<typeof RosterLine>

/** Everything a facilitator needs in the room. */
export const Roster = SessionNotes.extend({ lines: z.array(RosterLine), names: z.record(z.string(), z.string()) })
export type Roster = z.output<typeof Roster>

/** The roster as it is shown: with the minutes the program asks of a day of treatment. */
export const RoomRoster = Roster.extend({ dayMinutes: z.number() })
export type RoomRoster = z.output<typeof RoomRoster>

/** One session of a list of days. */
export const MySession = SessionHead.extend({
  expected: z.number(), here: z.number(), unmarked: z.number(), notesDue: z.number(), notesSigned: z.number(),
})
export type MySession = z.output<typeof MySession>

/** Somebody who is expected at the front desk today. */
export const Arrival = z.object({
  sessionId: Id, clientId: Id, episodeId: Id, spoken: z.string(), initials: z.string(), name: z.string(), photo: z.string().nullable(),
  topic: z.string(), kind: z.string(), room: z.string().nullable(), startsAt: z.string(), endsAt: z.string(), remote: z.boolean(),
  zone: z.string(), mark: MarkOfSeat.nullable(),
})
export type Arrival = z.output<typeof Arrival>
