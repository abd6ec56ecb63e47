import { z } from 'zod'
import { Id, LocalDate } from '../../people/ids.words.ts'
import { Bring } from './bring/bring.words.ts'
import { CommitmentKind } from './life.words.ts'
import { TopicSaid } from './group.words.ts'
import { SessionKind } from './session.words.ts'

/** One session of the program's week; people are named once a week, beside the sessions. */
export const WeekSession = z.object({
  id: Id, kind: SessionKind, topic: z.string(), startsAt: z.string(), endsAt: z.string(), breakMinutes: z.number(), roomId: Id.nullable(),
  roomName: z.string().nullable(), remote: z.boolean(), cancelledAt: z.string().nullable(), closedAt: z.string().nullable(), groupId: Id.nullable(), weeklyHourId: Id.nullable(),
  track: z.string().nullable(), seats: z.number().nullable(), version: z.number(), staffIds: z.array(Id), clientIds: z.array(Id),
  /** Those of the staff who are on leave that day. */
  awayIds: z.array(Id),
  /** The unit of the curriculum: its place and name. */
  unit: z.object({ at: z.number(), of: z.number(), title: z.string(), titles: z.array(z.string()) }).nullable(),
  /** What clients bring: said for this meeting, and for its series. */
  bring: Bring.nullable(), bringToSeries: Bring.nullable(),
})
export type WeekSession = z.output<typeof WeekSession>

/** The program's week, Monday to Sunday at the site, with everybody's names. */
export const ProgramWeek = z.object({
  week: LocalDate, zone: z.string(), sessions: z.array(WeekSession), people: z.record(z.string(), z.string()), staff: z.record(z.string(), z.string()),
})
export type ProgramWeek = z.output<typeof ProgramWeek>

/** One thing in a client's own week: a session, or a piece of life. */
export const MyWeekItem = z.object({
  id: z.string(), what: z.enum(['session', 'life']), startsAt: z.string(), endsAt: z.string(), sessionId: Id.nullable(), sessionKind: SessionKind.nullable(),
  topic: z.string().nullable(), topicSaid: TopicSaid.nullable(), roomName: z.string().nullable(), remote: z.boolean(), cancelled: z.boolean(), makeUp: z.boolean(),
  commitmentId: Id.nullable(), commitmentKind: CommitmentKind.nullable(), words: z.string(), clash: z.boolean(),
  /** What staff ask to bring to a session. */
  bring: Bring.nullable(),
})
export type MyWeekItem = z.output<typeof MyWeekItem>

/** Treatment and life in one week, and the hours of both. */
export const MyWeek = z.object({
  clientId: Id, week: LocalDate, zone: z.string(), items: z.array(MyWeekItem), requiredHours: z.number().nullable(), plannedMinutes: z.number(),
  freeEvenings: z.number(),
  warnings: z.array(z.object({ kind: z.enum(['short-night', 'long-day', 'three-late-evenings', 'collision']), weekday: z.number() })),
})
export type MyWeek = z.output<typeof MyWeek>

/** A session of today with how many are expected. */
export const DaySession = z.object({
  id: Id, kind: SessionKind, topic: z.string(), startsAt: z.string(), endsAt: z.string(), roomName: z.string().nullable(), remote: z.boolean(),
  expected: z.number(), cancelledAt: z.string().nullable(), closedAt: z.string().nullable(), clientId: Id.nullable(), clientName: z.string().nullable(),
  staffNames: z.array(z.string()),
})
export type DaySession = z.output<typeof DaySession>
