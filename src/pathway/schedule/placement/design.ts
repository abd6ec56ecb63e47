import { paceOf } from './census.ts'
import type { Run } from './census.ts'
import { chance } from './chance.rules.ts'
import { shareOfTime } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { couldStart, leastDesign } from './design-bound.rules.ts'
import { checkDesign } from './design-check.rules.ts'
import { timetableByHand } from './design-by-hand.rules.ts'
import { designModel } from './design-model.rules.ts'
import type { Freedom } from './design-model.rules.ts'
import { KINDS, neighbourhood } from './design-neighbours.rules.ts'
import type { Kind } from './design-neighbours.rules.ts'
import { everyOffer } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Design, DesignInstance } from './instance.words.ts'
import type { Checked } from './plan-check.rules.ts'
import { readTimetable, timetableValue, written } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** A designed timetable, checked; how far it may be from the best there is. */
export type Designed = { design: Design; checked: Checked; byHand: number; bound: number | null; proven: boolean }

type Designing = { design: DesignInstance; every: EveryOffer; run: Run; pace: Pace; bound: number; possible: number }
type Stepped = { now: Timetable; value: number; better: boolean; finished: boolean }

/** How many people, how many blocks a step begins with and has at most. */
const SIZES: Record<Kind, { first: number; most: number }> = { people: { first: 10, most: 40 }, blocks: { first: 5, most: 16 }, seats: { first: 1, most: 1 } }
/** Share of the time one step may take, and the seconds it may take in any case. */
const STEP_SHARE = 0.04
const STEP_SECONDS = 8

/**
 * Decides which groups to open, when and led by whom, and who attends: today's timetable filled as well as it can be,
 * then step by step some people, some blocks or everybody's seats opened to any change, and what is better kept. Steps grow while they
 * are quick and find nothing, and shrink when they take too long. A step that opened everything proves its answer.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when.
 */
export function designWeek(design: DesignInstance, run: Run): Designed {
  const every = everyOffer(design)
  const bound = leastDesign(design, every)
  const designing: Designing = { design, every, run, pace: paceOf(run), bound, possible: couldStart(design, every) }
  const luck = chance(run.seed)
  const byHand = timetableByHand(design, every)
  const first = design.start === null ? byHand : readTimetable(design, every, design.start)
  const begun = { now: first, value: timetableValue(design, every, first) }
  let best: Stepped = stepped(designing, begun, todaysOffers(every))
  const sizes: Record<Kind, number> = { people: SIZES.people.first, blocks: SIZES.blocks.first, seats: SIZES.seats.first }
  let whole = false
  while (!over(designing) && !whole && best.value - bound >= 1) {
    tell(designing, best)
    const kind = luck.pick(KINDS)
    const size = Math.round(sizes[kind])
    best = stepped(designing, best, neighbourhood({ design, every, now: best.now, chance: luck }, kind, size))
    whole = best.finished && kind === 'people' && size >= design.clients.length
    if (!best.finished) sizes[kind] = Math.max(2, sizes[kind] * 0.9)
    else if (!best.better) sizes[kind] = Math.min(SIZES[kind].most, sizes[kind] * 1.03)
  }
  const answer = written(design, every, best.now)
  const proven = whole || best.value - bound < 1
  return { design: answer, checked: checkDesign(design, answer), byHand: timetableValue(design, every, byHand), bound: proven ? best.value : bound, proven }
}

function over({ pace }: Designing): boolean {
  return pace.secondsLeft() <= 0 || pace.roundsLeft() <= 0
}

/** Solves one step from where the design stands. */
function stepped({ design, every, run, pace }: Designing, from: Pick<Stepped, 'now' | 'value'>, freedom: Freedom): Stepped {
  pace.round()
  const { model, start, timetable } = designModel(design, every, { now: from.now, freedom })
  if (model.columns.length === 0) return { ...from, better: false, finished: true }
  const left = pace.secondsLeft()
  const own = Number.isFinite(left) ? Math.min(left, Math.max(STEP_SECONDS, shareOfTime(run.clock, STEP_SHARE))) : left
  const over = (): boolean => pace.secondsLeft() < left - own
  const { values, optimal } = run.solver.solve(model, { over, seconds: own * pace.slowness(), nodes: pace.nodes, start, seed: pace.seed })
  const next = values === null ? from.now : timetable(values)
  const value = timetableValue(design, every, next)
  const better = value < from.value
  return { now: better ? next : from.now, value: better ? value : from.value, better, finished: optimal }
}

function tell({ design, run, bound, possible }: Designing, { now, value }: Stepped): void {
  const started = design.clients.filter((c) => c.status === 'waiting' && (now.chosen.get(c.id) ?? null) !== null)
  run.onProgress({ phase: 'rounding', value, admitted: started.length, possible, bound })
}

/** Today's offers may be opened or left closed, and anybody may attend them. */
function todaysOffers(every: EveryOffer): Freedom {
  const today = new Set([...every.values()].filter((one) => one.today > 0).map(({ offer }) => offer))
  return { moves: (_, offer) => today.has(offer), opens: (offer) => today.has(offer) }
}
