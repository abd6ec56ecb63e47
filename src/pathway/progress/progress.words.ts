import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'

const OwnText = z.object({ en: z.string(), es: z.string() })

/** How a client goes on one instrument. The colours are a rule of this product, not a validated predictor. */
export const Colour = z.enum(['white', 'green', 'yellow', 'red', 'grey'])
export type Colour = z.output<typeof Colour>

/** Why a client has that colour. */
export const Because = z.enum([
  'safety-alert', 'got-worse', 'two-due-measures-missed', 'nothing-since-intake', 'too-little-change', 'out-of-clinical-range', 'on-track',
])
export type Because = z.output<typeof Because>

/** One score on one day at the site. */
export const ScorePoint = z.object({ on: z.string(), total: z.number(), band: z.string().nullable() })
export type ScorePoint = z.output<typeof ScorePoint>

/** One instrument over a stay: its scores, its ranges, what the change means and how the client goes. */
export const InstrumentTrend = z.object({
  instrument: z.string(), title: OwnText, min: z.number(), max: z.number(), higherIs: z.enum(['worse', 'better', 'neither']),
  bands: z.array(z.object({ id: z.string(), from: z.number(), to: z.number(), label: OwnText })),
  points: z.array(ScorePoint), intake: z.number(), latest: z.number(), latestOn: z.string(), measured: z.number(),
  /** Points that count as a change, and where the figure comes from. Null: nothing is published that we know. */
  change: z.object({ points: z.number(), kind: z.string(), source: z.string() }).nullable(),
  verdict: z.enum(['recovered', 'improved', 'unchanged', 'deteriorated']).nullable(),
  reached: z.array(z.string()),
  /** The team's signal; not told to the client. */
  feedback: z.object({ colour: Colour, because: Because, watch: z.boolean(), improvement: z.number().nullable() }).nullable(),
})
export type InstrumentTrend = z.output<typeof InstrumentTrend>

/** One week, Monday to Sunday at the site. Means are null where nothing was said. */
export const ProgressWeek = z.object({
  monday: z.string(), minutes: z.number(), planned: z.number(), share: z.number().nullable(), unexcused: z.number(),
  participation: z.number().nullable(), checkIns: z.number(), mood: z.number().nullable(), stress: z.number().nullable(),
  craving: z.number().nullable(), sleepHours: z.number().nullable(),
})
export type ProgressWeek = z.output<typeof ProgressWeek>

/** An objective of the plan in force and how far it has moved: 0 at its start, 1 at its target. */
export const ObjectiveMoved = z.object({
  id: Id, originId: Id, words: z.string(), goalWords: z.string(), instrument: z.string().nullable(), measuredBy: z.string().nullable(),
  baseline: z.number().nullable(), target: z.number().nullable(), targetOn: z.string().nullable(),
  latest: z.number().nullable(), latestOn: z.string().nullable(), reached: z.boolean().nullable(), moved: z.number().nullable(),
})
export type ObjectiveMoved = z.output<typeof ObjectiveMoved>

/** Everything that shows how a client goes, in one picture. */
export const Trends = z.object({
  clientId: Id, notice: OwnText, today: z.string(),
  episode: z.object({
    id: Id, admittedOn: z.string(), dischargedOn: z.string().nullable(), track: z.string(), week: z.number(), weeksExpected: z.number().nullable(),
    hoursPerWeek: z.number().nullable(),
  }).nullable(),
  instruments: z.array(InstrumentTrend), weeks: z.array(ProgressWeek),
  attended: z.object({ minutes: z.number(), share: z.number().nullable(), sessions: z.number() }),
  /** The hours of the stay in minutes: asked so far, counted, and asked by the whole program; null without a stay. */
  hours: z.object({ dueMinutes: z.number(), countedMinutes: z.number(), requiredMinutes: z.number(), share: z.number().nullable() }).nullable(),
  practice: z.object({ asked: z.number(), done: z.number() }),
  objectives: z.array(ObjectiveMoved),
})
export type Trends = z.output<typeof Trends>

/** How urgently the weekly meeting should speak of a client, most urgent first. */
export const Need = z.enum(['alert', 'worse', 'stuck', 'away', 'watch', 'no-data', 'on-track', 'well'])
export type Need = z.output<typeof Need>

/** One client of the weekly case review. */
export const Case = z.object({
  clientId: Id, episodeId: Id, name: z.string(), photo: z.string().nullable(), therapistId: Id, therapistName: z.string(), track: z.string(),
  admittedOn: z.string(), week: z.number(), need: Need, colour: Colour, because: Because, watch: z.boolean(),
  instrument: z.object({ id: z.string(), title: OwnText, intake: z.number(), latest: z.number(), latestOn: z.string() }).nullable(),
  attended: z.object({ minutes: z.number(), planned: z.number(), share: z.number().nullable(), unexcused: z.number() }),
  lastCheckInOn: z.string().nullable(), wantsCall: z.boolean(), risk: z.string().nullable(), openAlerts: z.number(),
})
export type Case = z.output<typeof Case>
