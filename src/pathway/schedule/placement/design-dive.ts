import { FRACTION } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import { amountOf, tied } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import type { OfferColumn } from './design-problem.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** An offer as far as it is open in an answer with fractions. */
type Share = { offer: OfferColumn; amount: number }

/**
 * Offers open to this part are opened whole, at first so many at once, fewer where that made the rest dearer by more than this or this share of it;
 * else so many of those open most are tried one by one. The same when time is short.
 */
const CALM = { nearly: 0.55, dearest: 40, dearestShare: 0.02, tried: 3 }
const HURRIED = { nearly: 0.4, dearest: 150, dearestShare: 0.05, tried: 1 }
const AT_ONCE = 6
/** Steps it takes for each offer open in part. */
const STEPS = 0.4
/** When time is short, this part of what is open in part is opened at once. */
const PART_AT_ONCE = 0.25
/** The last so many are opened together from this part on. */
const LAST = 12
const LAST_NEARLY = 0.3
/** What is dearer than this is closed. */
const DEAR = 3000
/** Rounds of pricing after each opening. */
const ROUNDS = 2

/** Opens whole what is nearly open, then what is open most, until nothing is open in part; with fewer trials when that would take too long. */
export function opened(joint: DesignJoint, from: Relaxed, reserve: number): Relaxed {
  let relaxed = from
  let inPart = openInPart(joint, relaxed)
  let atOnce = AT_ONCE
  let took = 0
  while (inPart.length > 0 && joint.pace.secondsLeft() > reserve) {
    const begun = joint.pace.secondsLeft()
    const haste = begun - reserve < took * inPart.length * STEPS ? HURRIED : CALM
    const once = openedOnce(joint, inPart, { relaxed, reserve, atOnce, ...haste })
    atOnce = once.atOnce
    relaxed = tied(joint, once.relaxed, { times: 1, reserve })
    inPart = openInPart(joint, relaxed)
    took = begun - joint.pace.secondsLeft()
  }
  return inPart.length === 0 ? relaxed : openedAtOnce(joint, inPart, { relaxed, reserve: reserve / 2 })
}

/** A good part of what is open most opened whole without trying, again and again; when time is up, as many at once as are open together. */
function openedAtOnce(joint: DesignJoint, from: readonly Share[], so: { relaxed: Relaxed; reserve: number }): Relaxed {
  let { relaxed } = so
  let inPart = from
  while (inPart.length > 0) {
    const whole = Math.round(inPart.reduce((sum, { amount }) => sum + partOf(amount), 0))
    const up = joint.pace.secondsLeft() > so.reserve ? Math.ceil(inPart.length * PART_AT_ONCE) : whole
    relaxed = limited(joint, inPart.slice(0, up), { ...so, to: Math.ceil }).relaxed
    if (joint.pace.secondsLeft() <= so.reserve) return limited(joint, inPart.slice(up), { ...so, to: Math.floor }).relaxed
    inPart = openInPart(joint, relaxed)
  }
  return relaxed
}

/** Offers open in part, those open most first. */
function openInPart({ offers }: DesignJoint, relaxed: Relaxed): Share[] {
  return offers.map((offer): Share => ({ offer, amount: amountOf(relaxed, offer) }))
    .filter(({ amount }) => partOf(amount) > FRACTION && partOf(amount) < 1 - FRACTION).sort((a, b) => partOf(b.amount) - partOf(a.amount))
}

/** The answer with the next offers opened whole, or with what is open least closed where that is cheaper; and how many to open at once next time. */
function openedOnce(joint: DesignJoint, inPart: readonly Share[], so: { relaxed: Relaxed; reserve: number; atOnce: number } & typeof CALM): { relaxed: Relaxed; atOnce: number } {
  const least = inPart.length <= LAST ? LAST_NEARLY : so.nearly
  const nearly = inPart.filter(({ amount }) => partOf(amount) >= least).slice(0, so.atOnce)
  const singly = inPart.slice(0, so.tried)
  const dearest = Math.max(so.dearest, so.relaxed.cost * so.dearestShare)
  const fewer = nearly.length > 1 ? Math.floor(so.atOnce / 2) : so.atOnce
  let best: { share: Share | null; cost: number } = { share: null, cost: so.relaxed.cost + DEAR }
  for (const shares of [...nearly.length > 1 ? [nearly] : [], ...singly.map((share) => [share])]) {
    const { relaxed, undo } = limited(joint, shares, { ...so, to: Math.ceil })
    const [share = null, another] = shares
    const single = another === undefined
    if (relaxed.cost - so.relaxed.cost <= (single && so.tried === 1 ? DEAR : dearest)) return { relaxed, atOnce: single ? fewer : so.atOnce }
    undo()
    if (single && relaxed.cost < best.cost) best = { share, cost: relaxed.cost }
  }
  const closed = limited(joint, inPart.slice(-1), { ...so, to: Math.floor })
  if (closed.relaxed.cost <= best.cost) return { relaxed: closed.relaxed, atOnce: fewer }
  closed.undo()
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
