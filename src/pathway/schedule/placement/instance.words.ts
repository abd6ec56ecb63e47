import { z } from 'zod'

/** A stretch of one weekday: day (0 is Monday), start and end in minutes since midnight. */
export const Window = z.tuple([z.int().min(0).max(6), z.int(), z.int()])
export type Window = z.infer<typeof Window>

/** How a session is held. */
export const Mode = z.enum(['inperson', 'telehealth'])
export type Mode = z.infer<typeof Mode>

/** An individual or family hour: staff member, weekday, start and how it is held. */
export const Slot = z.object({ t: z.string(), day: z.int(), start: z.int(), mode: Mode })
export type Slot = z.infer<typeof Slot>

/** One client's week: the groups attended, the individual hour, the family hour. */
export const Plan = z.object({
  groups: z.array(z.string()),
  ind: Slot.nullable().default(null),
  fam: Slot.nullable().default(null),
})
export type Plan = z.infer<typeof Plan>

/** A topic the treatment plan asks for, how many sessions a week, and whether it is a must. */
export const Need = z.object({ topic: z.string(), min: z.int().min(0), must: z.boolean() })
export type Need = z.infer<typeof Need>

/**
 * The client as far as placing them goes. `avail` is in the client's own clock; clinic time is that plus `tz`.
 * `travel` is the way to the clinic in minutes, `current` is today's plan, `family` says a family hour is due;
 * `language` is only reported, it decides nothing.
 */
export const Client = z.object({
  id: z.string(),
  status: z.enum(['active', 'waiting']),
  level: z.int(),
  phase: z.int(),
  gender: z.string(),
  modality: z.enum(['inperson', 'telehealth', 'either']),
  tz: z.int().default(0),
  travel: z.int().min(0),
  track: z.enum(['day', 'evening', 'any']),
  prefDays: z.array(z.int()),
  avail: z.array(Window),
  needs: z.array(Need),
  completed: z.array(z.string()),
  maxDay: z.int(),
  family: z.boolean(),
  famAvail: z.array(Window),
  waitDays: z.int(),
  language: z.string().default(''),
  /** Languages in which the client can take part; none said is all. */
  speaks: z.array(z.string()).default([]),
  /** What a room must offer for the client to take part in it. */
  access: z.array(z.string()).default([]),
  /** Groups of today's plan that matter to the client: to drop one counts three times. */
  dear: z.array(z.string()).default([]),
  /** When the last way home leaves, in the client's own clock: an in-person session is over by then. */
  lastWayHome: z.int().default(24 * 60),
  therapists: z.array(z.string()),
  current: Plan.nullable().default(null),
})
export type Client = z.infer<typeof Client>

/** A group of the running week: who may attend, when, how many seats, led by whom, open to new members or not. */
export const Group = z.object({
  id: z.string(),
  topic: z.string(),
  phases: z.array(z.int()),
  meetings: z.array(Window).min(1),
  cap: z.int(),
  min: z.int(),
  therapist: z.string(),
  modality: Mode,
  gender: z.string(),
  open: z.boolean(),
  module: z.object({ now: z.int(), of: z.int(), entry: z.array(z.number()) }).nullable(),
  requires: z.array(z.string()),
  /** The language it is held in; empty is for everybody. */
  language: z.string().default(''),
  /** What its room offers. */
  access: z.array(z.string()).default([]),
})
export type Group = z.infer<typeof Group>

/** A staff member who leads groups and sees clients: topics they are credentialed for and working hours. */
export const Therapist = z.object({
  id: z.string(),
  creds: z.array(z.string()),
  avail: z.array(Window),
  maxCaseload: z.int(),
  maxGroups: z.int().optional(),
})
export type Therapist = z.infer<typeof Therapist>

/** What one level of care asks of a week: minutes at least and at most, and on how many days. */
export const LevelLimits = z.object({ min: z.int(), max: z.int(), days: z.int() })
export type LevelLimits = z.infer<typeof LevelLimits>

