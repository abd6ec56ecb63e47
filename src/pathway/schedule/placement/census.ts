import { branch, dive } from './branching.ts'
import type { Incumbent } from './branching.ts'
import { byUrgency, censusValue, give, nobodyPlaced, openAgainst, prepared, standingOf } from './census-state.rules.ts'
import type { Census, Chosen, Standing } from './census-state.rules.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Generated, Joint, Pace } from './column-generation.ts'
import { coordinatorPlan } from './coordinator.rules.ts'
import type { Plans, RunningWeek } from './instance.words.ts'
import type { Option } from './options.rules.ts'
import { checkPlans } from './plan-check.rules.ts'
import type { Checked } from './plan-check.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { planPool } from './plan-pool.ts'
import { sharedLimits } from './shared-limits.rules.ts'
import type { Column, Solver } from './solver.words.ts'
import { takenBy } from './taken.rules.ts'
import { planValue, sessionCost, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/** How long a re-plan may take and what it is told to report; rounds and nodes give the same answer on any machine. */
export type Run = {
  solver: Solver
  /** Seconds left by the caller's clock. */
  secondsLeft: () => number
  rounds: number
  nodes: number
  seed: number
  onProgress: (progress: Progress) => void
}

/** Where a re-plan stands. */
export type Progress = { phase: 'by-hand' | 'prices' | 'rounding' | 'proving'; value: number; admitted: number; bound: number | null }

/** A re-planned census: everybody's plan, checked; how far it may be from the best there is. */
export type Replanned = { plans: Plans; checked: Checked; byHand: number; bound: number | null; proven: boolean }

const THIN = 2 * LEVEL_WEIGHTS[3]
const SWEEPS = 2
/** Shares of the time: prices may use most of it, rounding the rest, proving what is left over. */
const FOR_ROUNDING = 0.4

/**
 * Plans everybody at once: a coordinator's plan first, everybody in turn improved, then jointly by column generation
 * and branch and price. Never worse than the coordinator; checked by the independent checker before it is returned.
 */
export function replanCensus(week: RunningWeek, run: Run): Replanned {
  const census = prepared(week)
  const standing = coordinatorPlan(census)
  const byHand = censusValue(census, standing)
  for (let i = 0; i < SWEEPS; i += 1) if (run.secondsLeft() > 0) eachInTurn(census, standing)
  const pace = paceOf(run)
  const limits = sharedLimits(census)
  const joint: Joint = { census, limits, pool: planPool(census, limits, run.solver), pace }
  for (const { client } of census.open.values()) {
    joint.pool.add(client, null)
    joint.pool.add(client, standing.chosen.get(client.id) ?? null)
  }
  report(run, census, { phase: 'by-hand', standing, bound: null })
  const total = run.secondsLeft()
  const root = generate(joint, { ...WIDE, reserve: total * FOR_ROUNDING })
  let best: Incumbent = { value: censusValue(census, standing), chosen: standing.chosen, bound: root.bound }
  const better = (chosen: ReadonlyMap<string, Chosen> | null): void => {
    if (chosen === null) return
    const next = standingFrom(census, chosen)
    const value = censusValue(census, next)
    if (value < best.value) best = { ...best, value, chosen: next.chosen }
  }
  report(run, census, { phase: 'prices', standing: standingFrom(census, best.chosen), bound: root.bound })
  better(dive(joint, root.relaxed, 0.02 * total))
  report(run, census, { phase: 'rounding', standing: standingFrom(census, best.chosen), bound: root.bound })
  best = rounded(joint, best, { root, run })
  report(run, census, { phase: 'proving', standing: standingFrom(census, best.chosen), bound: best.bound })
  if (root.complete) best = branch(joint, best, { root: root.relaxed, improve: (b) => rounded(joint, b, { root, run }) })
  joint.pool.close()
  const plans = standingFrom(census, best.chosen).plans
  const bound = Number.isFinite(best.bound) ? best.bound : null
  return { plans, checked: checkPlans(week, plans), byHand, bound, proven: bound !== null && best.value - bound < 1 }
}

function paceOf(run: Run): Pace {
  let rounds = run.rounds
  return {
    secondsLeft: run.secondsLeft, roundsLeft: () => rounds, round: () => { rounds -= 1 }, nodes: run.nodes, seed: run.seed,
  }
}

function report(run: Run, census: Census, at: { phase: Progress['phase']; standing: Standing; bound: number | null }): void {
  const waiting = census.week.clients.filter((c) => c.status === 'waiting')
  const admitted = waiting.filter((c) => (at.standing.chosen.get(c.id) ?? null) !== null).length
  run.onProgress({ phase: at.phase, value: censusValue(census, at.standing), admitted, bound: at.bound })
}

function standingFrom(census: Census, chosen: ReadonlyMap<string, Chosen>): Standing {
  const standing = nobodyPlaced(census)
  for (const [id, list] of chosen) give(census, standing, { id, chosen: list })
  return standing
}

/** The best whole choice among the plans found, by the solver; plans too dear to be in anything better are left out. */
function rounded(joint: Joint, best: Incumbent, by: { root: Generated; run: Run }): Incumbent {
  const { pool, limits, census, pace } = joint
  const { prices } = by.root.relaxed
  const gap = best.value - by.root.bound
  const dear = (column: Column): boolean => column.cost - column.terms.reduce((sum, [row, w]) => sum + w * (prices[row] ?? 0), 0) > gap
  const kept = pool.plans.filter((plan) => {
    const column = pool.columns[plan.column]
    return column !== undefined && (plan.chosen === (best.chosen.get(plan.client.id) ?? null) || !dear(column))
  })
  const columns = [...limits.thinColumns, ...kept.flatMap((plan) => pool.columns[plan.column] ?? [])]
  const seconds = pace.secondsLeft()
  if (seconds <= 0.2) return best
  const start = startOf(joint, best, kept)
  const solved = by.run.solver.solve({ rows: limits.rows, columns }, { seconds: seconds * 0.8, nodes: pace.nodes, gap: 0, start, seed: pace.seed })
  const { values } = solved
  if (values === null) return best
  const chosen = new Map<string, Chosen>()
  kept.forEach((plan, i) => {
    if ((values[limits.thinColumns.length + i] ?? 0) > 0.5) chosen.set(plan.client.id, plan.chosen)
  })
  const standing = standingFrom(census, chosen)
  const value = censusValue(census, standing)
  return value < best.value ? { ...best, value, chosen: standing.chosen } : best
}

function startOf({ census, limits }: Joint, best: Incumbent, kept: readonly { client: { id: string }; chosen: Chosen }[]): number[] {
  const sizes = new Map<string, number>()
  for (const list of best.chosen.values()) {
    for (const option of list ?? []) if (option.kind === 'group') sizes.set(option.id, (sizes.get(option.id) ?? 0) + 1)
  }
  const thin = census.week.groups.map((g) => Math.max(0, g.min - (sizes.get(g.id) ?? 0)))
  void limits
  return [...thin, ...kept.map((plan) => (plan.chosen === (best.chosen.get(plan.client.id) ?? null) ? 1 : 0))]
}

/** Everybody in turn gets the best week the others leave them. */
function eachInTurn(census: Census, standing: Standing): void {
  const least = new Map(census.week.groups.map((g) => [g.id, g.min]))
  for (const { id } of byUrgency(census.week.clients)) {
    const taken = takenBy(census.week, standing.plans, new Set([id]))
    const [one] = openAgainst(census, taken, [id])
    if (one === undefined) continue
    const fills = (o: Option): number => (o.kind === 'group' && (taken.members.get(o.id)?.size ?? 0) < (least.get(o.id) ?? 0) ? THIN : 0)
    const candidates = one.options.map((option) => ({ option, cost: sessionCost(one.client, option) - fills(option) }))
    const answer = cheapestWeek(weekQuestion(census.week, one.client, candidates))
    if (answer === null || answer.options.length === 0) continue
    const value = (list: Chosen): number => planValue(census.week, one.client, list) - (list ?? []).reduce((sum, o) => sum + fills(o), 0)
    if (value(answer.options) < value(standing.chosen.get(id) ?? null)) give(census, standing, { id, chosen: answer.options })
  }
}
export { standingOf }
