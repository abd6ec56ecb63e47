import { z } from 'zod'
import { DischargeKind } from '../../pathway/completion/completion.words.ts'
import { Id, LocalDate } from '../../people/ids.words.ts'

/** What a cohort is: everybody admitted in these days, in this program, in this track. Null: all. */
export const Cohort = z.object({
  programId: Id.nullable().default(null), track: z.string().max(60).nullable().default(null),
  from: LocalDate.nullable().default(null), to: LocalDate.nullable().default(null),
})
export type Cohort = z.output<typeof Cohort>

/** A score of a stay. */
const Scored = z.object({ instrument: z.string(), on: z.string(), total: z.number(), band: z.string().nullable() })

/** One stay with all that outcomes are counted from. */
export const OutcomeStay = z.object({
  episodeId: Id, clientId: Id, programId: Id, program: z.string(), track: z.string(), admittedOn: z.string(), dischargedOn: z.string().nullable(),
  kind: DischargeKind.nullable(), minutes: z.number(), planned: z.number(), scores: z.array(Scored),
  followUps: z.array(z.object({ day: z.number(), dueOn: z.string(), outcome: z.enum(['reached', 'not-reached', 'declined']).nullable() })),
  lastContactOn: z.string().nullable(), birthDate: z.string().nullable(), sex: z.enum(['female', 'male', 'other']).nullable(),
})
export type OutcomeStay = z.output<typeof OutcomeStay>

/** A share with the counts behind it. `share` is null where too few people stand behind it to show one. */
export const Share = z.object({ share: z.number().nullable(), of: z.number().nullable(), count: z.number().nullable(), hidden: z.boolean() })
export type Share = z.output<typeof Share>

/** The figures that are counted for a cohort, each with a definition that the screen has words for. */
export const FIGURES = ['completed', 'moved-on', 'left-early', 'attendance', 'improved', 'worse', 'reached-7', 'reached-30', 'reached-90', 'reached-180', 'reached-365'] as const
export const FigureId = z.enum(FIGURES)
export type FigureId = z.output<typeof FigureId>

const Published = z.object({ share: z.number().nullable(), from: z.number().nullable(), to: z.number().nullable(), source: z.string(), mark: z.string() })

/** The curve of who is still there. */
export const RetentionCurve = z.object({
  stays: z.number(), medianDay: z.number().nullable(), hidden: z.boolean(),
  points: z.array(z.object({ day: z.number(), atRisk: z.number(), share: z.number(), low: z.number().nullable(), high: z.number().nullable() })),
  published: z.array(z.object({ day: z.number(), share: z.number() })),
  atRisk: z.array(z.object({ week: z.number(), stays: z.number() })),
})
export type RetentionCurve = z.output<typeof RetentionCurve>

/** One line of the breakdown: a program, a track, or the people admitted in one quarter. */
export const BreakdownLine = z.object({
  by: z.enum(['program', 'track', 'quarter']), key: z.string(), label: z.string(), stays: z.number().nullable(),
  completed: Share, leftEarly: Share, attendance: Share, improved: Share,
})
export type BreakdownLine = z.output<typeof BreakdownLine>

/** Outcomes of a cohort. */
export const Outcomes = z.object({
  today: z.string(), stays: z.number(), inCare: z.number(), fewest: z.number(), instrument: z.string().nullable(),
  figures: z.array(Share.extend({ id: FigureId, published: Published.nullable() })),
  enrolled: RetentionCurve, notLeftEarly: RetentionCurve, retentionSource: z.object({ source: z.string(), mark: z.string() }),
  breakdown: z.array(BreakdownLine),
  programs: z.array(z.object({ id: Id, name: z.string() })), tracks: z.array(z.string()),
})
export type Outcomes = z.output<typeof Outcomes>

/** How the clinic stands now. */
export const Standing = z.object({
  monday: z.string(),
  tracks: z.array(z.object({
    programId: Id, program: z.string(), track: z.string(), inCare: z.number(), starts: z.number(), exits: z.number(),
    seats: z.number(), taken: z.number(), full: z.number(), groups: z.number(),
  })),
  attendance: z.object({ week: z.object({ minutes: z.number(), planned: z.number() }), before: z.object({ minutes: z.number(), planned: z.number() }) }),
  risk: z.object({ high: z.number(), moderate: z.number(), low: z.number(), none: z.number(), unjudged: z.number() }),
  worse: z.object({ red: z.number(), yellow: z.number() }),
})
export type Standing = z.output<typeof Standing>

/** A file to keep: its name, its kind and its text. */
export const TextFile = z.object({ name: z.string(), text: z.string() })
