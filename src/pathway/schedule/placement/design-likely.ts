import { byWeight } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import { WIDE, generate } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { opened } from './design-dive.ts'
import { designJoint } from './design-joint.ts'
import type { DesignJoint } from './design-joint.ts'
import { amountsOf, lookedAt, narrowed, wanted } from './design-narrow.ts'
import type { Narrowing } from './design-narrow.ts'
import { blocksOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import { seated } from './design-seated.ts'
import type { DesignInstance } from './instance.words.ts'
import type { Relaxed, Solver } from './solver.words.ts'
import { timetableValue } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/**
 * Offers a good timetable is made of, by name, and how often those are open that were opened whole; what one would count for if people could be
 * divided, and what any timetable counts for at least. With everybody seated by the plans found, when that came out.
 */
export type Likely = { timetable: Timetable | null; names: ReadonlySet<string>; opened: ReadonlyMap<string, number>; cost: number; bound: number }

/** Nothing is begun when `reserve` seconds are left; each better timetable is told. */
export type Seeking = { solver: Solver; pace: Pace; now: Timetable; reserve: number; luck: Chance; better: (timetable: Timetable, bound: number) => void }

/** One pass: which offers were looked at, how it ended, and the timetable it gave. */
type Pass = { joint: DesignJoint; end: Relaxed; timetable: Timetable | null; value: number }

/** So many offers are looked at in one pass; of those, so many at most because somebody served badly would rather have them. */
const KEPT = 72
const WANTED = 10
/** Passes without anything better before it is over; fewer where time does not count. Another is begun when there is at least this part of the time the last one took. */
const STALE = 12
const STALE_UNTIMED = 1
const AGAIN = 0.8
/** Once there is a timetable, this part of what is kept back is kept. */
const KEPT_BACK = 0.35

/**
 * Which offers to open, and everybody's seats in them. First everybody's weeks and parts of offers are mixed at the least cost, of all offers, then of
 * those worth looking at. Then pass after pass: of some of these, with nobody using more of one than is open, one after the other is opened whole while
 * the others look again, and everybody is seated. Each pass looks at the best timetable's offers, at what those served badly would rather have, and at others drawn.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when; Gilmore and Gomory (1961), column generation; Pisinger and
 * Ropke (2010), large neighbourhood search.
 */
export function likelyOffers(design: DesignInstance, every: EveryOffer, by: Seeking): Likely {
  const wide = designJoint(designProblem(design, every), by)
  for (const part of wide.problem.parts) {
    wide.pool.add(part, null)
    wide.pool.add(part, by.now.chosen.get(part.client.id) ?? null)
  }
  const root = generate(wide, { ...WIDE, reserve: by.reserve })
  const bound = daysCountOnce(design) ? root.bound : Number.NEGATIVE_INFINITY
  const narrowing = { ...by, design, every, wide, cost: root.relaxed.cost }
  const all = narrowed(narrowing, root.relaxed)
  all.joint.pool.close()
  const { end, joint, timetable } = passes(narrowing, { ...by, all: amountsOf(all.joint, all.tight), before: all.joint, bound })
  wide.pool.close()
  return { timetable, names: new Set(amountsOf(joint, end).map(([name]) => name)), opened: wholeOf(joint), cost: end.cost, bound }
}

/** Pass after pass, until time is up, nothing better can be, or nothing better came out for long; the best of them. */
function passes(
  narrowing: Narrowing, { all, before, bound, luck, better, pace }: { all: readonly Amount[]; before: DesignJoint; bound: number; luck: Chance; better: Seeking['better']; pace: Pace },
): Pass {
  const later = { ...narrowing, reserve: narrowing.reserve * KEPT_BACK }
  const stale = Number.isFinite(pace.secondsLeft()) ? STALE : STALE_UNTIMED
  let begun = pace.secondsLeft()
  let best = pass(narrowing, all.slice(0, KEPT).map(([name]) => name), before)
  let last = best
  let without = 0
  if (best.timetable !== null) better(best.timetable, bound)
  while (without < stale && best.value - bound >= 1 && !(pace.secondsLeft() - later.reserve < (begun - pace.secondsLeft()) * AGAIN)) {
    begun = pace.secondsLeft()
    const names = best.timetable?.open.keys() ?? amountsOf(best.joint, best.end).map(([name]) => name)
    const more = wanted(narrowing, { joint: last.joint, tight: last.end }).slice(0, WANTED)
    last = pass(later, drawn([...names, ...more], all, luck), last.joint)
    without += 1
    if (last.timetable === null || last.value >= best.value) continue
    best = last
    without = 0
    better(last.timetable, bound)
  }
  return best
}

function pass(narrowing: Narrowing, names: readonly string[], before: DesignJoint): Pass {
  const { design, every, reserve } = narrowing
  const { joint, tight } = lookedAt(narrowing, names, before)
  const end = opened(joint, tight, reserve)
  const timetable = seated(joint, end, narrowing)
  joint.pool.close()
  return { joint, end, timetable, value: timetable === null ? Number.POSITIVE_INFINITY : timetableValue(design, every, timetable) }
}

/** How far an offer was open. */
type Amount = readonly [name: string, amount: number]

/** These and some others, drawn by how far they were open. */
function drawn(names: readonly string[], all: readonly Amount[], luck: Chance): string[] {
  const looked = new Set(names)
  const left = all.filter(([name]) => !looked.has(name))
  while (looked.size < KEPT && left.length > 0) {
    for (const [name] of left.splice(byWeight(luck, left.map(([, amount]) => amount)), 1)) looked.add(name)
  }
  return [...looked]
}

/** How often each offer was opened whole. */
function wholeOf({ problem, pool }: DesignJoint): Map<string, number> {
  return new Map([...problem.offerAt].map(([name, { column }]) => [name, pool.columns[column]?.lower ?? 0]))
}

/** The search for one week counts missing days as the design does, unless somebody needs fewer blocks than days. */
function daysCountOnce(design: DesignInstance): boolean {
  return design.clients.every((client) => blocksOf(design, client).leastDays === blocksOf(design, client).days)
}