/**
 * The clinic's numbers: levels by weekly hours, length of a gap that ends a trip, when the evening track starts, and
 * what one change to a running client's week counts for.
 */
export const WeekRules = z.object({
  levels: z.record(z.string(), LevelLimits),
  ind: z.literal(60).default(60),
  fam: z.literal(60).default(60),
  runGap: z.int(),
  evening: z.int(),
  stability: z.int().min(0).default(3),
})
export type WeekRules = z.infer<typeof WeekRules>

const ClinicWeek = z.object({
  name: z.string().default(''),
  seed: z.int().default(1),
  rules: WeekRules,
  offices: z.int(),
  therapists: z.array(Therapist),
  groups: z.array(Group),
  clients: z.array(Client),
  apart: z.array(z.tuple([z.string(), z.string()])),
  caseload: z.record(z.string(), z.int()).default({}),
})

/** Place each newcomer alone into the week as it runs. */
export const OneClientInstance = ClinicWeek.extend({ kind: z.literal('P1'), newcomers: z.array(Client) })
export type OneClientInstance = z.infer<typeof OneClientInstance>

/**
 * What people have decided before the engine: weeks that are given (today's for a client who is locked, the new one of
 * a bundle accepted; null is nothing), groups that nobody joins or leaves, hours that stay with whoever has them.
 */
export const Pins = z.object({
  weeks: z.record(z.string(), Plan.nullable()).default({}),
  groups: z.array(z.string()).default([]),
  hours: z.array(Slot.pick({ t: true, day: true, start: true })).default([]),
})
export type Pins = z.infer<typeof Pins>

/** Nothing decided yet. */
export const NO_PINS: Pins = { weeks: {}, groups: [], hours: [] }

/** Re-plan everybody at once after a change; `mostMoved` is how many clients may lose a seat or an hour they could keep. */
export const CensusInstance = ClinicWeek.extend({
  kind: z.literal('P2'),
  newcomers: z.array(Client).default([]),
  pins: Pins.default(NO_PINS),
  mostMoved: z.int().min(0).nullable().default(null),
})
export type CensusInstance = z.infer<typeof CensusInstance>

/** A group that could be opened in a block of the day: topic, block number, how it is held. */
export const Offer = z.object({ topic: z.string(), block: z.int(), mode: Mode })
export type Offer = z.infer<typeof Offer>

/** Who may attend groups on a topic. */
export const TopicRule = z.object({ phases: z.array(z.int()), gender: z.string(), requires: z.array(z.string()) })
export type TopicRule = z.infer<typeof TopicRule>

/** A designed timetable: the groups to open with their leader, and who attends which (by offer number). */
export const Design = z.object({
  offers: z.array(Offer.extend({ therapist: z.string() })),
  assign: z.record(z.string(), z.array(z.int()).nullable()),
})
export type Design = z.infer<typeof Design>

/** Decide which groups to open: no groups are given, only blocks, rooms, seats and topics. */
export const DesignInstance = ClinicWeek.extend({
  kind: z.literal('P3'),
  blocks: z.array(Window),
  rooms: z.int(),
  cap: z.int(),
  minSize: z.int(),
  maxOffers: z.int(),
  topics: z.record(z.string(), TopicRule),
  currentOffers: z.array(Offer),
  /** A timetable to begin from, as another design has found it. */
  start: Design.nullable().default(null),
})
export type DesignInstance = z.infer<typeof DesignInstance>

/** Any placement question that can be asked of the engine. */
export const PlacementInstance = z.discriminatedUnion('kind', [OneClientInstance, CensusInstance, DesignInstance])
export type PlacementInstance = z.infer<typeof PlacementInstance>

/** The running week that clients are placed into; newcomers are not in care yet. */
export type RunningWeek = z.infer<typeof ClinicWeek> & { newcomers: Client[] }

/** Everybody's plan by client id; null or absent means not placed. */
export type Plans = Readonly<Record<string, Plan | null>>
