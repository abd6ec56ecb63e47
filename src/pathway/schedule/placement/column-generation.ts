import type { Census } from './census-state.rules.ts'
import type { PlanPool } from './plan-pool.ts'
import { pricedPlan } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { SharedLimits } from './shared-limits.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** How far a re-plan may go: seconds left by whatever clock is used, and rounds and nodes that count the same anywhere. */
export type Pace = { secondsLeft: () => number; roundsLeft: () => number; round: () => void; nodes: number; seed: number }

/** Everything a re-plan works with. */
export type Joint = { census: Census; limits: SharedLimits; pool: PlanPool; pace: Pace }

/** What to look at: decisions in force, clients already settled, the most rounds, and how many seconds must remain. */
export type Scope = { decided: readonly Attends[]; settled: ReadonlySet<string>; rounds: number; reserve: number }

/** Where it ended: the relaxed answer, a proven least cost, and whether nothing is left to find. */
export type Generated = { relaxed: Relaxed; bound: number; complete: boolean }

/** Nothing decided, nobody settled. */
export const WIDE: Scope = { decided: [], settled: new Set(), rounds: Number.POSITIVE_INFINITY, reserve: 0 }

const TINY = 1e-6

/**
 * Finds plans worth having: solve with fractions, read off what seats and half hours are worth, let every client
 * choose their best plan at those prices, add the new ones, until nobody finds a better one. The cost then is a proven
 * lower limit for any set of plans. Source: Gilmore and Gomory (1961), column generation.
 */
export function generate({ census, limits, pool, pace }: Joint, scope: Scope): Generated {
  pool.allowOnly(scope.decided)
  const decidedFor = Map.groupBy(scope.decided, (d) => d.client)
  let bound = Number.NEGATIVE_INFINITY
  for (let round = 0; ; round += 1) {
    const relaxed = pool.run()
    if (round >= scope.rounds || pace.secondsLeft() <= scope.reserve || pace.roundsLeft() <= 0) {
      return { relaxed, bound, complete: false }
    }
    pace.round()
    const { prices } = relaxed
    let least = fixedPart(limits, prices)
    let added = 0
    for (const open of census.open.values()) {
      if (scope.settled.has(open.client.id)) continue
      const found = pricedPlan(census, limits, { open, prices, decided: decidedFor.get(open.client.id) ?? [] })
      if (found === null) return { relaxed, bound: Number.POSITIVE_INFINITY, complete: true }
      least += found.cost
      const worth = found.cost - (prices[limits.rowOfClient(open.client.id)] ?? 0)
      if (worth < -TINY && pool.add(open.client, found.chosen)) added += 1
    }
    if (scope.settled.size === 0) bound = Math.max(bound, least)
    if (added === 0) return { relaxed, bound: scope.settled.size === 0 ? Math.max(bound, relaxed.cost - TINY) : bound, complete: true }
  }
}

/** What the prices make of the shared limits themselves; with each client's best plan this gives a lower limit. */
function fixedPart(limits: SharedLimits, prices: ArrayLike<number>): number {
  return limits.rows.reduce((sum, row, i) => {
    if (row.lower === row.upper) return sum
    const price = prices[i] ?? 0
    const at = price > 0 ? row.lower : row.upper
    return price === 0 || !Number.isFinite(at) ? sum : sum + price * at
  }, 0)
}
