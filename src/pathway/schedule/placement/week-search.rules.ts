import { dayPatterns } from './day-patterns.rules.ts'
import type { Pattern } from './day-patterns.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { searchSpace } from './search-space.rules.ts'
import type { DayItems, SearchSpace } from './search-space.rules.ts'
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
  pattern: Pattern | null
  before: State | null
}

/** What the days still to come can bring at most, and cost at least. */
type Ahead = { minutes: number; days: number; individual: boolean; family: boolean; topics: number; cost: number }

type Layer = { today: DayItems; byOpen: Map<number, Pattern[]>; ahead: Ahead }
type Search = { question: WeekQuestion; space: SearchSpace; layers: readonly Layer[] }
type Found = { state: State; cost: number }

const [UNMET, , , COMFORT] = LEVEL_WEIGHTS
const EMPTY: State = {
  minutes: 0, topics: 0, care: 0, avoid: 0, days: 0, open: 0, cost: 0, pattern: null, before: null,
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
  const layers = space.days.map((today, i) => ({
    today,
    byOpen: groupedByOpen(today, patterns[i] ?? []),
    ahead: ahead(space, patterns.slice(i + 1)),
  }))
  const search = { question, space, layers }
  const narrow = swept(search, { width: NARROW, below: Number.POSITIVE_INFINITY })
  const whole = narrow.whole ? narrow : swept(search, { width: question.stateLimit, below: narrow.found?.cost ?? Number.POSITIVE_INFINITY })
  const best = whole.found ?? narrow.found
  if (best === null) return null
  return { options: optionsOf(space, best.state), cost: best.cost, proven: space.complete && whole.whole }
}

/** Monday to Sunday once; only weeks that can still cost less than `below` are followed. */
function swept(search: Search, limit: { width: number; below: number }): { found: Found | null; whole: boolean } {
  let whole = true
  let states: State[] = [EMPTY]
  for (const layer of search.layers) {
    states = nextDay(search, layer, { states, below: limit.below })
    if (states.length > limit.width) {
      const order = states.map((state) => ({ state, least: atLeast(search, layer.ahead, state) }))
      states = order.sort((a, b) => a.least - b.least).slice(0, limit.width).map(({ state }) => state)
      whole = false
    }
  }
  return { found: cheapest(search, states), whole }
}

function groupedByOpen(today: DayItems, patterns: readonly Pattern[]): Map<number, Pattern[]> {
  const groups = new Map<number, Pattern[]>()
  for (const pattern of patterns) {
    const needs = pattern.mask & today.later
    const known = groups.get(needs)
    if (known === undefined) groups.set(needs, [pattern])
    else known.push(pattern)
  }
  return groups
}

function ahead(space: SearchSpace, rest: readonly Pattern[][]): Ahead {
  const { topics } = space
  const all = rest.flat()
  return {
    minutes: rest.reduce((sum, patterns) => sum + Math.max(...patterns.map((p) => p.minutes)), 0),
    days: rest.filter((patterns) => patterns.some((p) => p.minutes > 0)).length,
    individual: all.some((p) => space.hasIndividual[p.care] === true),
    family: all.some((p) => p.care > 0 && (p.care - 1) % 3 > 0),
    topics: mostTopics(space, rest, topics.size),
    cost: rest.reduce((sum, patterns) => sum + Math.min(...patterns.map((p) => p.cost)), 0),
  }
}

/** At least as many sessions of every topic as the days to come can bring. */
function mostTopics({ topics }: SearchSpace, rest: readonly Pattern[][], size: number): number {
  let most = 0
  for (const patterns of rest) {
    for (const kind of new Set(patterns.map((p) => p.topics))) most = topics.add[most * size + kind] ?? 0
  }
  return most
}

function nextDay(search: Search, layer: Layer, from: { states: readonly State[]; below: number }): State[] {
  const { space, question } = search
  const known = new Map<number, State>()
  const out: State[] = []
  for (const state of from.states) {
    const room = question.limits.max - state.minutes
    for (const pattern of layer.byOpen.get(state.open & layer.today.later) ?? []) {
      if (pattern.minutes > room) break
      const next = joinedState(search, layer, { state, pattern })
      if (next === null) continue
      const key = stateKey(space, next)
      const rival = known.get(key)
      if (rival !== undefined) {
        if (next.cost < rival.cost) Object.assign(rival, next)
      } else if (atLeast(search, layer.ahead, next) < from.below) {
        known.set(key, next)
        out.push(next)
      }
    }
  }
  return out
}

function stateKey(space: SearchSpace, state: State): number {
  const counts = (state.minutes * space.topics.size + state.topics) * space.care.size + state.care
  return ((counts * 8 + state.days) * space.avoid.size + state.avoid) * 2 ** space.bits + state.open
}

function joinedState(search: Search, layer: Layer, from: { state: State; pattern: Pattern }): State | null {
  const { state, pattern } = from
  const { topics, care, avoid } = search.space
  const nextCare = care.add[state.care * care.size + pattern.care] ?? -1
  const nextAvoid = avoid.add[state.avoid * avoid.size + pattern.avoid] ?? -1
  if (nextCare < 0 || nextAvoid < 0) return null
  const used = pattern.minutes > 0
  const days = state.days + Number(used)
  const next = {
    minutes: state.minutes + pattern.minutes,
    topics: topics.add[state.topics * topics.size + pattern.topics] ?? 0,
    care: nextCare,
    avoid: nextAvoid,
    days,
    open: (state.open | pattern.mask) & ~layer.today.ending,
    cost: state.cost + pattern.cost + (used && days > search.question.limits.days ? 2 * COMFORT : 0),
    pattern,
    before: state,
  }
  return canStillMeet(search, layer.ahead, next) ? next : null
}

function canStillMeet({ question, space }: Search, rest: Ahead, so: State): boolean {
  const { demands, limits } = question
  if (demands.hours && so.minutes + rest.minutes < limits.min) return false
  if (demands.days && so.days + rest.days < limits.days) return false
  return !demands.individual || rest.individual || space.hasIndividual[so.care] === true
}

/** What a week begun like this costs at least in the end; with no day to come, what it costs. */
function atLeast({ question, space }: Search, rest: Ahead, so: State): number {
  const { limits } = question
  const { topics } = space
  const short = Math.max(0, Math.ceil((limits.min - so.minutes - rest.minutes) / 30))
  const daysShort = Math.max(0, limits.days - so.days - rest.days)
  const noHour = rest.individual || space.hasIndividual[so.care] === true ? 0 : 2
  const missing = space.topicCost[topics.add[so.topics * topics.size + rest.topics] ?? 0] ?? 0
  const noFamily = rest.family ? 0 : (space.careCost[so.care] ?? 0)
  return so.cost + rest.cost + UNMET * (short + 2 * daysShort + noHour) + missing + noFamily
}

function cheapest(search: Search, states: readonly State[]): Found | null {
  const nothing = { minutes: 0, days: 0, individual: false, family: false, topics: 0, cost: 0 }
  let best: Found | null = null
  for (const state of states) {
    const cost = atLeast(search, nothing, state)
    if (best === null || cost < best.cost) best = { state, cost }
  }
  return best
}

function optionsOf(space: SearchSpace, state: State): WeekAnswer['options'] {
  const chosen = new Set<number>()
  for (let at: State | null = state; at !== null; at = at.before) {
    for (const item of at.pattern?.items ?? []) chosen.add(item.candidate)
  }
  return [...chosen].sort((a, b) => a - b).flatMap((i) => space.candidates[i]?.option ?? [])
}
