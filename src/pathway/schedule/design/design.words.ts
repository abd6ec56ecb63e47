import { z } from 'zod'
import { Id, Line, LocalDate, LocalTime } from '../../../people/ids.words.ts'
import { Design } from '../placement/instance.words.ts'
import { ReplanProgress } from '../replan/replan.words.ts'

/** Who could lead groups next month, and how many a week at most. */
export const Leader = z.object({ staffId: Id, most: z.number().int().min(0).max(40) })
export type Leader = z.output<typeof Leader>

/** What a timetable is designed from: the days and times groups could meet, who leads, how large, how many. */
export const DesignFrame = z.object({
  weekdays: z.array(z.number().int().min(1).max(7)).min(1, 'needs at least one day').max(7),
  starts: z.array(LocalTime).min(1, 'needs at least one time').max(12), minutes: z.number().int().min(30).max(240),
  seats: z.number().int().min(1).max(50), fewest: z.number().int().min(1).max(50), mostGroups: z.number().int().min(1).max(120), leaders: z.array(Leader).max(80),
})
export type DesignFrame = z.output<typeof DesignFrame>

/** More steps than any design takes in its time. */
const MOST_ROUNDS = 4000

/** What a design is asked: from when, and within which frame. */
export const DesignAsked = z.object({ programId: Id, why: Line(200), from: LocalDate, frame: DesignFrame, seconds: z.number().int().min(1).max(600).default(300),
  /** Steps at most: fewer give the same answer on any machine. */
  rounds: z.number().int().min(1).max(MOST_ROUNDS).default(MOST_ROUNDS),
})
export type DesignAsked = z.output<typeof DesignAsked>

/** One more of something the clinic could pay for. */
export const MoreKind = z.enum(['facilitator', 'room', 'evening'])
export type MoreKind = z.output<typeof MoreKind>

/** What a timetable reaches: who starts of those who wait, how many blocks those in care lack, how many groups it takes. */
export const Reach = z.object({ admitted: z.number(), blocksMissing: z.number(), groups: z.number(), value: z.number() })
export type Reach = z.output<typeof Reach>

/** What one more of something would bring, beside the timetable without it. */
export const WhatIf = z.object({ kind: MoreKind, weekday: z.number().nullable(), reach: Reach })
export type WhatIf = z.output<typeof WhatIf>

/** The part of the engine's answer that is used later; all of it is kept. */
export const DesignAnswer = z.object({
  solution: Design, violations: z.array(z.unknown()), admitted: z.number(), proven: z.boolean(), value: z.number(), bound: z.number().nullable(),
})

/** A change of the timetable: a group to open, a group that goes on (perhaps led by somebody else), a group it does not need. */
export const DesignChange = z.object({
  key: z.string(), kind: z.enum(['open', 'keep', 'lead', 'end']), groupId: Id.nullable(), topic: z.string(), weekday: z.number(), starts: z.string(), minutes: z.number(), remote: z.boolean(),
  staffId: Id.nullable(), staffName: z.string(), before: z.string().nullable(), roomName: z.string().nullable(), people: z.array(z.string()), decided: z.boolean(),
})
export type DesignChange = z.output<typeof DesignChange>

/** A design as those who plan the program see it. */
export const DesignView = z.object({
  id: Id, programId: Id, why: z.string(), askedAt: z.string(), from: LocalDate, state: z.enum(['running', 'done', 'failed']), stopping: z.boolean(),
  progress: ReplanProgress.nullable(), waiting: z.number(), inCare: z.number(), frame: DesignFrame,
  result: z.object({ reach: Reach, proven: z.boolean(), gap: z.number().nullable(), changes: z.array(DesignChange), more: z.array(WhatIf), moreToCome: z.boolean(), leftOut: z.array(z.string()) }).nullable(),
})
export type DesignView = z.output<typeof DesignView>
