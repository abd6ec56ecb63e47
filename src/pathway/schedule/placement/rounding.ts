import type { Joint } from './column-generation.ts'
import type { Chosen, Whole } from './joint-problem.words.ts'
import type { PoolPlan } from './plan-pool.ts'
import type { Column, Solver } from './solver.words.ts'

/** The solver asks rarely in some of its phases: this much longer on the wall and it stops by itself. */
const PATIENCE = 1.3

/** What a rounding starts from: the best known and its value, prices with the least cost they prove, the time it may take. */
export type Rounding = {
  solver: Solver
  best: Whole | null
  value: number
  prices: ArrayLike<number>
  bound: number
  /** Stops when so many seconds are left. */
  until: number
}

/**
 * The best whole choice among the plans found so far. Plans so dear at the given prices that they cannot be part of
 * anything better than the best known are left out: that is proven, not guessed. Null when nothing is found.
 */
export function rounded({ problem, pool, pace }: Joint, by: Rounding): Whole | null {
  if (pace.secondsLeft() <= by.until) return null
  const gap = by.value - by.bound
  const mine = (plan: PoolPlan): boolean => {
    return by.best !== null && pool.find(plan.part, by.best.chosen.get(plan.part.client.id) ?? null) === plan
  }
  const kept = pool.plans.filter((plan) => {
    const column = pool.columns[plan.column]
    return column !== undefined && (mine(plan) || dearer(column, by.prices) <= gap)
  })
  const others = pool.columns.slice(0, problem.others.length)
  const columns = [...others, ...kept.flatMap((plan) => pool.columns[plan.column] ?? [])]
  const start = by.best === null ? null : [...by.best.others, ...kept.map((plan) => Number(mine(plan)))]
  const over = (): boolean => pace.secondsLeft() < by.until
  const seconds = (pace.secondsLeft() - by.until) * pace.slowness() * PATIENCE
  const limits = { over, seconds, nodes: pace.nodes, start, seed: pace.seed }
  const { values } = by.solver.solve({ rows: problem.rows, columns }, limits)
  if (values === null) return null
  const chosen = new Map<string, Chosen>()
  kept.forEach((plan, i) => {
    if ((values[others.length + i] ?? 0) > 0.5) chosen.set(plan.part.client.id, plan.chosen)
  })
  return { chosen, others: others.map((_, i) => values[i] ?? 0) }
}

/** How much more a column costs than the prices of what it uses. */
export function dearer(column: Column, prices: ArrayLike<number>): number {
  return column.terms.reduce((sum, [row, weight]) => sum - weight * (prices[row] ?? 0), column.cost)
}
