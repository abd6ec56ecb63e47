import type { Run } from './census.ts'
import { WIDE, generate, shareOfTime } from './column-generation.ts'
import type { Joint } from './column-generation.ts'
import { generateDesign } from './design-generation.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { Allowed, DesignProblem } from './design-problem.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import { planPool } from './plan-pool.ts'
import type { PlanPool } from './plan-pool.ts'
import { dearer, rounded } from './rounding.ts'
import type { Relaxed } from './solver.words.ts'
import { amountsOf, timetableOf } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** Everything the steps of a design share; `found` keeps plans that were worth something before. */
export type Designing = {
  instance: DesignInstance
  every: EveryOffer
  run: Run
  pace: Joint['pace']
  found: Map<string, Set<Chosen>>
}

/** Rounds in which a step looks for limits that a relaxed answer breaks. */
const CUTS = 6
/** Share of the time one step may take, and the seconds it may take in any case. */
const STEP_SHARE = 0.03
const STEP_SECONDS = 1.5
/** Share of the time kept back while the bound is sought. */
const KEPT_WHILE_BOUNDING = 0.9
/** Plans up to this much dearer than the prices may still be useful for another timetable; so many a client. */
const WORTH_KEEPING = 30
const MOST_KEPT = 120

/** What any timetable costs at least, with every offer open to any degree. */
export function leastCost(designing: Designing): number {
  const { instance, every, run, pace } = designing
  const anything = new Map([...every.keys()].map((name) => [name, { lower: 0, upper: instance.maxOffers }]))
  const setup = designProblem(instance, every, anything)
  const pool = poolOf(designing, setup)
  const reserve = shareOfTime(run.clock, KEPT_WHILE_BOUNDING)
  const { bound, relaxed } = generate({ problem: setup.problem, pool, pace }, { ...WIDE, reserve })
  remember(designing, pool, relaxed)
  pool.close()
  return bound
}

/** The best timetable among the allowed ones, if it beats the best known; null also when none can, by proof. */
export function improved(designing: Designing, allowed: Allowed, best: Timetable): Timetable | null {
  const { instance, every, run, pace } = designing
  const setup = designProblem(instance, every, allowed)
  const pool = poolOf(designing, setup)
  const known = isAmong(best, allowed) ? best : null
  if (known !== null) for (const part of setup.problem.parts) pool.add(part, known.chosen.get(part.client.id) ?? null)
  const joint: Joint = { problem: setup.problem, pool, pace }
  const { relaxed } = generateDesign(joint, setup, { ...WIDE, cuts: CUTS })
  remember(designing, pool, relaxed)
  const until = pace.secondsLeft() - Math.max(STEP_SECONDS, shareOfTime(run.clock, STEP_SHARE))
  const whole = relaxed.cost > best.value - 1 ? null : rounded(joint, {
    solver: run.solver, value: best.value, prices: relaxed.prices, bound: relaxed.cost, until: Math.max(0, until),
    best: known === null ? null : { chosen: known.chosen, others: amountsOf(setup, known) },
  })
  pool.close()
  const next = whole === null ? null : timetableOf(setup, whole)
  return next !== null && next.value < best.value ? next : null
}

/** True when a timetable keeps to what is allowed. */
function isAmong({ open }: Timetable, allowed: Allowed): boolean {
  const enough = [...allowed].every(([name, { lower }]) => (open.get(name)?.length ?? 0) >= lower)
  return enough && [...open].every(([name, leaders]) => leaders.length <= (allowed.get(name)?.upper ?? 0))
}

/** A pool that begins with every plan found before that the open offers still allow. */
function poolOf({ run, found }: Designing, { problem }: DesignProblem): PlanPool {
  const pool = planPool(problem, run.solver)
  for (const part of problem.parts) {
    pool.add(part, null)
    for (const chosen of found.get(part.client.id) ?? []) {
      if (chosen?.every((option) => part.rowsOf.has(option)) === true) pool.add(part, chosen)
    }
  }
  return pool
}

/** Remembers the plans of a pool that were worth something at the last prices. */
function remember({ found }: Designing, pool: PlanPool, { prices }: Relaxed): void {
  for (const plan of pool.plans) {
    const column = pool.columns[plan.column]
    if (column === undefined || dearer(column, prices) > WORTH_KEEPING) continue
    const known = found.get(plan.part.client.id) ?? new Set<Chosen>()
    known.delete(plan.chosen)
    known.add(plan.chosen)
    found.set(plan.part.client.id, known)
    const [oldest = null] = known
    if (known.size > MOST_KEPT) known.delete(oldest)
  }
}
