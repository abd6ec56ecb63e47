import { WIDE, generate } from './column-generation.ts'
import type { Joint } from './column-generation.ts'
import type { Chosen } from './joint-problem.words.ts'
import { DEAD_END } from './plan-pool.ts'
import type { PoolPlan } from './plan-pool.ts'
import { ANY } from './plan-pricing.rules.ts'
import type { Attends } from './plan-pricing.rules.ts'
import type { Relaxed } from './solver.words.ts'

/** The best whole set of plans known, and what any set must cost at least. */
export type Incumbent = { value: number; chosen: ReadonlyMap<string, Chosen>; bound: number }

type Node = { decided: readonly Attends[]; bound: number }

/** Shares this close to nothing or all count as that. */
export const FRACTION = 1e-4
/** Values are whole numbers: a bound this close below the best known proves it. */
const PROVEN = 0.99
const NODES_BETWEEN_ROUNDINGS = 6

/** The plans a relaxed answer stands for, or null while some client still has parts of several. */
export function wholePlans(joint: Joint, relaxed: Relaxed): Map<string, Chosen> | null {
  const chosen = new Map<string, Chosen>()
  for (const plan of joint.pool.plans) {
    const share = shareOf(relaxed, plan)
    if (share > FRACTION && share < 1 - FRACTION) return null
    if (share >= 1 - FRACTION) chosen.set(plan.part.client.id, plan.chosen)
  }
  return relaxed.cost < DEAD_END ? chosen : null
}

/**
 * Closes the gap: decide for one client and one session both ways, and follow the side that may still be better, until
 * nothing can beat the best known. Source: Barnhart and others (1998), branch and price.
 */
export function branch(joint: Joint, best: Incumbent, by: { root: Relaxed; improve: (best: Incumbent) => Incumbent }): Incumbent {
  let incumbent = best
  const nodes: Node[] = split(joint, by.root, { decided: [], bound: best.bound })
  for (let count = 1; nodes.length > 0; count += 1) {
    nodes.sort((a, b) => a.bound - b.bound || b.decided.length - a.decided.length)
    const [node] = nodes
    if (node === undefined || node.bound > incumbent.value - PROVEN) return { ...incumbent, bound: incumbent.value }
    incumbent = { ...incumbent, bound: Math.max(incumbent.bound, node.bound) }
    const found = generate(joint, { ...WIDE, decided: node.decided })
    if (!found.complete) return incumbent
    nodes.shift()
    const whole = found.bound > incumbent.value - PROVEN ? null : wholePlans(joint, found.relaxed)
    if (whole !== null && found.relaxed.cost < incumbent.value - PROVEN) {
      incumbent = { ...incumbent, value: Math.round(found.relaxed.cost), chosen: whole }
    }
    if (whole === null && found.bound <= incumbent.value - PROVEN) {
      nodes.push(...split(joint, found.relaxed, { ...node, bound: Math.max(node.bound, found.bound) }))
    }
    if (count % NODES_BETWEEN_ROUNDINGS === 0) incumbent = by.improve(incumbent)
  }
  return { ...incumbent, bound: incumbent.value }
}

/** Both sides of the session that is shared most evenly. */
function split(joint: Joint, relaxed: Relaxed, node: Node): Node[] {
  const shares = new Map<string, { client: string; session: string; share: number }>()
  for (const plan of joint.pool.plans) {
    const share = shareOf(relaxed, plan)
    if (share <= FRACTION) continue
    for (const session of plan.sessions) {
      const name = `${plan.part.client.id} ${session}`
      const known = shares.get(name) ?? { client: plan.part.client.id, session, share: 0 }
      shares.set(name, { ...known, share: known.share + share })
    }
  }
  const open = [...shares.values()].filter((one) => one.share < 1 - FRACTION)
  const [first] = open.sort((a, b) => weight(a.session) - weight(b.session) || Math.abs(a.share - 0.5) - Math.abs(b.share - 0.5))
  if (first === undefined) return []
  const { client, session } = first
  return [true, false].map((attends) => ({ ...node, decided: [...node.decided, { client, session, attends }] }))
}

/** Who starts is decided first, then groups, then single hours. */
function weight(session: string): number {
  return session === ANY ? 0 : session.startsWith('group') ? 1 : 2
}

/** How much of this plan a relaxed answer takes. */
export function shareOf(relaxed: Relaxed, plan: PoolPlan): number {
  return relaxed.values[plan.column] ?? 0
}
