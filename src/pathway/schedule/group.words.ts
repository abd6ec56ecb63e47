import { z } from 'zod'
import { Id, Line, LocalDate, LocalTime } from '../../people/ids.words.ts'

const said = z.string().trim().max(120).default('')

/** How a topic is said to who reads English or Spanish; empty: as it stands. */
export const TopicSaid = z.object({ en: said, es: said })
export type TopicSaid = z.output<typeof TopicSaid>

/** What a therapy group is: a topic, every week at the same time, with seats. FHIR: HealthcareService, Schedule. */
export const GroupDetails = z.object({
  topic: Line(120), topicSaid: TopicSaid.default({ en: '', es: '' }), track: Line(60), phases: z.array(Line(60)).min(1, 'needs at least one phase'),
  /** 1 is Monday. */
  weekday: z.number().int().min(1).max(7), starts: LocalTime, minutes: z.number().int().min(15).max(480),
  breakMinutes: z.number().int().min(0).max(240).default(0), seats: z.number().int().min(1).max(50),
  roomId: Id.nullable().default(null), remote: z.boolean().default(false), facilitatorIds: z.array(Id).max(6).default([]),
  /** Education and life skills may be larger than therapy in some states. */
  kind: z.enum(['therapy', 'education']).default('therapy'),
  /** Whether somebody new may join: at any time, never, or when the curriculum begins again. */
  joining: z.enum(['open', 'closed', 'at-start']).default('open'),
  audience: z.enum(['everybody', 'women', 'men']).default('everybody'),
  /** One of those who lead it must hold one of these. */
  credentials: z.array(Line(60)).max(10).default([]),
  /** The curriculum in its order; it begins again after the last. */
  units: z.array(Line(120)).max(60).default([]),
  /** The language it is held in; null is for everybody. */
  language: z.enum(['en', 'es']).nullable().default(null),
})
export type GroupDetails = z.output<typeof GroupDetails>

/** A group that anybody may join and lead, without a curriculum. */
export const PLAIN_GROUP: Pick<GroupDetails, 'topicSaid' | 'kind' | 'joining' | 'audience' | 'credentials' | 'units' | 'language'> = { topicSaid: { en: '', es: '' }, kind: 'therapy', joining: 'open', audience: 'everybody', credentials: [], units: [], language: null }

/** A group as it runs: from when, until when, who leads it, how many are in it. */
export const Group = GroupDetails.extend({
  id: Id, programId: Id, roomName: z.string().nullable(), roomAccess: z.array(z.string()), facilitators: z.array(z.object({ id: Id, name: z.string() })),
  fromDate: LocalDate, untilDate: LocalDate.nullable(), madeUntil: LocalDate.nullable(), members: z.number(), version: z.number(),
  /** The unit its next session holds; null without a curriculum. */
  nextUnit: z.number().nullable(),
})
export type Group = z.output<typeof Group>
