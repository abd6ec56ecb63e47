import { FRACTION } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { amountOf, designJoint, tied } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import { pricedPlan } from './plan-pricing.rules.ts'
import type { Relaxed, Solver } from './solver.words.ts'
import { FRESH, OPENED } from './timetable.rules.ts'

/** The joint problem of the offers worth looking at, tied, and its answer. */
export type Narrowed = { joint: DesignJoint; tight: Relaxed }

/** All offers, the answer with fractions to begin from; nothing more is taken in when `narrow` seconds are left, nothing done when `reserve` are. */
export type Narrowing = { design: DesignInstance; every: EveryOffer; wide: DesignJoint; root: Relaxed; solver: Solver; pace: Pace; narrow: number; reserve: number }

/** So many offers are looked at first, those open most. */
const FIRST = 70
/** Offers people would rather have are taken in so many times at most, so many at once, each worth this to everybody together. */
const TIMES = 8
const AT_ONCE = 20
const WORTH = 5
/** Taking more in is over when it made the answer no cheaper than this part of what it was. */
const NO_CHEAPER = 0.97
/** Most rounds of tying. */
const TIED = 15

/**
 * Some of the offers there could be, so few that nobody using more of one than is open can be asked for: those open most, then again and again those
 * in use and those that people would rather have at the prices found.
 */
export function narrowed(narrowing: Narrowing): Narrowed {
  const { design, every, wide, solver, pace } = narrowing
  let names = inUse(wide, narrowing.root).slice(0, FIRST)
  let before = wide
  let cost = Number.POSITIVE_INFINITY
  for (let times = 0; ; times += 1) {
    const looked = new Set(names)
    const some = new Map([...every].filter(([name]) => looked.has(name)))
    const joint: DesignJoint = { ...designJoint(designProblem(design, some), { solver, pace }), eager: true }
    for (const source of new Set([wide, before])) takePlans(source, joint)
    if (before !== wide) before.pool.close()
    const first = generate(joint, { ...WIDE, reserve: narrowing.reserve }).relaxed
    const tight = tied(joint, first, { times: TIED, reserve: narrowing.reserve })
    const goesOn = times < TIMES && tight.cost < cost * NO_CHEAPER && pace.secondsLeft() > narrowing.narrow
    const more = goesOn ? wanted(narrowing, { joint, tight }) : []
    if (more.length === 0) return { joint, tight }
    names = [...inUse(joint, tight), ...more]
    before = joint
    cost = tight.cost
  }
}

/** Names of the offers that are open at all, those open most first. */
function inUse({ problem }: DesignJoint, relaxed: Relaxed): string[] {
  const open = [...problem.offerAt].map(([name, offer]): [string, number] => [name, amountOf(relaxed, offer)])
  return open.filter(([, amount]) => amount > FRACTION).sort(([, a], [, b]) => b - a).map(([name]) => name)
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
function wanted({ design, wide }: Narrowing, { joint, tight }: Narrowed): string[] {
  const parts = new Map(joint.problem.parts.map((part) => [part.client.id, part]))
  const share = (OPENED + FRESH - (tight.prices[joint.problem.all] ?? 0)) / design.cap
  const worth = new Map<string, number>()
  const prices = new Float64Array(wide.problem.rows.length)
  for (const part of wide.problem.parts) {
    const same = parts.get(part.client.id)
    if (same === undefined) continue
    const priceOf = new Map([...same.rowsOf].map(([{ id }, rows]) => [id, rows.reduce((sum, row) => sum + (tight.prices[row] ?? 0), 0)]))
    for (const { id } of part.options) prices[wide.problem.offerAt.get(id)?.seats ?? 0] = priceOf.get(id) ?? -share
    const now = tight.prices[same.row] ?? 0
    const best = pricedPlan(part, prices, { decided: [], below: now })
    const others = best.found ? (best.chosen ?? []).filter(({ id }) => !priceOf.has(id)) : []
    for (const { id } of others) worth.set(id, (worth.get(id) ?? 0) + now - best.cost)
  }
  return [...worth].filter(([, gain]) => gain > WORTH).sort(([, a], [, b]) => b - a).slice(0, AT_ONCE).map(([name]) => name)
}
