import { branch } from './branching.ts'
import type { Incumbent } from './branching.ts'
import { censusProblem } from './census-problem.rules.ts'
import { censusValue, couldStart, give, nobodyPlaced, prepared } from './census-state.rules.ts'
import type { Census, Standing } from './census-state.rules.ts'
import { WIDE, generate, shareOfTime } from './column-generation.ts'
import type { Clock, Joint, Pace } from './column-generation.ts'
import { coordinatorPlan } from './coordinator.rules.ts'
import { dive } from './diving.ts'
import type { Dived } from './diving.ts'
import { eachInTurn } from './in-turn.rules.ts'
import type { CensusInstance, Plans } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import { checkPlans } from './plan-check.rules.ts'
import type { Checked } from './plan-check.rules.ts'
import { planPool } from './plan-pool.ts'
import { rounded } from './rounding.ts'
import type { Solver } from './solver.words.ts'

/** How long a re-plan may take, and what it is told; rounds and nodes give the same answer on any machine. */
export type Run = {
  solver: Solver
  /** Without end when only rounds and nodes count. */
  clock: Clock
  rounds: number
  nodes: number
  seed: number
  onProgress: (progress: Progress) => void
}

/** Where a re-plan stands; `bound` is the least value anything could have, once known. */
export type Progress = {
  phase: 'in-turn' | 'prices' | 'diving' | 'rounding'
  value: number
  admitted: number
  /** How many who wait could start at most: each of them, were all seats and hours theirs. */
  possible: number
  bound: number | null
}

/** A re-planned census: everybody's plan, checked; how far it may be from the best there is. */
export type Replanned = { plans: Plans; checked: Checked; byHand: number; bound: number | null; proven: boolean }

const SWEEPS = 2
/** Share of the time kept back while prices are sought, for diving and rounding. */
const KEPT_FOR_ROUNDING = 0.4
const KEPT_WHILE_DIVING = 0.15
const KEPT_WHILE_ROUNDING = 0.2

/**
 * Plans everybody at once: a coordinator's plan first, everybody in turn improved, then jointly by column generation
 * and branch and price. Never worse than the coordinator; the independent checker looks at it before it is returned.
 */
export function replanCensus(week: CensusInstance, run: Run): Replanned {
  const census = prepared(week)
  const standing = coordinatorPlan(census)
  const byHand = censusValue(census, standing)
  for (let i = 0; i < SWEEPS && run.clock.secondsLeft() > 0; i += 1) eachInTurn(census, standing)
  const best = jointly(census, standing, run)
  const { plans } = standingFrom(census, best.chosen)
  const bound = Number.isFinite(best.bound) ? Math.max(0, best.bound) : null
  return { plans, checked: checkPlans(week, plans), byHand, bound, proven: bound !== null && best.value - bound < 1 }
}

function jointly(census: Census, standing: Standing, run: Run): Incumbent {
  const problem = censusProblem(census)
  const pool = planPool(problem, run.solver)
  const joint: Joint = { problem, pool, pace: paceOf(run) }
  for (const part of problem.parts) {
    if (part.must.length === 0) pool.add(part, null)
    pool.add(part, standing.chosen.get(part.client.id) ?? null)
  }
  let best: Incumbent = { value: censusValue(census, standing), chosen: standing.chosen, bound: Number.NEGATIVE_INFINITY }
  const possible = couldStart(census)
  const tell = (phase: Progress['phase']): void => run.onProgress({ ...progressOf(census, best, phase), possible })
  tell('in-turn')
  const whileDiving = shareOfTime(run.clock, KEPT_WHILE_DIVING)
  const root = generate(joint, { ...WIDE, reserve: shareOfTime(run.clock, KEPT_FOR_ROUNDING) })
  best = { ...best, bound: root.bound }
  tell('prices')
  best = better(census, best, wholeFrom(census, dive(joint, root.relaxed, { reserve: whileDiving })))
  tell('diving')
  const { prices } = root.relaxed
  const improve = (known: Incumbent): Incumbent => {
    const whole = { chosen: known.chosen, others: missingMembers(census, known.chosen) }
    const until = shareOfTime(run.clock, KEPT_WHILE_ROUNDING)
    const found = rounded(joint, { solver: run.solver, best: whole, value: known.value, prices, bound: root.bound, until })
    return better(census, known, found?.chosen ?? null)
  }
  best = improve(best)
  tell('rounding')
  if (root.complete) best = branch(joint, best, { root: root.relaxed, improve })
  pool.close()
  return best
}

/** Everybody's plans; those a dive had no time to settle get the best week the others leave them, if nobody's budget forbids it. */
function wholeFrom(census: Census, { chosen, whole }: Dived): ReadonlyMap<string, Chosen> | null {
  if (whole) return chosen
  if (census.mostMoved !== null || chosen.size === 0) return null
  const standing = nobodyPlaced(census)
  for (const { client, must } of census.open.values()) give(census, standing, { id: client.id, chosen: chosen.get(client.id) ?? must })
  eachInTurn(census, standing)
  return standing.chosen
}

/** The better of the best known and another set of plans. */
function better(census: Census, best: Incumbent, chosen: ReadonlyMap<string, Chosen> | null): Incumbent {
  if (chosen === null) return best
  const standing = standingFrom(census, chosen)
  const value = censusValue(census, standing)
  return value < best.value ? { ...best, value, chosen: standing.chosen } : best
}

/** Rounds counted down for a run. */
export function paceOf(run: Run): Pace {
  let rounds = run.rounds
  const round = (): void => { rounds -= 1 }
  return { ...run.clock, roundsLeft: () => rounds, round, nodes: run.nodes, seed: run.seed }
}

function progressOf({ week }: Census, best: Incumbent, phase: Progress['phase']): Omit<Progress, 'possible'> {
  const started = week.clients.filter((c) => c.status === 'waiting' && (best.chosen.get(c.id) ?? null) !== null)
  const bound = Number.isFinite(best.bound) ? Math.max(0, best.bound) : null
  return { phase, value: best.value, admitted: started.length, bound }
}

function standingFrom(census: Census, chosen: ReadonlyMap<string, Chosen>): Standing {
  const standing = nobodyPlaced(census)
  for (const [id, list] of chosen) give(census, standing, { id, chosen: list })
  return standing
}

/** Members missing from each group's minimum. */
function missingMembers({ week }: Census, chosen: ReadonlyMap<string, Chosen>): number[] {
  const sizes = new Map<string, number>()
  for (const list of chosen.values()) {
    for (const option of list ?? []) if (option.kind === 'group') sizes.set(option.id, (sizes.get(option.id) ?? 0) + 1)
  }
  return week.groups.map((g) => Math.max(0, g.min - (sizes.get(g.id) ?? 0)))
}
