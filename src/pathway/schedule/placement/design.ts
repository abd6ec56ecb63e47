import { paceOf } from './census.ts'
import type { Run } from './census.ts'
import { chance } from './chance.rules.ts'
import { checkDesign } from './design-check.rules.ts'
import { someBlocks } from './design-neighbours.rules.ts'
import { everyOffer, nameOf } from './design-offers.rules.ts'
import { designProblem } from './design-problem.rules.ts'
import type { Allowed } from './design-problem.rules.ts'
import { improved, leastCost } from './design-step.ts'
import type { Designing } from './design-step.ts'
import type { Design, DesignInstance } from './instance.words.ts'
import type { Checked } from './plan-check.rules.ts'
import { emptyTimetable, written } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** A designed timetable, checked; how far it may be from the best there is. */
export type Designed = { design: Design; checked: Checked; bound: number | null; proven: boolean }

const LEAST_BLOCKS = 5
const MOST_BLOCKS = 16
/** Tries without success before more blocks are opened at once, and by how many. */
const TRIES = 6
const MORE_BLOCKS = 2

/**
 * Decides which groups to open, when and led by whom, and who attends: today's timetable filled as well as it can be,
 * then some blocks at a time opened to any change, everybody placed anew, and what is better kept.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when.
 */
export function designWeek(instance: DesignInstance, run: Run): Designed {
  const designing: Designing = { instance, every: everyOffer(instance), run, pace: paceOf(run), found: new Map() }
  const nothing = designProblem(instance, designing.every, new Map())
  let best = emptyTimetable(nothing)
  const least = leastCost(designing)
  const bound = Number.isFinite(least) ? least : null
  best = improved(designing, todaysOffers(instance), best) ?? best
  const luck = chance(run.seed)
  let count = LEAST_BLOCKS
  let failed = 0
  while (!over(designing) && best.value - least >= 1) {
    tell(designing, best, bound)
    const blocks = someBlocks(instance, nothing.problem.parts, { chosen: best.chosen, every: designing.every, chance: luck, count })
    const next = improved(designing, allowedIn(designing, best, blocks), best)
    best = next ?? best
    failed = next === null ? failed + 1 : 0
    if (failed < TRIES) continue
    failed = 0
    count = count >= MOST_BLOCKS ? LEAST_BLOCKS : count + MORE_BLOCKS
  }
  const design = written(instance, best)
  return { design, checked: checkDesign(instance, design), bound, proven: best.value - least < 1 }
}

function over({ pace }: Designing): boolean {
  return pace.secondsLeft() <= 0 || pace.roundsLeft() <= 0
}

function tell({ instance, run }: Designing, best: Timetable, bound: number | null): void {
  const started = instance.clients.filter((c) => c.status === 'waiting' && (best.chosen.get(c.id) ?? null) !== null)
  run.onProgress({ phase: 'rounding', value: best.value, admitted: started.length, bound })
}

function todaysOffers(instance: DesignInstance): Allowed {
  const names = Map.groupBy(instance.currentOffers, nameOf)
  return new Map([...names].map(([name, offers]) => [name, { lower: 0, upper: offers.length }]))
}

/** Offers in the blocks open to change may be opened or closed; elsewhere the timetable stays. */
function allowedIn({ every, instance }: Designing, best: Timetable, blocks: ReadonlySet<number>): Allowed {
  return new Map([...every].map(([name, { offer }]) => {
    const now = best.open.get(name)?.length ?? 0
    return [name, blocks.has(offer.block) ? { lower: 0, upper: instance.maxOffers } : { lower: now, upper: now }]
  }))
}
