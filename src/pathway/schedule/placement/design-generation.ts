import { generate } from './column-generation.ts'
import type { Generated, Joint, Scope } from './column-generation.ts'
import type { DesignProblem } from './design-problem.rules.ts'
import type { Part } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import type { Relaxed } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'

/** Shares this small count as nothing. */
const FRACTION = 1e-4
/** A client in more of an offer than is open breaks the limit by at least this much before it is written down. */
const BROKEN = 0.05
const MOST_LIMITS = 300

/**
 * Column generation for a design: besides plans it finds limits "only in an offer that is open" where the relaxed
 * answer breaks them (a third of an offer open for three people is no group).
 */
export function generateDesign(joint: Joint, design: DesignProblem, scope: Scope & { cuts: number }): Generated {
  for (let cut = 0; ; cut += 1) {
    const found = generate(joint, scope)
    const over = joint.pace.secondsLeft() <= scope.reserve || found.relaxed.cost === UNLIMITED
    if (cut >= scope.cuts || over || addBroken(joint, design, found.relaxed) === 0) return found
  }
}

/** Writes down the limits a relaxed answer breaks most. */
function addBroken(joint: Joint, design: DesignProblem, relaxed: Relaxed): number {
  const offers = new Map(design.offers.map((offer) => [offer.name, offer.column]))
  const broken = [...sharesOf(joint, relaxed)].flatMap(([part, own]) => [...own].flatMap(([option, share]) => {
    const column = offers.get(option.id) ?? -1
    const by = share - (relaxed.values[column] ?? 0)
    return by < BROKEN ? [] : [{ option, part, column, by }]
  }))
  const worst = broken.sort((a, b) => b.by - a.by).slice(0, MOST_LIMITS)
  for (const { option, part, column } of worst) {
    joint.pool.addLimit({ lower: -UNLIMITED, upper: 0 }, { part, option, others: [[column, -1]] })
  }
  return worst.length
}

/** How much of each session each client has in a relaxed answer. */
function sharesOf({ pool }: Joint, relaxed: Relaxed): Map<Part, Map<Option, number>> {
  const shares = new Map<Part, Map<Option, number>>()
  for (const { part, chosen, column } of pool.plans) {
    const share = relaxed.values[column] ?? 0
    if (share < FRACTION) continue
    const own = shares.get(part) ?? new Map<Option, number>()
    shares.set(part, own)
    for (const option of chosen ?? []) own.set(option, share + (own.get(option) ?? 0))
  }
  return shares
}
