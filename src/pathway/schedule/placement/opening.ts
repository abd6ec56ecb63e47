import { WIDE, generate } from './column-generation.ts'
import type { Generated, Joint, Scope } from './column-generation.ts'
import type { DesignProblem, OfferColumn } from './design-problem.rules.ts'
import type { Part } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import type { Relaxed } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'

/** Amounts this close to whole count as whole. */
const FRACTION = 1e-4
/** A client in more of an offer than is open breaks the limit by at least this much before it is written down. */
const BROKEN = 0.05
const MOST_LIMITS = 300
/** Offers open to at least this share are opened at once; else the two nearest to it. */
const NEARLY = 0.75
const AT_ONCE = 2
const ROUNDS = 2
/** An offer that makes the rest this much dearer had better stay closed. */
const DEAR = 400

/** Everything a design works with. */
export type Designing = { joint: Joint; design: DesignProblem }

/**
 * Column generation for a design: besides plans it finds limits "only in an offer that is open" where the relaxed
 * answer breaks them (a third of an offer open for three people is no group).
 */
export function generateDesign({ joint, design }: Designing, scope: Scope & { cuts: number }): Generated {
  for (let cut = 0; ; cut += 1) {
    const found = generate(joint, scope)
    const over = joint.pace.secondsLeft() <= scope.reserve
    if (cut >= scope.cuts || over || found.relaxed.cost === UNLIMITED) return found
    if (addBroken({ joint, design }, found.relaxed) === 0) return found
  }
}

/** Writes down the limits a relaxed answer breaks most. */
function addBroken({ joint, design }: Designing, relaxed: Relaxed): number {
  const shares = new Map<Part, Map<Option, number>>()
  for (const plan of joint.pool.plans) {
    const share = relaxed.values[plan.column] ?? 0
    if (share < FRACTION) continue
    const own = shares.get(plan.part) ?? new Map<Option, number>()
    shares.set(plan.part, own)
    for (const option of plan.chosen ?? []) own.set(option, share + (own.get(option) ?? 0))
  }
  const offers = new Map(design.offers.map((offer) => [offer.name, offer]))
  const broken = [...shares].flatMap(([part, own]) => [...own].flatMap(([option, share]) => {
    const column = offers.get(option.id)?.column ?? -1
    const by = share - (relaxed.values[column] ?? 0)
    return by < BROKEN ? [] : [{ option, part, column, by }]
  }))
  const worst = broken.sort((a, b) => b.by - a.by).slice(0, MOST_LIMITS)
  for (const { option, part, column } of worst) {
    joint.pool.addLimit({ lower: -UNLIMITED, upper: 0 }, { part, option, others: [[column, -1]] })
  }
  return worst.length
}

/** Opens offers one after the other, the likeliest first, letting everybody look again, until none is half open. */
export function openOffers(designing: Designing, from: Relaxed, reserve: number): Relaxed {
  const { joint, design } = designing
  let relaxed = from
  for (;;) {
    const half = halfOpen(design, relaxed)
    if (half.length === 0 || joint.pace.secondsLeft() < reserve || relaxed.cost === UNLIMITED) return relaxed
    const sure = half.filter(({ part }) => part >= NEARLY)
    const next = sure.length > 0 ? sure : half.slice(0, AT_ONCE)
    const before = next.map(({ offer }) => joint.pool.columns[offer.column])
    for (const { offer, amount } of next) raise(joint, offer, Math.ceil(amount))
    const look = { ...WIDE, rounds: ROUNDS, reserve, cuts: 0 }
    let tried = generateDesign(designing, look).relaxed
    if (tried.cost > relaxed.cost + DEAR) {
      next.forEach(({ offer }, i) => joint.pool.setOther(offer.column, before[i]?.lower ?? 0, before[i]?.upper ?? 0))
      const [first] = next
      if (first === undefined) return relaxed
      raise(joint, first.offer, Math.ceil(first.amount))
      tried = generateDesign(designing, look).relaxed
      if (tried.cost > relaxed.cost + DEAR) {
        joint.pool.setOther(first.offer.column, before[0]?.lower ?? 0, Math.floor(first.amount))
        tried = generateDesign(designing, look).relaxed
      }
    }
    relaxed = tried
  }
}

type Half = { offer: OfferColumn; amount: number; part: number }

function halfOpen(design: DesignProblem, relaxed: Relaxed): Half[] {
  return design.offers
    .map((offer) => ({ offer, amount: relaxed.values[offer.column] ?? 0 }))
    .map((one) => ({ ...one, part: one.amount % 1 }))
    .filter(({ part }) => part > FRACTION && part < 1 - FRACTION)
    .sort((a, b) => b.part - a.part)
}

function raise({ pool }: Joint, { column }: OfferColumn, to: number): void {
  pool.setOther(column, to, Math.max(to, pool.columns[column]?.upper ?? to))
}
