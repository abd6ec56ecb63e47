import { FRACTION } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { amountOf, designJoint, tied } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import { narrowed } from './design-narrow.ts'
import { blocksOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { OfferColumn } from './design-problem.rules.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Relaxed, Solver } from './solver.words.ts'
import type { Timetable } from './timetable.rules.ts'

/**
 * Offers a good timetable is made of, by name, and how often those are open that were opened whole; what one would count for if people could be
 * divided, and what any timetable counts for at least. With everybody seated by the plans found, when that came out.
 */
export type Likely = { timetable: Timetable | null; names: ReadonlySet<string>; opened: ReadonlyMap<string, number>; cost: number; bound: number }

/** An offer as far as it is open in an answer with fractions. */
type Share = { offer: OfferColumn; amount: number }

/**
 * Offers open to this part are opened whole, at first so many at once, fewer where that made the rest dearer by more than this; else so many of those
 * open most are tried one by one. The same when time is short.
 */
const CALM = { nearly: 0.55, dearest: 40, tried: 3 }
const HURRIED = { nearly: 0.4, dearest: 150, tried: 1 }
const AT_ONCE = 6
/** What is dearer than this is closed. */
const DEAR = 3000
/** Share of the time left in which everybody is seated by the plans found, unless that is before so close to what people divided would count for. */
const SEATED_SHARE = 0.5
const CLOSE_ENOUGH = 1.01
/** Rounds of pricing after each opening. */
const ROUNDS = 2

/**
 * Which offers to open, before anybody is given a seat: everybody's weeks and parts of offers are mixed at the least cost, first of all offers, then
 * of those worth looking at with nobody using more of one than is open; then one after the other is opened whole and the others look again. What is
 * still open in part when time is up is left to choose from.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when; Gilmore and Gomory (1961), column generation.
 */
export function likelyOffers(
  design: DesignInstance, every: EveryOffer, by: { solver: Solver; pace: Pace; now: Timetable; narrow: number; hurry: number; reserve: number },
): Likely {
  const wide = designJoint(designProblem(design, every), by)
  for (const part of wide.problem.parts) {
    wide.pool.add(part, null)
    wide.pool.add(part, by.now.chosen.get(part.client.id) ?? null)
  }
  const root = generate(wide, { ...WIDE, reserve: by.reserve })
  const { joint, tight } = narrowed({ ...by, design, every, wide, root: root.relaxed })
  const end = opened(joint, tight, by)
  const offers = [...joint.problem.offerAt]
  const whole = new Map(offers.map(([name, { column }]) => [name, joint.pool.columns[column]?.lower ?? 0]))
  const names = offers.filter(([, offer]) => amountOf(end, offer) > FRACTION).map(([name]) => name)
  const timetable = seated(joint, { ...by, cost: end.cost })
  wide.pool.close()
  joint.pool.close()
  return { timetable, names: new Set(names), opened: whole, cost: end.cost, bound: daysCountOnce(design) ? root.bound : Number.NEGATIVE_INFINITY }
}

/** Everybody on one of the plans found, with the offers opened; null when nothing came out in time. */
function seated({ problem, pool, pace }: DesignJoint, { solver, cost }: { solver: Solver; cost: number }): Timetable | null {
  const left = pace.secondsLeft()
  const own = Number.isFinite(left) ? left * SEATED_SHARE : left
  const over = (): boolean => pace.secondsLeft() < left - own
  const { values } = solver.solve({ rows: problem.rows, columns: pool.columns }, { over, seconds: own * pace.slowness(), nodes: pace.nodes, enough: cost * CLOSE_ENOUGH, start: null, seed: pace.seed })
  if (values === null) return null
  const taken = (column: number): boolean => (values[column] ?? 0) > 0.5
  const chosen = new Map(pool.plans.filter(({ column }) => taken(column)).map(({ part, chosen: plan }) => [part.client.id, plan]))
  if (chosen.size < problem.parts.length) return null
  const open = [...problem.offerAt].map(([name, { leads }]): [string, string[]] => [name, leads.filter(([, column]) => taken(column)).map(([id]) => id)])
  return { open: new Map(open.filter(([, leaders]) => leaders.length > 0)), chosen }
}

/** Opens whole what is nearly open, then what is open most, until nothing is open in part; with fewer trials when time is short, and the rest at once when it is up. */
function opened(joint: DesignJoint, from: Relaxed, { hurry, reserve }: { hurry: number; reserve: number }): Relaxed {
  let relaxed = from
  let inPart = openInPart(joint, relaxed)
  let atOnce = AT_ONCE
  while (inPart.length > 0 && joint.pace.secondsLeft() > reserve) {
    const haste = joint.pace.secondsLeft() < hurry ? HURRIED : CALM
    const once = openedOnce(joint, inPart, { relaxed, reserve, atOnce, ...haste })
    atOnce = once.atOnce
    relaxed = tied(joint, once.relaxed, { times: 1, reserve })
    inPart = openInPart(joint, relaxed)
  }
  if (inPart.length === 0) return relaxed
  const most = Math.round(inPart.reduce((sum, { amount }) => sum + partOf(amount), 0))
  limited(joint, inPart.slice(0, most), { to: Math.ceil, reserve: reserve / 2 })
  return limited(joint, inPart.slice(most), { to: Math.floor, reserve: reserve / 2 }).relaxed
}

/** Offers open in part, those open most first. */
function openInPart({ offers }: DesignJoint, relaxed: Relaxed): Share[] {
  return offers.map((offer): Share => ({ offer, amount: amountOf(relaxed, offer) }))
    .filter(({ amount }) => partOf(amount) > FRACTION && partOf(amount) < 1 - FRACTION).sort((a, b) => partOf(b.amount) - partOf(a.amount))
}

/** The answer with the next offers opened whole, with some closed when each would make the rest too dear; and how many to open at once next time. */
function openedOnce(joint: DesignJoint, inPart: readonly Share[], so: { relaxed: Relaxed; reserve: number; atOnce: number } & typeof CALM): { relaxed: Relaxed; atOnce: number } {
  const nearly = inPart.filter(({ amount }) => partOf(amount) >= so.nearly).slice(0, so.atOnce)
  const singly = inPart.slice(0, so.tried)
  const fewer = nearly.length > 1 ? Math.floor(so.atOnce / 2) : so.atOnce
  let best: { share: Share | null; cost: number } = { share: null, cost: so.relaxed.cost + DEAR }
  for (const shares of [...nearly.length > 1 ? [nearly] : [], ...singly.map((share) => [share])]) {
    const { relaxed, undo } = limited(joint, shares, { ...so, to: Math.ceil })
    const [share = null, another] = shares
    const single = another === undefined
    if (relaxed.cost - so.relaxed.cost <= (single && so.tried === 1 ? DEAR : so.dearest)) return { relaxed, atOnce: single ? fewer : so.atOnce }
    undo()
    if (single && relaxed.cost < best.cost) best = { share, cost: relaxed.cost }
  }
  const { relaxed } = limited(joint, best.share === null ? singly : [best.share], { ...so, to: best.share === null ? Math.floor : Math.ceil })
  return { relaxed, atOnce: fewer }
}

/** The answer when there is at least so much of these, rounded up, or at most so much, rounded down. */
function limited(
  joint: DesignJoint, shares: readonly Share[], { to, reserve }: { to: (amount: number) => number; reserve: number },
): { relaxed: Relaxed; undo: () => void } {
  const { pool } = joint
  const before = shares.map(({ offer }) => pool.columns[offer.column])
  shares.forEach(({ offer, amount }, i) => {
    const whole = to(amount)
    pool.limit(offer.column, whole > amount ? whole : before[i]?.lower ?? 0, whole > amount ? before[i]?.upper ?? 0 : whole)
  })
  const { relaxed } = generate(joint, { ...WIDE, rounds: ROUNDS, reserve })
  return { relaxed, undo: () => shares.forEach(({ offer }, i) => pool.limit(offer.column, before[i]?.lower ?? 0, before[i]?.upper ?? 0)) }
}

function partOf(amount: number): number {
  return amount - Math.floor(amount + FRACTION)
}

/** The search for one week counts missing days as the design does, unless somebody needs fewer blocks than days. */
function daysCountOnce(design: DesignInstance): boolean {
  return design.clients.every((client) => blocksOf(design, client).leastDays === blocksOf(design, client).days)
}
