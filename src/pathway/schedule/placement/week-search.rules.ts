import { dayPatterns } from './day-patterns.rules.ts'
import type { Pattern } from './day-patterns.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { searchSpace } from './search-space.rules.ts'
import type { SearchSpace } from './search-space.rules.ts'
import { weekLayers } from './week-layers.rules.ts'
import type { Layer } from './week-layers.rules.ts'
import type { WeekAnswer, WeekQuestion } from './week-search.words.ts'

/** A week filled up to some day; weeks that look alike are merged, the cheapest is kept. */
type State = {
  minutes: number
  topics: number
  care: number
  avoid: number
  days: number
  /** Groups begun whose later meetings must still be attended. */
  open: number
  cost: number
  /** What the week costs at least in the end; after the last day, what it costs. */
  least: number
  pattern: Pattern | null
  before: State | null
}

type Search = { question: WeekQuestion; space: SearchSpace; layers: readonly Layer[] }
type Found = { state: State | null; whole: boolean }

const EXTRA_DAY = 2 * LEVEL_WEIGHTS[3]
const EMPTY: State = {
  minutes: 0, topics: 0, care: 0, avoid: 0, days: 0, open: 0, cost: 0, least: 0, pattern: null, before: null,
}
/** Partial weeks kept in the first, narrow pass that only finds a good week to beat. */
const NARROW = 300

/**
 * The cheapest week, exactly: every useful way to spend each day, then Monday to Sunday joined by dynamic
 * programming over hours, topics, individual and family hour, days used and groups begun. Null when no week meets
 * the demands. Source: Braaksma, Kortbeek, Post, Nollet (2014), one patient's whole plan against the running agenda.
 */
export function cheapestWeek(question: WeekQuestion): WeekAnswer | null {
  const space = searchSpace(question)
  const patterns = space.days.map((today) => dayPatterns(question, space, today))
  const search = { question, space, layers: weekLayers(question, space, patterns) }
  const narrow = swept(search, { width: NARROW, below: question.below })
  const below = narrow.state?.least ?? question.below
  const wide = narrow.whole ? narrow : swept(search, { width: question.stateLimit, below })
  const best = wide.state ?? narrow.state
  if (best === null) return null
  return { options: optionsOf(space, best), cost: best.least, proven: space.complete && wide.whole }
}

/** Monday to Sunday once; only weeks that can still cost less than `below` are followed. */
function swept(search: Search, limit: { width: number; below: number }): Found {
  let whole = true
  let states: State[] = [EMPTY]
  for (const layer of search.layers) {
    states = nextDay(search, layer, { states, below: limit.below })
    if (states.length > limit.width) {
      states = states.sort((a, b) => a.least - b.least).slice(0, limit.width)
      whole = false
    }
  }
  let best: State | null = null
  for (const state of states) if (best === null || state.least < best.least) best = state
  return { state: best, whole }
}

function nextDay({ space, question }: Search, layer: Layer, from: { states: readonly State[]; below: number }): State[] {
  const { least, byOpen, today } = layer
  const { topics, care, avoid } = space
  const known = new Map<number, State>()
  const bits = 2 ** space.bits
  for (const before of from.states) {
    const room = question.limits.max - before.minutes
    for (const pattern of byOpen.get(before.open & today.later) ?? []) {
      if (pattern.minutes > room) break
      const nowCare = care.add[before.care * care.size + pattern.care] ?? -1
      const nowAvoid = avoid.add[before.avoid * avoid.size + pattern.avoid] ?? -1
      if (nowCare < 0 || nowAvoid < 0) continue
      const days = before.days + (pattern.minutes > 0 ? 1 : 0)
      const extra = days > question.limits.days && days > before.days ? EXTRA_DAY : 0
      const cost = before.cost + pattern.cost + extra
      const minutes = before.minutes + pattern.minutes
      const nowTopics = topics.add[before.topics * topics.size + pattern.topics] ?? 0
      const end = cost + least.rest + (least.minutes[minutes] ?? 0) + (least.days[days] ?? 0)
        + (least.topics[nowTopics] ?? 0) + (least.care[nowCare] ?? 0)
      if (!(end < from.below)) continue
      const open = (before.open | pattern.mask) & ~today.ending
      const counts = ((minutes * topics.size + nowTopics) * care.size + nowCare) * 8 + days
      const key = (counts * avoid.size + nowAvoid) * bits + open
      const rival = known.get(key)
      if (rival === undefined) {
        known.set(key, {
          minutes, topics: nowTopics, care: nowCare, avoid: nowAvoid, days, open, cost, least: end, pattern, before,
        })
      } else if (cost < rival.cost) beat(rival, { cost, least: end, pattern, before })
    }
  }
  return [...known.values()]
}

function beat(rival: State, by: Pick<State, 'cost' | 'least' | 'pattern' | 'before'>): void {
  rival.cost = by.cost
  rival.least = by.least
  rival.pattern = by.pattern
  rival.before = by.before
}

function optionsOf(space: SearchSpace, state: State): WeekAnswer['options'] {
  const chosen = new Set<number>()
  for (let at: State | null = state; at !== null; at = at.before) {
    for (const item of at.pattern?.items ?? []) chosen.add(item.candidate)
  }
  return [...chosen].sort((a, b) => a - b).flatMap((i) => space.candidates[i]?.option ?? [])
}
