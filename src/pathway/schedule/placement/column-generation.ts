import type { JointProblem, Part } from './joint-problem.words.ts'
import type { PlanPool } from './plan-pool.ts'
import { pricedPlan } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** How far a re-plan may go: seconds left by whatever clock is used, and rounds and nodes that count the same anywhere. */
export type Pace = { secondsLeft: () => number; roundsLeft: () => number; round: () => void; nodes: number; seed: number }

/** Everything a re-plan works with. */
export type Joint = { problem: JointProblem; pool: PlanPool; pace: Pace }

/** What to look at: decisions in force, clients already settled, the most rounds, and how many seconds must remain. */
export type Scope = { decided: readonly Attends[]; settled: ReadonlySet<string>; rounds: number; reserve: number }

/** Where it ended: the relaxed answer, a proven least cost, and whether nothing is left to find. */
export type Generated = { relaxed: Relaxed; bound: number; complete: boolean }

/** Nothing decided, nobody settled. */
export const WIDE: Scope = { decided: [], settled: new Set(), rounds: Number.POSITIVE_INFINITY, reserve: 0 }

const TINY = 1e-6
const MOST_RESTS = 4

/**
 * Finds plans worth having: solve with fractions, read off what seats and half hours are worth, let every client
 * choose their best plan at those prices, add the new ones, until nobody finds a better one. The cost then is a proven
 * lower limit for any set of plans. Source: Gilmore and Gomory (1961), column generation.
 */
export function generate(joint: Joint, scope: Scope): Generated {
  const { pool, pace } = joint
  pool.allowOnly(scope.decided)
  const asked = turns(joint, scope)
  let bound = Number.NEGATIVE_INFINITY
  for (let round = 0; ; round += 1) {
    const relaxed = pool.run()
    if (round >= scope.rounds || pace.secondsLeft() <= scope.reserve || pace.roundsLeft() <= 0) {
      return { relaxed, bound, complete: false }
    }
    pace.round()
    const found = askEach(joint, relaxed, asked)
    if (asked.everybody && scope.settled.size === 0) bound = Math.max(bound, found.least)
    if (found.added === 0 && asked.everybody) {
      return { relaxed, bound: scope.settled.size === 0 ? Math.max(bound, relaxed.cost - TINY) : bound, complete: true }
    }
    asked.next(found.added === 0)
  }
}

type Turns = {
  everybody: boolean
  parts: readonly Part[]
  decidedFor: (id: string) => readonly Attends[]
  noted: (id: string, foundOne: boolean) => void
  next: (all: boolean) => void
}

/** Who is asked in which round: clients who found nothing new rest for a few rounds, until nobody finds anything. */
function turns({ problem }: Joint, scope: Scope): Turns {
  const open = problem.parts.filter((part) => !scope.settled.has(part.client.id))
  const decidedFor = Map.groupBy(scope.decided, (d) => d.client)
  const quiet = new Map<string, number>()
  const resting = new Map<string, number>()
  const now: Turns = {
    everybody: true,
    parts: open,
    decidedFor: (id) => decidedFor.get(id) ?? [],
    noted: (id, foundOne) => {
      const rounds = foundOne ? 0 : Math.min(MOST_RESTS, (quiet.get(id) ?? 0) + 1)
      quiet.set(id, rounds)
      resting.set(id, rounds)
    },
    next: (all) => {
      now.parts = open.filter(({ client }) => {
        const left = resting.get(client.id) ?? 0
        resting.set(client.id, left - 1)
        return all || left <= 0
      })
      now.everybody = now.parts.length === open.length
    },
  }
  return now
}

/** Every client whose turn it is chooses the best plan at these prices, if there is one worth having. */
function askEach({ problem, pool }: Joint, { prices }: Relaxed, asked: Turns): { least: number; added: number } {
  let least = fixedPart(problem, prices)
  let added = 0
  for (const part of asked.parts) {
    const { id } = part.client
    const decided = asked.decidedFor(id)
    const below = (prices[part.row] ?? 0) - TINY
    const best = pricedPlan(part, prices, { decided, below })
    least += best.cost
    const isNew = best.found && pool.add(part, best.chosen)
    asked.noted(id, isNew)
    if (isNew) added += 1
  }
  return { least, added }
}

/** What the prices make of the shared limits themselves; with each client's best plan this gives a lower limit. */
function fixedPart(problem: JointProblem, prices: ArrayLike<number>): number {
  return problem.rows.reduce((sum, row, i) => {
    if (row.lower === row.upper) return sum
    const price = prices[i] ?? 0
    const at = price > 0 ? row.lower : row.upper
    return price === 0 || !Number.isFinite(at) ? sum : sum + price * at
  }, 0)
}
