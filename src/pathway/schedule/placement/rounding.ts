import type { Incumbent } from './branching.ts'
import type { Joint } from './column-generation.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { PoolPlan } from './plan-pool.ts'
import type { Column, Solver } from './solver.words.ts'

/** Share of the time left that one rounding may use. */
const SHARE = 0.8
/** What a rounding needs: the solver, the prices that sort out plans too dear, and values of the other columns. */
export type Rounding = {
  solver: Solver
  prices: ArrayLike<number>
  bound: number
  othersOf: (chosen: ReadonlyMap<string, Chosen>) => readonly number[]
}

/**
 * The best whole choice among the plans found so far. Plans so dear at the given prices that they cannot be part of
 * anything better than the best known are left out: that is proven, not guessed. Null when nothing better turns up.
 */
export function rounded({ problem, pool, pace }: Joint, best: Incumbent, by: Rounding): ReadonlyMap<string, Chosen> | null {
  const until = pace.secondsLeft() * (1 - SHARE)
  if (pace.secondsLeft() <= 0) return null
  const gap = best.value - by.bound
  const mine = (plan: PoolPlan): boolean => pool.find(plan.part, best.chosen.get(plan.part.client.id) ?? null) === plan
  const kept = pool.plans.filter((plan) => {
    const column = pool.columns[plan.column]
    return column !== undefined && (mine(plan) || dearer(column, by.prices) <= gap)
  })
  const columns = [...problem.others, ...kept.flatMap((plan) => pool.columns[plan.column] ?? [])]
  const start = [...by.othersOf(best.chosen), ...kept.map((plan) => Number(mine(plan)))]
  const model = { rows: problem.rows, columns }
  const { values } = by.solver.solve(model, { over: () => pace.secondsLeft() < until, nodes: pace.nodes, start, seed: pace.seed })
  if (values === null) return null
  const chosen = new Map<string, Chosen>()
  kept.forEach((plan, i) => {
    if ((values[problem.others.length + i] ?? 0) > 0.5) chosen.set(plan.part.client.id, plan.chosen)
  })
  return chosen
}

/** How much more a column costs than the prices of what it uses. */
function dearer(column: Column, prices: ArrayLike<number>): number {
  return column.terms.reduce((sum, [row, weight]) => sum - weight * (prices[row] ?? 0), column.cost)
}
