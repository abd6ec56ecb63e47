import { FRACTION } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Joint, Pace } from './column-generation.ts'
import { blocksOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import { planPool } from './plan-pool.ts'
import type { Relaxed, Solver } from './solver.words.ts'
import type { Timetable } from './timetable.rules.ts'

/**
 * Offers a good timetable is made of, by name, and how often those are open that were opened whole; what one would count for if people could be
 * divided, and what any timetable counts for at least.
 */
export type Likely = { names: ReadonlySet<string>; opened: ReadonlyMap<string, number>; cost: number; bound: number }

/** An offer as far as it is open in an answer with fractions. */
type Share = { column: number; amount: number }

/** Offers open to this part are opened whole, so many of them at once. */
const NEARLY = 0.75
const AT_ONCE = 4
/** Opening an offer whole that makes the rest dearer than this is wrong: it stays as it is. */
const DEAR = 100
/** So many wrong ones, and the rest is left to choose from. */
const MOST_WRONG = 10
/** Rounds of pricing after each opening. */
const ROUNDS = 3

/**
 * Which offers to open, before anybody is given a seat: everybody's weeks and parts of offers are mixed at the least cost, then
 * one offer after the other is opened whole and the others look again. What is open in part at the end is left to choose from.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when; Gilmore and Gomory (1961), column generation.
 */
export function likelyOffers(design: DesignInstance, every: EveryOffer, by: { solver: Solver; pace: Pace; now: Timetable; reserve: number }): Likely {
  const problem = designProblem(design, every)
  const pool = planPool(problem, by.solver)
  const joint: Joint = { problem, pool, pace: { ...by.pace, round: () => {}, roundsLeft: () => Number.POSITIVE_INFINITY } }
  for (const part of problem.parts) {
    pool.add(part, null)
    pool.add(part, by.now.chosen.get(part.client.id) ?? null)
  }
  const root = generate(joint, { ...WIDE, reserve: by.reserve })
  const end = opened(joint, [...problem.offerAt.values()], { from: root.relaxed, reserve: by.reserve })
  const whole = new Map([...problem.offerAt].map(([name, column]) => [name, pool.columns[column]?.lower ?? 0]))
  const names = [...problem.offerAt].filter(([, column]) => amountOf(end, column) > FRACTION).map(([name]) => name)
  pool.close()
  return { names: new Set(names), opened: whole, cost: end.cost, bound: daysCountOnce(design) ? root.bound : Number.NEGATIVE_INFINITY }
}

/** Opens whole what is nearly open, then the largest part, until nothing is open in part or too much was wrong. */
function opened(joint: Joint, columns: readonly number[], { from, reserve }: { from: Relaxed; reserve: number }): Relaxed {
  const settled = new Set<number>()
  let relaxed = from
  let wrong = 0
  while (wrong < MOST_WRONG && joint.pace.secondsLeft() > reserve) {
    const inPart = columns.filter((column) => !settled.has(column)).map((column): Share => ({ column, amount: amountOf(relaxed, column) }))
      .filter(({ amount }) => partOf(amount) > FRACTION && partOf(amount) < 1 - FRACTION).sort((a, b) => partOf(b.amount) - partOf(a.amount))
    const [largest] = inPart
    if (largest === undefined) return relaxed
    const nearly = inPart.filter(({ amount }) => partOf(amount) >= NEARLY).slice(0, AT_ONCE)
    const next = openWhole(joint, nearly.length > 0 ? nearly : [largest], { relaxed, settled, reserve })
    if (next === null) {
      wrong += 1
      keepWhole(joint, largest, settled)
    }
    relaxed = next ?? generate(joint, { ...WIDE, rounds: ROUNDS, reserve }).relaxed
  }
  return relaxed
}

/** The answer with these offers opened whole; null when that costs too much, and then they are as before. */
function openWhole(joint: Joint, shares: readonly Share[], so: { relaxed: Relaxed; settled: Set<number>; reserve: number }): Relaxed | null {
  const { pool } = joint
  const before = shares.map(({ column }) => pool.columns[column])
  shares.forEach(({ column, amount }, i) => pool.limit(column, Math.ceil(amount), before[i]?.upper ?? 0))
  const possible = Number.isFinite(pool.run().cost)
  const next = possible ? generate(joint, { ...WIDE, rounds: ROUNDS, reserve: so.reserve }).relaxed : null
  if (next !== null && next.cost - so.relaxed.cost < DEAR) {
    for (const { column } of shares) so.settled.add(column)
    return next
  }
  shares.forEach(({ column }, i) => pool.limit(column, before[i]?.lower ?? 0, before[i]?.upper ?? 0))
  return null
}

function keepWhole({ pool }: Joint, { column, amount }: Share, settled: Set<number>): void {
  pool.limit(column, Math.floor(amount), Math.floor(amount))
  settled.add(column)
}

function amountOf({ values }: Relaxed, column: number): number {
  return values[column] ?? 0
}

function partOf(amount: number): number {
  return amount - Math.floor(amount + FRACTION)
}

/** The search for one week counts missing days as the design does, unless somebody needs fewer blocks than days. */
function daysCountOnce(design: DesignInstance): boolean {
  return design.clients.every((client) => blocksOf(design, client).leastDays === blocksOf(design, client).days)
}
