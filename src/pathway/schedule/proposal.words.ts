import { z } from 'zod'
import { Id, LocalDate, LocalTime } from '../../people/ids.words.ts'
import type { Family } from './placement/placement.words.ts'

const FAMILIES = ['free-time', 'travel', 'seats', 'closed', 'mid-module', 'phase', 'audience', 'prerequisite', 'modality', 'language', 'access', 'way-home', 'daily-maximum', 'apart',
  'credential', 'diary', 'offices', 'caseload', 'therapist', 'family-time', 'weekly-hours', 'minimum-days', 'individual-hour', 'offer'] as const satisfies readonly Family[]

/** One weekly meeting of a proposed week. */
export const ProposalItem = z.object({
  kind: z.enum(['group', 'individual', 'family']), groupId: Id.nullable(), staffId: Id.nullable(), topic: z.string(), weekday: z.number(),
  starts: z.string(), minutes: z.number(), remote: z.boolean(), roomName: z.string().nullable(),
  /** Seats that stay free in the group once this client is in it. */
  seatsLeft: z.number().nullable(),
  /** The client has it already. */
  kept: z.boolean(),
})
export type ProposalItem = z.output<typeof ProposalItem>

/** A weekly plan that fits one client: hours, days, trips and the fewest seats left in its groups. */
export const Proposal = z.object({
  items: z.array(ProposalItem), minutes: z.number(), weekdays: z.array(z.number()), trips: z.number(), fewestSeatsLeft: z.number().nullable(),
})
export type Proposal = z.output<typeof Proposal>

/** A stretch of the usual week, on the client's own clock. */
export const Stretch = z.object({ weekday: z.number().int().min(1).max(7), starts: LocalTime, ends: LocalTime })
export type Stretch = z.output<typeof Stretch>

/** A smallest change that would let a full week fit, and the week it leads to. */
export const HelpfulChange = z.object({
  kind: z.enum(['free-time', 'seat', 'closed-group', 'therapist', 'daily-maximum', 'other-mode']), whoActs: z.enum(['client', 'clinic', 'supervisor']),
  stretches: z.array(Stretch), topics: z.array(z.string()), groupIds: z.array(Id), minutes: z.number().nullable(), week: Proposal,
})
export type HelpfulChange = z.output<typeof HelpfulChange>

/** Why no full week fits: reasons a person can name, what would help, and the best week that falls short. */
export const Explanation = z.object({
  reasons: z.array(z.object({ family: z.enum(FAMILIES), weekday: z.number().nullable() })), changes: z.array(HelpfulChange),
  partial: Proposal.nullable(), missingMinutes: z.number(),
})
export type Explanation = z.output<typeof Explanation>

/** What the engine found for one client. */
export const ProposedWeeks = z.object({
  clientId: Id, episodeId: Id, from: LocalDate,
  phase: z.object({ id: z.string(), name: z.string(), hoursPerWeek: z.number(), daysPerWeek: z.number() }),
  proposals: z.array(Proposal), proven: z.boolean(), conflictsAvoided: z.number(), explanation: Explanation.nullable(),
})
export type ProposedWeeks = z.output<typeof ProposedWeeks>

/** A weekly hour as a person accepts it. */
export const AcceptedHour = z.object({ staffId: Id, weekday: z.number().int().min(1).max(7), starts: LocalTime, minutes: z.number().int().min(15).max(240), remote: z.boolean() })
export type AcceptedHour = z.output<typeof AcceptedHour>
