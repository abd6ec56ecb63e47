import { paceOf } from './census.ts'
import type { Progress, Run } from './census.ts'
import { chance } from './chance.rules.ts'
import type { Chance } from './chance.rules.ts'
import { shareOfTime } from './column-generation.ts'
import type { Pace } from './column-generation.ts'
import { couldStart, leastDesign } from './design-bound.rules.ts'
import { checkDesign } from './design-check.rules.ts'
import { timetableByHand } from './design-by-hand.rules.ts'
import { designModel } from './design-model.rules.ts'
import type { Freedom } from './design-model.rules.ts'
import { KINDS, OPENING, neighbourhood } from './design-neighbours.rules.ts'
import type { Kind } from './design-neighbours.rules.ts'
import { likelyOffers } from './design-likely.ts'
import type { Likely } from './design-likely.ts'
import { everyOffer, nameOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Design, DesignInstance, Offer } from './instance.words.ts'
import type { Checked } from './plan-check.rules.ts'
import { readTimetable, timetableValue, written } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** A designed timetable, checked; how far it may be from the best there is. */
export type Designed = { design: Design; checked: Checked; byHand: number; bound: number | null; proven: boolean }

type Designing = { design: DesignInstance; every: EveryOffer; run: Run; pace: Pace; bound: number; possible: number }
type Stepped = { now: Timetable; value: number; better: boolean; finished: boolean; quick: boolean }
/** How a search goes on: its chance, how large the next step of each kind is, whether everybody sits as well as they can, whether nothing better exists. */
type Search = { luck: Chance; sizes: Record<Kind, number>; seated: boolean; whole: boolean }

/** How many people, how many blocks a step begins with and has at most. */
const SIZES: Record<Kind, { first: number; most: number }> = { people: { first: 10, most: 40 }, blocks: { first: 5, most: 16 }, seats: { first: 1, most: 1 } }
/** Share of the time one step may take, and the seconds it may take in any case. */
const STEP_SHARE = 0.04
const STEP_SECONDS = 4
/** A step that found nothing is followed by a larger one of its kind: much larger after one that took next to none of its time. */
const GROWS = { quick: 1.25, slow: 1.05, cut: 0.85 }
const QUICK = 0.1
/** Share of the time left when likely offers are known; and of that what the step among them may take. */
const LEFT = 0.22
const LIKELY_SHARE = 0.9
/** Share of that in which everybody is seated with those offers open that were opened whole: quick, and somewhat dear. */
const SURE_SHARE = 0.3
/** A first timetable that counts for at most so many times what the likely offers promise is improved step by step rather than sought further. */
const GOOD_ENOUGH = 1.15

/**
 * Decides which groups to open, when and led by whom, and who attends: what a coordinator would do by hand, then everybody seated among the offers a
 * good timetable is likely made of, then step by step some people, some blocks or everybody's seats opened to any change, and what is better kept.
 * Steps grow while they are quick and find nothing, and shrink when they take too long. A step that opened everything proves its answer.
 * Source: Schimmelpfeng, Helber, Kasper (2012), first which groups, then who and when.
 */
export function designWeek(design: DesignInstance, run: Run): Designed {
  const every = everyOffer(design)
  const designing: Designing = { design, every, run, pace: paceOf(run), bound: leastDesign(design, every), possible: couldStart(design, every) }
  const byHand = timetableByHand(design, every)
  const now = design.start === null ? byHand : readTimetable(design, every, design.start)
  const search: Search = { luck: chance(run.seed), sizes: { people: SIZES.people.first, blocks: SIZES.blocks.first, seats: SIZES.seats.first }, seated: false, whole: false }
  const begun = { now, value: timetableValue(design, every, now) }
  tell(designing, begun, 'prices')
  const sure = (bound: number): Designing => ({ ...designing, bound: Math.max(designing.bound, Math.ceil(bound)) })
  const better = (found: Timetable, bound: number): void => tell(sure(bound), { now: found, value: timetableValue(design, every, found) }, 'diving')
  const likely = likelyOffers(design, every, { ...run, pace: designing.pace, now, luck: search.luck, better, reserve: shareOfTime(run.clock, LEFT) })
  const surer = sure(likely.bound)
  const seated = { now: likely.timetable ?? now, value: timetableValue(design, every, likely.timetable ?? now), better: true, finished: false, quick: false }
  const first = seated.value < begun.value ? seated : amongLikely(surer, begun, likely)
  tell(surer, first, 'rounding')
  const best = improved(surer, first, search)
  const answer = written(design, every, best.now)
  const proven = search.whole || best.value - surer.bound < 1
  return { design: answer, checked: checkDesign(design, answer), byHand: timetableValue(design, every, byHand), bound: proven ? best.value : surer.bound, proven }
}

