import { FRACTION } from './branching.ts'
import { amountOf } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import { dive } from './diving.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { Column, Relaxed, Solver } from './solver.words.ts'
import type { Timetable } from './timetable.rules.ts'

/** Share of the time left and seconds this may take at most; so close to what people divided would count for, it is good enough. */
const SHARE = 0.35
const SECONDS = 6
const CLOSE_ENOUGH = 1.01
/** Plans dearer than this at the prices found, or than this part of what people divided would count for, are left out. */
const DEARER = 60
const DEARER_SHARE = 0.1

/**
 * Everybody on one plan each, with the offers opened: settled step by step while the others look again, then as well as the plans found allow; null
 * when nothing came out in time.
 */
export function seated(joint: DesignJoint, end: Relaxed, { solver, reserve }: { solver: Solver; reserve: number }): Timetable | null {
  const { problem, pace } = joint
  const left = pace.secondsLeft()
  const own = Number.isFinite(left) ? Math.min(SECONDS, left * SHARE) : left
  const limits = { over: () => pace.secondsLeft() < left - own, seconds: own * pace.slowness(), nodes: pace.nodes, enough: end.cost * CLOSE_ENOUGH, seed: pace.seed }
  const { chosen, whole } = dive(joint, end, { reserve: Math.min(reserve, left - own / 2), used: usedBy(joint, end) })
  const start = whole ? solver.solve({ rows: problem.rows, columns: onlyThese(joint, chosen) }, { ...limits, start: null }).values : null
  if (start !== null && costOf(joint, start) <= limits.enough) return timetableOf(joint, start)
  const columns = promising(joint, end, start)
  const { values } = solver.solve({ rows: problem.rows, columns }, { ...limits, start: start === null ? null : Array.from(start) })
  return values === null ? null : timetableOf(joint, values)
}

function costOf({ pool }: DesignJoint, values: ArrayLike<number>): number {
  return pool.columns.reduce((sum, { cost }, i) => sum + cost * (values[i] ?? 0), 0)
}

/** The joint model without plans that need a closed offer, or are much dearer at the prices found; what is begun from stays. */
function promising({ problem, pool }: DesignJoint, end: Relaxed, start: ArrayLike<number> | null): Column[] {
  const columns = [...pool.columns]
  const limit = Math.max(DEARER, end.cost * DEARER_SHARE)
  const closed = new Set([...problem.offerAt].filter(([, offer]) => amountOf(end, offer) < FRACTION).map(([name]) => name))
  for (const { column, chosen } of pool.plans) {
    const plan = columns[column]
    if (plan === undefined || (start?.[column] ?? 0) > 0.5) continue
    const dearer = plan.terms.reduce((rest, [row, weight]) => rest - weight * (end.prices[row] ?? 0), plan.cost)
    if (dearer > limit || (chosen ?? []).some(({ id }) => closed.has(id))) columns[column] = { ...plan, upper: 0 }
  }
  return columns
}

/** What the offers opened make of each row before anybody has a plan. */
function usedBy({ problem, pool }: DesignJoint, { values }: Relaxed): number[] {
  const used = problem.rows.map(() => 0)
  for (const i of problem.others.keys()) {
    for (const [row, weight] of pool.columns[i]?.terms ?? []) used[row] = (used[row] ?? 0) + weight * (values[i] ?? 0)
  }
  return used
}

/** The joint model with everybody on these plans. */
function onlyThese({ pool }: DesignJoint, chosen: ReadonlyMap<string, Chosen>): Column[] {
  const columns = [...pool.columns]
  for (const { part, column, chosen: plan } of pool.plans) {
    const amount = Number(chosen.get(part.client.id) === plan)
    const before = columns[column]
    if (before !== undefined) columns[column] = { ...before, lower: amount, upper: amount }
  }
  return columns
}

function timetableOf({ problem, pool }: DesignJoint, values: ArrayLike<number>): Timetable | null {
  const taken = (column: number): boolean => (values[column] ?? 0) > 0.5
  const chosen = new Map(pool.plans.filter(({ column }) => taken(column)).map(({ part, chosen: plan }) => [part.client.id, plan]))
  if (chosen.size < problem.parts.length) return null
  const open = [...problem.offerAt].map(([name, { leads }]): [string, string[]] => [name, leads.filter(([, column]) => taken(column)).map(([id]) => id)])
  return { open: new Map(open.filter(([, leaders]) => leaders.length > 0)), chosen }
}
