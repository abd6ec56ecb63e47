import type { JointProblem, Part } from './joint-problem.words.ts'
import type { PlanPool } from './plan-pool.ts'
import { CLOSED, pricedPlan } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** How far a re-plan may go: by the clock, and by rounds and nodes that count the same anywhere. */
export type Pace = Clock & { roundsLeft: () => number; round: () => void; nodes: number; seed: number }

/** Seconds left of the work allowed, and how many seconds pass on the wall for each on a busy machine. */
export type Clock = { secondsLeft: () => number; slowness: () => number }

/**
 * Everything a re-plan works with. `closed` are rows of seats that nobody may have now; `eager` asks everybody at more than one set of
 * prices each time the joint model is solved, which is worth it where solving takes longer than asking.
 */
export type Joint = { problem: JointProblem; pool: PlanPool; pace: Pace; closed?: () => readonly number[]; eager?: boolean }

/**
 * What to look at: decisions in force, clients already settled, the most rounds, how many seconds must remain.
 */
export type Scope = {
  decided: readonly Attends[]
  settled: ReadonlySet<string>
  rounds: number
  reserve: number
}

/** Where it ended: the relaxed answer, a proven least cost, and whether nothing is left to find. */
export type Generated = { relaxed: Relaxed; bound: number; complete: boolean }

/** Nothing decided, nobody settled. */
export const WIDE: Scope = { decided: [], settled: new Set(), rounds: Number.POSITIVE_INFINITY, reserve: 0 }

/** A share of the seconds left; nothing where only rounds and nodes count. */
export function shareOfTime(pace: Pick<Pace, 'secondsLeft'>, share: number): number {
  const seconds = pace.secondsLeft()
  return Number.isFinite(seconds) ? Math.max(0, seconds * share) : Number.NEGATIVE_INFINITY
}

const TINY = 1e-6
const MOST_RESTS = 4
/** How much of the prices before is kept in those that clients are asked at. */
const CALM = 0.7
/** The same for those who ask more often. */
const LESS_CALM = [0.35, 0]

/**
 * Finds plans worth having: solve with fractions, read off what seats and half hours are worth, let every client
 * choose their best plan at those prices, add the new ones, until nobody finds a better one. The cost then is a proven
 * lower limit for any set of plans. Source: Gilmore and Gomory (1961), column generation.
 */
export function generate(joint: Joint, scope: Scope): Generated {
  const { pool, pace } = joint
  pool.allowOnly(scope.decided)
  const asked = turns(joint, scope)
  const closed = joint.closed?.() ?? []
  let bound = Number.NEGATIVE_INFINITY
  let calm: Float64Array | null = null
  let exact = false
  for (let round = 0; ; round += 1) {
    const relaxed = pool.run()
    if (round >= scope.rounds || pace.secondsLeft() <= scope.reserve || pace.roundsLeft() <= 0) {
      return { relaxed, bound, complete: false }
    }
    pace.round()
    const before = calm
    calm = calmed(before, { prices: relaxed.prices, calmness: exact ? 0 : CALM, closed })
    const found = askEach(joint, calm, asked)
    if (joint.eager === true && found.added > 0) {
      for (const calmness of LESS_CALM) found.added += askEach(joint, calmed(before, { prices: relaxed.prices, calmness, closed }), asked).added
    }
    if (asked.everybody && scope.settled.size === 0) bound = Math.max(bound, found.least)
    if (found.added === 0 && asked.everybody && exact) {
      return { relaxed, bound: scope.settled.size === 0 ? Math.max(bound, relaxed.cost - TINY) : bound, complete: true }
    }
    exact = found.added === 0
    asked.next(exact)
  }
}

type Calmed = { prices: ArrayLike<number>; calmness: number; closed: readonly number[] }

/** Prices of one round leap; between the last ones and these, fewer rounds are needed. Source: Neame (1999), smoothing. */
function calmed(before: Float64Array | null, { prices, calmness, closed }: Calmed): Float64Array {
  const calm = Float64Array.from(prices, (price, i) => calmness * (before?.[i] ?? 0) + (1 - calmness) * price)
  for (const row of closed) calm[row] = -2 * CLOSED
  return calm
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
function askEach({ problem, pool }: Joint, prices: ArrayLike<number>, asked: Turns): { least: number; added: number } {
  let least = fixedPart(problem, pool, prices)
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

/** What prices make of shared limits and other columns; with each client's best plan this gives a lower limit. */
function fixedPart({ rows, others }: JointProblem, pool: PlanPool, prices: ArrayLike<number>): number {
  const ofRows = rows.reduce((sum, row, i) => {
    if (row.lower === row.upper) return sum
    const price = prices[i] ?? 0
    return sum + finite(price * (price > 0 ? row.lower : row.upper))
  }, 0)
  return others.reduce((sum, _, i) => {
    const column = pool.columns[i]
    if (column === undefined) return sum
    const dearer = column.terms.reduce((rest, [row, weight]) => rest - weight * (prices[row] ?? 0), column.cost)
    return sum + finite(dearer * (dearer < 0 ? column.upper : column.lower))
  }, ofRows)
}

/** Limits without end have no price; what is left of one is the solver's rounding. */
function finite(amount: number): number {
  return Number.isFinite(amount) ? amount : 0
}