/** Everybody seated among the likely offers: with those open that were opened whole, then with any of them. */
function amongLikely(designing: Designing, begun: Pick<Stepped, 'now' | 'value'>, likely: Likely): Stepped {
  const sure = stepped(designing, begun, { freedom: { ...among(likely.names, begun.now), least: likely.opened }, share: SURE_SHARE })
  tell(designing, sure, 'rounding')
  return stepped(designing, sure, { freedom: among(likely.names, sure.now), share: LIKELY_SHARE, enough: GOOD_ENOUGH * likely.cost })
}

/** Step after step around what is served badly, until time or rounds are up or nothing better exists. */
function improved(designing: Designing, from: Stepped, search: Search): Stepped {
  const { design, every, bound } = designing
  let best = from
  while (!over(designing) && !search.whole && best.value - bound >= 1) {
    tell(designing, best, 'rounding')
    const kind: Kind = search.luck.pick(search.seated ? OPENING : KINDS)
    const size = Math.round(search.sizes[kind])
    best = stepped(designing, best, { freedom: neighbourhood({ design, every, now: best.now, chance: search.luck }, kind, size), share: STEP_SHARE })
    search.whole = best.finished && kind === 'people' && size >= design.clients.length
    search.seated = kind === 'seats' ? best.finished : search.seated && !best.better
    search.sizes[kind] = Math.min(SIZES[kind].most, Math.max(2, search.sizes[kind] * growth(best)))
  }
  return best
}

/** How much larger the next step of a kind is. */
function growth({ finished, better, quick }: Stepped): number {
  if (!finished) return GROWS.cut
  return better ? 1 : quick ? GROWS.quick : GROWS.slow
}

function over({ pace }: Designing): boolean {
  return pace.secondsLeft() <= 0 || pace.roundsLeft() <= 0
}

/** Solves one step from where the design stands, until its time is over or what it found counts for little enough. */
function stepped({ design, every, run, pace }: Designing, from: Pick<Stepped, 'now' | 'value'>, { freedom, share, enough = 0 }: { freedom: Freedom; share: number; enough?: number }): Stepped {
  pace.round()
  const { model, start, timetable } = designModel(design, every, { now: from.now, freedom })
  if (model.columns.length === 0) return { ...from, better: false, finished: true, quick: true }
  const left = pace.secondsLeft()
  const own = Number.isFinite(left) ? Math.min(left, Math.max(STEP_SECONDS, shareOfTime(run.clock, share))) : left
  const over = (): boolean => pace.secondsLeft() < left - own
  const costNow = model.columns.reduce((sum, { cost }, i) => sum + cost * (start[i] ?? 0), 0)
  const { values, optimal } = run.solver.solve(model, { over, seconds: own * pace.slowness(), nodes: pace.nodes, enough: costNow - (from.value - enough), start: freedom.least === undefined ? start : null, seed: pace.seed })
  const next = values === null ? from.now : timetable(values)
  const value = timetableValue(design, every, next)
  const better = value < from.value
  return { now: better ? next : from.now, value: better ? value : from.value, better, finished: optimal, quick: left - pace.secondsLeft() < own * QUICK }
}

function tell({ design, run, bound, possible }: Designing, { now, value }: Pick<Stepped, 'now' | 'value'>, phase: Progress['phase']): void {
  const started = design.clients.filter((c) => c.status === 'waiting' && (now.chosen.get(c.id) ?? null) !== null)
  run.onProgress({ phase, value, admitted: started.length, possible, bound })
}

/** These offers and those open now may be opened or left closed, and anybody may attend them. */
function among(names: ReadonlySet<string>, { open }: Timetable): Freedom {
  const known = (offer: Offer): boolean => names.has(nameOf(offer)) || open.has(nameOf(offer))
  return { moves: (_, offer) => known(offer), opens: known }
}
