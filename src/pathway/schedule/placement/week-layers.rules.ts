import type { Pattern } from './day-patterns.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { DayItems, SearchSpace } from './search-space.rules.ts'
import type { WeekQuestion } from './week-search.words.ts'

/** One day of the search: ways to spend it, by the groups already begun that it must go on with. */
export type Layer = { today: DayItems; byOpen: ReadonlyMap<number, readonly Pattern[]>; least: Least }

/**
 * What a week still costs at least after this day, read off its counters; without end where a demand can no longer be
 * met. After the last day it is what falls short in the end.
 */
export type Least = { rest: number; minutes: Float64Array; days: Float64Array; topics: Float64Array; care: Float64Array }

/** What the days still to come can bring at most, and cost at least. */
type Ahead = { minutes: number; days: number; individual: boolean; family: boolean; topics: number; cost: number }

const [UNMET] = LEVEL_WEIGHTS
const IMPOSSIBLE = Number.POSITIVE_INFINITY
const DAYS = 7

/** The days of a week, Monday first, each knowing what is possible after it. */
export function weekLayers(question: WeekQuestion, space: SearchSpace, patterns: readonly Pattern[][]): Layer[] {
  return space.days.map((today, i) => ({
    today,
    byOpen: Map.groupBy(patterns[i] ?? [], (pattern) => pattern.mask & today.later),
    least: least(question, space, ahead(space, patterns.slice(i + 1))),
  }))
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

function least(question: WeekQuestion, space: SearchSpace, rest: Ahead): Least {
  const { demands, limits, individualDue } = question
  const { topics, care } = space
  return {
    rest: rest.cost,
    minutes: Float64Array.from({ length: limits.max + 1 }, (_, minutes) => {
      const short = Math.max(0, Math.ceil((limits.min - minutes - rest.minutes) / 30))
      return short > 0 && demands.hours ? IMPOSSIBLE : UNMET * short
    }),
    days: Float64Array.from({ length: DAYS + 1 }, (_, days) => {
      const short = Math.max(0, limits.days - days - rest.days)
      return short > 0 && demands.days ? IMPOSSIBLE : 2 * UNMET * short
    }),
    topics: Float64Array.from({ length: topics.size }, (_, had) => space.topicCost[topics.add[had * topics.size + rest.topics] ?? 0] ?? 0),
    care: Float64Array.from({ length: care.size }, (_, had) => {
      const noHour = individualDue && !rest.individual && space.hasIndividual[had] !== true
      if (noHour && demands.individual) return IMPOSSIBLE
      return (noHour ? 2 * UNMET : 0) + (rest.family ? 0 : (space.careCost[had] ?? 0))
    }),
  }
}
