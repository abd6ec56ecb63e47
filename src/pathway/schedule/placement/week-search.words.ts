import type { LevelLimits, Need } from './instance.words.ts'
import type { Option } from './options.rules.ts'

/** A session the search may use, with what attending it costs (wishes missed, changes avoided, exceptions made). */
export type Candidate = { option: Option; cost: number }

/** A session that must be in the week is made so cheap that every week with it beats every week without. */
export const FORCED = 1_000_000_000

/** An earlier plan to stay away from: starts of its sessions, and how many of them may be shared at most. */
export type Avoid = { starts: ReadonlySet<string>; atMost: number }

/** Which parts of a full programme must be met for a week to count at all. */
export type Demands = { hours: boolean; days: boolean; individual: boolean }

/** One client's week as a search: sessions that may be used and the rules of a week. */
export type WeekQuestion = {
  candidates: readonly Candidate[]
  limits: LevelLimits
  maxDay: number
  travel: number
  runGap: number
  needs: readonly Need[]
  individualDue: boolean
  familyDue: boolean
  demands: Demands
  avoid: readonly Avoid[]
  /** What using this stretch of a day costs beyond the sessions; used to count free time the client lacks. */
  timeCost: ((day: number, from: number, to: number) => number) | null
  /** Days dearer than this are left out; only for questions where no session is cheaper than nothing. */
  dayLimit: number
  /** Only weeks that cost less than this are looked for. */
  below: number
  /** Largest number of partial weeks kept side by side; beyond it the answer is no longer proven. */
  stateLimit: number
}

/** The cheapest week: its sessions and cost. */
export type WeekAnswer = { options: Option[]; cost: number; proven: boolean }
