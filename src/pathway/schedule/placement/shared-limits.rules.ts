import type { Census, Chosen } from './census-state.rules.ts'
import type { Client } from './instance.words.ts'
import { slotOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Column, Row, Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'
import { diaryKey, officeKey } from './taken.rules.ts'
import { planValue } from './week-question.rules.ts'

/** What clients share, one row each: one plan a client, seats, smallest groups, diaries, offices, apart, caseload. */
export type SharedLimits = {
  rows: readonly Row[]
  /** Rows a session takes a unit of; every client has sessions of their own. */
  rowsOf: (option: Option) => readonly number[]
  rowOfClient: (id: string) => number
  /** Columns that make up for members missing from a group's minimum. */
  thinColumns: readonly Column[]
}

const THIN = 2 * LEVEL_WEIGHTS[3]

/** Lists what the clients of a census share. */
export function sharedLimits(census: Census): SharedLimits {
  const { week } = census
  const rows: Row[] = []
  const names = new Map<string, number>()
  const add = (name: string, lower: number, upper: number): number => {
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, rows.length)
    return rows.push({ lower, upper }) - 1
  }
  for (const id of census.open.keys()) add(`client ${id}`, 1, 1)
  const thinColumns = week.groups.map((group): Column => {
    add(`seats ${group.id}`, -UNLIMITED, group.cap)
    return { cost: THIN, terms: [[add(`least ${group.id}`, group.min, UNLIMITED), 1]], upper: UNLIMITED, whole: false }
  })
  for (const t of week.therapists) {
    add(`caseload ${t.id}`, -UNLIMITED, Math.max(0, t.maxCaseload - (week.caseload[t.id] ?? 0)))
  }
  const known = new Map<Option, readonly number[]>()
  for (const { client, options } of census.open.values()) {
    for (const option of options) {
      const own = limitNames(census, client, option).map(([name, most]) => add(name, -UNLIMITED, most))
      known.set(option, [...new Set(own)])
    }
  }
  return {
    rows, thinColumns,
    rowsOf: (option) => known.get(option) ?? [],
    rowOfClient: (id) => names.get(`client ${id}`) ?? 0,
  }
}

/** The limits one session counts against, by name, each with the most it allows. */
function limitNames({ week }: Census, client: Client, option: Option): [name: string, most: number][] {
  if (option.kind === 'group') {
    const apart = week.apart.filter(([a, b]) => a !== b && (a === client.id || b === client.id))
    const together = apart.map(([a, b]): [string, number] => [`apart ${[a, b].sort().join(' ')} ${option.id}`, 1])
    return [[`seats ${option.id}`, 0], [`least ${option.id}`, 0], ...together]
  }
  const { t, day, start, mode } = slotOf(option)
  const found: [string, number][] = [start, start + 30].map((half) => [`diary ${diaryKey(t, day, half)}`, 1])
  if (mode === 'inperson') for (const half of [start, start + 30]) found.push([`office ${officeKey(day, half)}`, week.offices])
  if (option.kind === 'individual' && client.status === 'waiting') found.push([`caseload ${t}`, 0])
  return found
}

/** One client with one plan, as a column of the joint model. */
export function planColumn(census: Census, limits: SharedLimits, so: { client: Client; chosen: Chosen }): Column {
  const rows = (so.chosen ?? []).flatMap((option) => limits.rowsOf(option))
  const terms = [limits.rowOfClient(so.client.id), ...rows].map((row): Term => [row, 1])
  return { cost: planValue(census.week, so.client, so.chosen), terms, upper: UNLIMITED, whole: true }
}
