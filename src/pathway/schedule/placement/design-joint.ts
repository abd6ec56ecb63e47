import { FRACTION, shareOf } from './branching.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Joint, Pace } from './column-generation.ts'
import type { DesignProblem, OfferColumn } from './design-problem.rules.ts'
import type { Part } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import { planPool } from './plan-pool.ts'
import type { Relaxed, Solver } from './solver.words.ts'

/** Everybody's weeks and some offers, which may be open in part. */
export type DesignJoint = Joint & { problem: DesignProblem; offers: readonly OfferColumn[] }

/** A client using an offer, as one whose use may be tied to how far it is open. */
type Use = { part: Part; option: Option; share: number }

/** Using more of an offer than is open by less than this is let be; so few uses beyond it, and the answer is tight enough. */
const LOOSE = 0.05
const FEW_TIES = 60
/** Rounds of pricing after each tying. */
const ROUNDS = 4

/** Begins with no plans; nobody is asked about offers that are closed. */
export function designJoint(problem: DesignProblem, { solver, pace }: { solver: Solver; pace: Pace }): DesignJoint {
  const pool = planPool(problem, solver)
  const offers = [...problem.offerAt.values()]
  return {
    problem, pool, offers, pace: { ...pace, round: () => {}, roundsLeft: () => Number.POSITIVE_INFINITY },
    closed: () => offers.filter(({ column }) => pool.columns[column]?.upper === 0).map(({ seats }) => seats),
  }
}

/** How far an offer is open. */
export function amountOf({ values }: Relaxed, { column }: OfferColumn): number {
  return values[column] ?? 0
}

/**
 * Nobody uses more of an offer than is open: without that, an offer opened to a tenth serves one person wholly, and what is open in part says little
 * about what to open. Tied only where it matters, a few times, and everybody looks again.
 * Source: Barnhart and others (1998), cuts and columns made as they are needed.
 */
export function tied(joint: DesignJoint, from: Relaxed, { times, reserve }: { times: number; reserve: number }): Relaxed {
  let relaxed = from
  for (let i = 0; i < times && joint.pace.secondsLeft() > reserve; i += 1) {
    const loose = looseUses(joint, relaxed)
    for (const { part, option } of loose) joint.pool.tie(part, option, joint.problem.offerAt.get(option.id)?.column ?? -1)
    if (loose.length <= FEW_TIES) return relaxed
    relaxed = generate(joint, { ...WIDE, rounds: ROUNDS, reserve }).relaxed
  }
  return relaxed
}

function looseUses({ problem, pool }: DesignJoint, relaxed: Relaxed): Use[] {
  const uses = new Map<string, Use>()
  for (const plan of pool.plans) {
    const share = shareOf(relaxed, plan)
    if (share <= FRACTION) continue
    for (const option of plan.chosen ?? []) {
      const name = `${plan.part.client.id} ${option.id}`
      uses.set(name, { part: plan.part, option, share: share + (uses.get(name)?.share ?? 0) })
    }
  }
  return [...uses.values()].filter(({ option, share }) => {
    const offer = problem.offerAt.get(option.id)
    return offer !== undefined && share > amountOf(relaxed, offer) + LOOSE
  })
}
