import { FRACTION } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { amountOf, designJoint, tied } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Part } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import { CLOSED, pricedPlan } from './plan-pricing.rules.ts'
import type { PricedPlan } from './plan-pricing.rules.ts'
import type { Relaxed, Solver } from './solver.words.ts'
import { FRESH, OPENED } from './timetable.rules.ts'

/** The joint problem of some offers, and its answer. */
export type Narrowed = { joint: DesignJoint; tight: Relaxed }

/** All offers, and what they would count for if people could be divided; nothing is done when `reserve` seconds are left. */
export type Narrowing = { design: DesignInstance; wide: DesignJoint; every: EveryOffer; cost: number; solver: Solver; pace: Pace; reserve: number }

/** So many offers are looked at first, those open most. */
const FIRST = 70
/** Offers people would rather have are taken in so many times at most, so many at once, each worth this to everybody together. */
const TIMES = 8
const AT_ONCE = 20
const WORTH = 5
/** Who would gain this much is asked about every offer alone. */
const MUCH = 60
/** Tied only once the offers looked at give an answer as cheap as this many times that of all offers. */
const NEAR = 1.3
/** Taking more in is over when it made the answer no cheaper than this part of what it was. */
const NO_CHEAPER = 0.97
/** Looking once more and the pass that follows take about so many times as long as looking took last; as long as the answer is this many times as dear as that of all offers, less must do. */
const OTHERS = 6
const FAR = 2
const OTHERS_FAR = 3
/** Most rounds of tying, and so few as tell well enough what else people would rather have. */
const TIED = 15
const TIED_FIRST = 3

/**
 * The offers worth looking at: those open most when anybody may use any part of them, then again and again those in use and those that people would
 * rather have at the prices found, once nobody uses much more of one than is open.
 */
export function narrowed(narrowing: Narrowing, root: Relaxed): Narrowed {
  const { pace, reserve } = narrowing
  let before = narrowing.wide
  let names = amountsOf(before, root).slice(0, FIRST).map(([name]) => name)
  let cost = Number.POSITIVE_INFINITY
  for (let times = 0; ; times += 1) {
    const begun = pace.secondsLeft()
    const joint = among(narrowing, names, before)
    const first = generate(joint, { ...WIDE, reserve }).relaxed
    const near = first.cost < narrowing.cost * NEAR
    const tight = near ? tied(joint, first, { times: TIED_FIRST, reserve }) : first
    const took = begun - pace.secondsLeft()
    const others = tight.cost > narrowing.cost * FAR ? OTHERS_FAR : OTHERS
    const goesOn = times < TIMES && pace.secondsLeft() > reserve && (!near || (tight.cost < cost * NO_CHEAPER && !(pace.secondsLeft() - reserve < others * took)))
    const more = goesOn ? wanted(narrowing, { joint, tight }) : []
    if (more.length === 0) return { joint, tight }
    joint.pool.close()
    names = [...amountsOf(joint, tight).map(([name]) => name), ...more]
    before = joint
    cost = near ? tight.cost : cost
  }
}

/** The joint problem of these offers, with the plans known. */
function among({ design, every, wide, solver, pace }: Narrowing, names: readonly string[], before: DesignJoint): DesignJoint {
  const looked = new Set(names)
  const some = new Map([...every].filter(([name]) => looked.has(name)))
  const joint: DesignJoint = { ...designJoint(designProblem(design, some), { solver, pace }), eager: true }
  for (const source of new Set([wide, before])) takePlans(source, joint)
  return joint
}

/** The joint problem of these offers alone, tied, and its answer. */
export function lookedAt(narrowing: Narrowing, names: readonly string[], before: DesignJoint): Narrowed {
  const { reserve } = narrowing
  const joint = among(narrowing, names, before)
  const first = generate(joint, { ...WIDE, reserve }).relaxed
  return { joint, tight: tied(joint, first, { times: TIED, reserve }) }
}

/** How far each offer is open that is open at all, those open most first. */
export function amountsOf({ problem }: DesignJoint, relaxed: Relaxed): [name: string, amount: number][] {
  const open = [...problem.offerAt].map(([name, offer]): [string, number] => [name, amountOf(relaxed, offer)])
  return open.filter(([, amount]) => amount > FRACTION).sort(([, a], [, b]) => b - a)
}

/** Plans found before that need no other offers. */
function takePlans(from: DesignJoint, to: DesignJoint): void {
  const parts = new Map(to.problem.parts.map((part) => [part.client.id, part]))
  for (const { part, chosen } of from.pool.plans) {
    const same = parts.get(part.client.id)
    if (same !== undefined && (chosen ?? []).every(({ id }) => to.problem.offerAt.has(id))) to.pool.add(same, chosen)
  }
}

/** Offers not looked at that people would choose at these prices, those first that are worth most to everybody together. */
export function wanted({ design, wide }: Narrowing, { joint, tight }: Narrowed): string[] {
  const parts = new Map(joint.problem.parts.map((part) => [part.client.id, part]))
  const share = (OPENED + FRESH - (tight.prices[joint.problem.all] ?? 0)) / design.cap
  const worth = new Map<string, number>()
  for (const part of wide.problem.parts) {
    const same = parts.get(part.client.id)
    if (same === undefined) continue
    const priceOf = new Map([...same.rowsOf].map(([{ id }, rows]) => [id, rows.reduce((sum, row) => sum + (tight.prices[row] ?? 0), 0)]))
    for (const [name, gain] of gains(wide, part, { priceOf, share, now: tight.prices[same.row] ?? 0 })) worth.set(name, (worth.get(name) ?? 0) + gain)
  }
  return [...worth].filter(([, gain]) => gain > WORTH).sort(([, a], [, b]) => b - a).slice(0, AT_ONCE).map(([name]) => name)
}

type Asked = { priceOf: ReadonlyMap<string, number>; share: number; now: number }

/**
 * What offers not looked at are worth to one client: those of the best plan when all of them are there; who has much to gain is asked about each
 * alone, because of many that would do as well, the one that others need too is the one to open.
 */
function gains({ problem }: DesignJoint, part: Part, { priceOf, share, now }: Asked): [name: string, gain: number][] {
  const prices = new Float64Array(problem.rows.length)
  const seats = ({ id }: Option): number => problem.offerAt.get(id)?.seats ?? 0
  const cheapest = (): PricedPlan => pricedPlan(part, prices, { decided: [], below: now })
  for (const option of part.options) prices[seats(option)] = priceOf.get(option.id) ?? -share
  const best = cheapest()
  if (!best.found) return []
  const others = part.options.filter(({ id }) => !priceOf.has(id))
  if (now - best.cost < MUCH) return (best.chosen ?? []).filter(({ id }) => !priceOf.has(id)).map(({ id }) => [id, now - best.cost])
  for (const option of others) prices[seats(option)] = -CLOSED
  return others.flatMap((option): [string, number][] => {
    prices[seats(option)] = -share
    const { found, cost } = cheapest()
    prices[seats(option)] = -CLOSED
    return found ? [[option.id, now - cost]] : []
  })
}
