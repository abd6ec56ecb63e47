import { FRACTION, shareOf, wholePlans } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Joint } from './column-generation.ts'
import type { Chosen } from './joint-problem.words.ts'
import { DEAD_END } from './plan-pool.ts'
import type { PoolPlan } from './plan-pool.ts'
import { ANY } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** Plans whose share is at least this are settled at once. */
const NEARLY = 0.8
const HALF = 0.5
/** Share of the clients still open that is settled in one step, as long as one plan has half of them. */
const SETTLED_AT_ONCE = 0.15
/** A step that makes the rest dearer than this settled too many at once. */
const DEAR = 300
/** Rounds of pricing after each step. */
const ROUNDS = 2

/**
 * Rounds a relaxed answer step by step: first who starts, then settle the clients who nearly have one plan, and let
 * the others look again at the new prices each time. Quick, and close to the best. When time runs out it is only those
 * settled until then. `used` is what of each row is taken before anybody has a plan.
 */
export function dive(joint: Joint, from: Relaxed, { reserve, used = joint.problem.rows.map(() => 0) }: { reserve: number; used?: readonly number[] }): Dived {
  const starts = whoStarts(joint, from, reserve)
  let settled: readonly PoolPlan[] = []
  let { relaxed } = starts
  for (;;) {
    const whole = wholePlans(joint, relaxed)
    if (whole !== null) return { chosen: whole, whole: true }
    const over = relaxed.cost >= DEAD_END || joint.pace.secondsLeft() < reserve
    const next = over ? null : settledMore(joint, relaxed, { settled, starts: starts.decided, reserve, used })
    if (next === null) return { chosen: new Map(settled.map(({ part, chosen }) => [part.client.id, chosen])), whole: false }
    settled = next.settled
    relaxed = next.relaxed
  }
}

/** Plans of those settled; `whole` says that these are all. */
export type Dived = { chosen: Map<string, Chosen>; whole: boolean }

type Settled = { settled: readonly PoolPlan[]; relaxed: Relaxed }

/** Settles as many clients at once as can be without the rest paying for it; null when nobody is left to settle. */
function settledMore(
  joint: Joint, relaxed: Relaxed, so: { settled: readonly PoolPlan[]; starts: readonly Attends[]; reserve: number; used: readonly number[] },
): Settled | null {
  const used = [...so.used]
  for (const plan of so.settled) fitsIn(joint, plan, used)
  const done = new Set(so.settled.map((plan) => plan.part.client.id))
  let more = nearly(joint, relaxed, done).filter((plan) => fitsIn(joint, plan, used))
  for (;;) {
    if (more.length === 0) return null
    const settled = [...so.settled, ...more]
    const decided = [...so.starts, ...settled.flatMap(({ part, sessions }) => {
      return [...sessions].map((session): Attends => ({ client: part.client.id, session, attends: true }))
    })]
    const ids = new Set(settled.map((plan) => plan.part.client.id))
    const next = generate(joint, { ...WIDE, decided, settled: ids, rounds: ROUNDS, reserve: so.reserve }).relaxed
    if (next.cost - relaxed.cost < DEAR || more.length === 1) return { settled, relaxed: next }
    more = more.slice(0, Math.floor(more.length / 3) || 1)
  }
}

/** Decides one by one, likeliest first, who gets a plan at all, as long as some client has half a plan. */
function whoStarts(joint: Joint, from: Relaxed, reserve: number): { decided: Attends[]; relaxed: Relaxed } {
  const decided: Attends[] = []
  let relaxed = from
  for (;;) {
    const half = joint.pool.plans
      .filter((plan) => plan.chosen === null && shareOf(relaxed, plan) > FRACTION && shareOf(relaxed, plan) < 1 - FRACTION)
      .sort((a, b) => shareOf(relaxed, a) - shareOf(relaxed, b))
    const [first] = half
    if (first === undefined || joint.pace.secondsLeft() < reserve) return { decided, relaxed }
    const client = first.part.client.id
    const trial = [...decided, { client, session: ANY, attends: true }]
    const next = generate(joint, { ...WIDE, decided: trial, rounds: ROUNDS, reserve }).relaxed
    const starts = next.cost < DEAD_END && next.cost - relaxed.cost < first.part.none * HALF
    decided.push({ client, session: ANY, attends: starts })
    relaxed = starts ? next : generate(joint, { ...WIDE, decided, rounds: ROUNDS, reserve }).relaxed
  }
}

/** Clients to settle next: all with nearly one plan, and a good part of those who are closest to it. */
function nearly(joint: Joint, relaxed: Relaxed, settled: ReadonlySet<string>): PoolPlan[] {
  const open = joint.pool.plans
    .filter((plan) => !settled.has(plan.part.client.id) && plan.chosen !== null && shareOf(relaxed, plan) > FRACTION)
    .sort((a, b) => shareOf(relaxed, b) - shareOf(relaxed, a))
  const sure = open.filter((plan) => shareOf(relaxed, plan) >= NEARLY)
  const likely = open.slice(sure.length).filter((plan) => shareOf(relaxed, plan) > HALF)
  const clients = new Set(open.map((plan) => plan.part.client.id)).size
  const more = Math.max(1, Math.ceil(SETTLED_AT_ONCE * clients) - sure.length)
  return likely.length > 0 ? [...sure, ...likely.slice(0, more)] : open.slice(0, sure.length + 1)
}

/** Counts what a plan uses, unless plans settled before leave too little of it. */
function fitsIn({ problem, pool }: Joint, plan: PoolPlan, used: number[]): boolean {
  const terms = pool.columns[plan.column]?.terms ?? []
  if (terms.some(([row, weight]) => (used[row] ?? 0) + weight > (problem.rows[row]?.upper ?? 0))) return false
  for (const [row, weight] of terms) used[row] = (used[row] ?? 0) + weight
  return true
}
