import type { Client } from './instance.words.ts'
import type { Option } from './options.rules.ts'
import type { Column, Row } from './solver.words.ts'
import type { Candidate, WeekQuestion } from './week-search.words.ts'

/** What one client is given: sessions, null for no plan at all. */
export type Chosen = readonly Option[] | null

/** A whole choice: everybody's plan, and the amounts of the columns that are nobody's plan. */
export type Whole = { chosen: ReadonlyMap<string, Chosen>; others: readonly number[] }

/** One client's part of a joint plan: what they could attend, what a plan counts for, which limits a session uses. */
export type Part = {
  client: Client
  options: readonly Option[]
  /** Sessions every plan must have. */
  must: readonly Option[]
  /** A plan without all of these moves the client, which counts in a row of its own; null when that is no matter. */
  stay: { sessions: readonly Option[]; row: number } | null
  /** What having no plan counts for. */
  none: number
  /** What any plan counts for beyond its sessions and what falls short. */
  base: number
  value: (chosen: readonly Option[]) => number
  sessionCost: (option: Option) => number
  question: (candidates: readonly Candidate[]) => WeekQuestion
  /** The row that gives this client exactly one plan. */
  row: number
  /** Rows a session takes one unit of. */
  rowsOf: ReadonlyMap<Option, number[]>
}

/** Everybody's parts and what they share; `others` are columns that are nobody's plan (groups below their minimum). */
export type JointProblem = { rows: Row[]; others: readonly Column[]; parts: readonly Part[] }

/** True when this plan takes something from the client that they could keep. */
export function moved({ stay }: Part, chosen: Chosen): boolean {
  return stay !== null && !stay.sessions.every((option) => chosen?.includes(option) === true)
}

/** What a chosen plan counts for. */
export function valueFor(part: Part, chosen: Chosen): number {
  return chosen === null ? part.none : part.value(chosen)
}
