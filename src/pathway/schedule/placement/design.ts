import { paceOf } from './census.ts'
import type { Run } from './census.ts'
import { chance } from './chance.rules.ts'
import { WIDE, shareOfTime } from './column-generation.ts'
import type { Joint } from './column-generation.ts'
import { checkDesign } from './design-check.rules.ts'
import { someBlocks } from './design-neighbours.rules.ts'
import { everyOffer, nameOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { Allowed, DesignProblem } from './design-problem.rules.ts'
import type { Design, DesignInstance } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { Checked } from './plan-check.rules.ts'
import { generateDesign, openOffers } from './opening.ts'
import { planPool } from './plan-pool.ts'
import type { PlanPool } from './plan-pool.ts'
import { dearer, rounded } from './rounding.ts'
import type { Relaxed } from './solver.words.ts'
import { amountsOf, emptyTimetable, timetableOf, written } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** A designed timetable, checked; how far it may be from the best there is. */
export type Designed = { design: Design; checked: Checked; bound: number | null; proven: boolean }

/** Share of the time kept back while the bound is sought, and most of it one step may take. */
const KEPT_WHILE_BOUNDING = 0.7
const KEPT_WHILE_OPENING = 0.4
/** Rounds that lower the cost by less than this share in five are not worth their time. */
const WORTHWHILE = 0.002
const CUTS = 6
const STEP_SHARE = 0.08
const LEAST_BLOCKS = 5
const MOST_BLOCKS = 16
/** Plans up to this much dearer than the prices may still be useful for another timetable; so many a client. */
const WORTH_KEEPING = 30
const MOST_KEPT = 120
/** Tries without success before more blocks are opened at once. */
const TRIES = 6

type Designing = { instance: DesignInstance; every: EveryOffer; run: Run; pace: Joint['pace']; found: Map<string, Set<Chosen>> }

/**
 * Decides which groups to open, when and led by whom, and who attends: today's timetable filled as well as it can be,
 * then some blocks at a time opened to any change, everybody placed anew, and what is better kept.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when.
 */
export function designWeek(instance: DesignInstance, run: Run): Designed {
  const designing: Designing = { instance, every: everyOffer(instance), run, pace: paceOf(run), found: new Map() }
  let best = emptyTimetable(designProblem(instance, designing.every, new Map()))
  const tell = (phase: 'in-turn' | 'rounding'): void => {
    const admitted = instance.clients.filter((c) => c.status === 'waiting' && (best.chosen.get(c.id) ?? null) !== null)
    run.onProgress({ phase, value: best.value, admitted: admitted.length, bound: null })
  }
  best = improved(designing, todaysOffers(instance), best) ?? best
  const opened = process.env['NOROOT'] ? { bound: -Infinity, best } : openedStepwise(designing, best)
  const { bound } = opened
  best = opened.best
  tell('in-turn')
  const luck = chance(run.seed)
  let count = LEAST_BLOCKS
  for (let failed = 0; !over(designing) && best.value - bound >= 1;) {
    const { parts } = designProblem(instance, designing.every, new Map()).problem
    const blocks = someBlocks(instance, parts, { chosen: best.chosen, chance: luck, count })
    const next = improved(designing, allowedIn(designing, best, blocks), best)
    failed = next === null ? failed + 1 : 0
    if (next !== null) best = next
    if (failed >= TRIES) {
      failed = 0
      count = count >= MOST_BLOCKS ? LEAST_BLOCKS : count + 2
    }
    tell('rounding')
  }
  const design = written(instance, best)
  const checked = checkDesign(instance, design)
  return { design, checked, bound: Number.isFinite(bound) ? bound : null, proven: best.value - bound < 1 }
}

function over({ pace }: Designing): boolean {
  return pace.secondsLeft() <= 0 || pace.roundsLeft() <= 0
}

/** A bound for any timetable, and one found by opening offers where the relaxed answer leans. */
function openedStepwise(designing: Designing, best: Timetable): { bound: number; best: Timetable } {
  const { instance, every, run, pace } = designing
  const anything = new Map([...every.keys()].map((name) => [name, { lower: 0, upper: instance.maxOffers }]))
  const setup = designProblem(instance, every, anything)
  const pool = poolOf(designing, setup)
  const joint: Joint = { problem: setup.problem, pool, pace }
  const reserve = shareOfTime(run.clock, KEPT_WHILE_BOUNDING)
  const root = generateDesign({ joint, design: setup }, { ...WIDE, reserve, cuts: 0, worthwhile: WORTHWHILE })
  const cut = generateDesign({ joint, design: setup }, { ...WIDE, reserve, cuts: CUTS, worthwhile: WORTHWHILE })
  const opened = openOffers({ joint, design: setup }, cut.relaxed, shareOfTime(run.clock, KEPT_WHILE_OPENING))
  const open = new Map(setup.offers.map(({ name, column }) => {
    const amount = Math.round(opened.values[column] ?? 0)
    return [name, { lower: 0, upper: amount }]
  }))
  pool.close()
  return { bound: Math.max(root.bound, cut.bound), best: improved(designing, open, best) ?? best }
}

function todaysOffers(instance: DesignInstance): Allowed {
  const counts = new Map<string, number>()
  for (const offer of instance.currentOffers) counts.set(nameOf(offer), (counts.get(nameOf(offer)) ?? 0) + 1)
  return new Map([...counts].map(([name, upper]) => [name, { lower: 0, upper }]))
}

/** Offers in the blocks open to change may be opened or closed; elsewhere the timetable stays. */
function allowedIn({ every, instance }: Designing, best: Timetable, blocks: ReadonlySet<number>): Allowed {
  return new Map([...every].map(([name, { offer }]) => {
    const now = best.open.get(name)?.length ?? 0
    return [name, blocks.has(offer.block) ? { lower: 0, upper: instance.maxOffers } : { lower: now, upper: now }]
  }))
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

/** Remembers the plans of a pool that were worth something at the last prices, the latest first. */
function remember({ found }: Designing, pool: PlanPool, relaxed: Relaxed): void {
  const { prices } = relaxed
  for (const plan of pool.plans) {
    const column = pool.columns[plan.column]
    if (column === undefined || dearer(column, prices) > WORTH_KEEPING) continue
    const known = found.get(plan.part.client.id) ?? new Set<Chosen>()
    known.delete(plan.chosen)
    known.add(plan.chosen)
    found.set(plan.part.client.id, known)
    if (known.size > MOST_KEPT) known.delete([...known][0] ?? null)
  }
}

/** The best timetable among the allowed ones, if it beats the best known. */
function improved(designing: Designing, allowed: Allowed, best: Timetable): Timetable | null {
  const { instance, every, run, pace } = designing
  const setup = designProblem(instance, every, allowed)
  const fits = [...allowed].every(([name, { lower }]) => (best.open.get(name)?.length ?? 0) >= lower)
    && [...best.open].every(([name, leaders]) => leaders.length <= (allowed.get(name)?.upper ?? 0))
  const pool = poolOf(designing, setup)
  if (fits) for (const part of setup.problem.parts) pool.add(part, best.chosen.get(part.client.id) ?? null)
  const joint: Joint = { problem: setup.problem, pool, pace }
  const found = generateDesign({ joint, design: setup }, { ...WIDE, cuts: CUTS })
  const { cost, prices } = found.relaxed
  remember(designing, pool, found.relaxed)
  const until = pace.secondsLeft() - Math.max(2, shareOfTime(run.clock, STEP_SHARE))
  const start = fits ? { chosen: best.chosen, others: amountsOf(setup, best) } : null
  const hopeless = cost > best.value - 1
  const whole = hopeless ? null : rounded(joint, { solver: run.solver, best: start, value: best.value, prices, bound: cost, until: Math.max(0, until) })
  pool.close()
  if (whole === null) return null
  const next = timetableOf(setup, whole)
  return next.value < best.value ? next : null
}
