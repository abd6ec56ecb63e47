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
 * divided, and what any timetable counts for at least.
 */
export type Likely = { names: ReadonlySet<string>; opened: ReadonlyMap<string, number>; cost: number; bound: number }

/** An offer as far as it is open in an answer with fractions. */
type Share = { offer: OfferColumn; amount: number }

/**
 * Offers open to this part are opened whole, so many at once, if that makes the rest dearer by no more than this; else so many of those open most are
 * tried one by one. The same when time is short.
 */
const CALM = { nearly: 0.55, atOnce: 6, dearest: 40, tried: 3 }
const HURRIED = { nearly: 0.35, atOnce: 8, dearest: 200, tried: 1 }
/** What is dearer than this is closed. */
const DEAR = 3000
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
  wide.pool.close()
  joint.pool.close()
  return { names: new Set(names), opened: whole, cost: end.cost, bound: daysCountOnce(design) ? root.bound : Number.NEGATIVE_INFINITY }
}

/** Opens whole what is nearly open, then what is open most, until nothing is open in part or time is up; many at once when that is near. */
function opened(joint: DesignJoint, from: Relaxed, { hurry, reserve }: { hurry: number; reserve: number }): Relaxed {
  let relaxed = from
  while (joint.pace.secondsLeft() > reserve) {
    const inPart = joint.offers.map((offer): Share => ({ offer, amount: amountOf(relaxed, offer) }))
      .filter(({ amount }) => partOf(amount) > FRACTION && partOf(amount) < 1 - FRACTION).sort((a, b) => partOf(b.amount) - partOf(a.amount))
    if (inPart.length === 0) return relaxed
    const late = joint.pace.secondsLeft() < hurry
    relaxed = tied(joint, openedOnce(joint, inPart, { relaxed, reserve, ...(late ? HURRIED : CALM) }), { times: 1, reserve })
  }
  return relaxed
}

/** The answer with the next offers opened whole; with some closed when each would make the rest too dear. */
function openedOnce(joint: DesignJoint, inPart: readonly Share[], so: { relaxed: Relaxed; reserve: number } & typeof CALM): Relaxed {
  const nearly = inPart.filter(({ amount }) => partOf(amount) >= so.nearly).slice(0, so.atOnce)
  const singly = inPart.slice(0, so.tried)
  let best: { share: Share | null; cost: number } = { share: null, cost: so.relaxed.cost + DEAR }
  for (const shares of [...nearly.length > 1 ? [nearly] : [], ...singly.map((share) => [share])]) {
    const { relaxed, undo } = limited(joint, shares, { ...so, to: Math.ceil })
    if (relaxed.cost - so.relaxed.cost <= so.dearest) return relaxed
    undo()
    const [share, another] = shares
    if (share !== undefined && another === undefined && relaxed.cost < best.cost) best = { share, cost: relaxed.cost }
  }
  return limited(joint, best.share === null ? singly : [best.share], { ...so, to: best.share === null ? Math.floor : Math.ceil }).relaxed
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
