import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { DayItems, Item, SearchSpace } from './search-space.rules.ts'
import type { WeekQuestion } from './week-search.words.ts'

/** One way to spend a day, the cheapest among those a week cannot tell apart. */
export type Pattern = {
  minutes: number
  topics: number
  care: number
  avoid: number
  mask: number
  cost: number
  items: readonly Item[]
}

/** A day being filled in order of time: what counts so far, when the last session ended, and how it was held. */
type Label = {
  minutes: number
  topics: number
  care: number
  avoid: number
  mask: number
  cost: number
  end: number
  remote: boolean
  /** End of the last session held the other way, while the way between the two still matters; else -1. */
  otherEnd: number
  item: Item | null
  before: Label | null
}

const NEVER = -100_000
const EXTRA_TRIP = 2 * LEVEL_WEIGHTS[3]

/**
 * Every useful way to spend one day: no overlap, time for the way between an in-person and a remote session, not
 * more than the daily maximum. Sessions are taken in order of time, and days that look alike are merged at once.
 */
export function dayPatterns(question: WeekQuestion, space: SearchSpace, today: DayItems): Pattern[] {
  const labels: Label[] = [
    { minutes: 0, topics: 0, care: 0, avoid: 0, mask: 0, cost: 0, end: NEVER, remote: false, otherEnd: NEVER, item: null, before: null },
  ]
  const known = new Map<number, Label>()
  const key = labelKey(question, space, today)
  for (const item of today.items) {
    const upTo = labels.length
    for (let i = 0; i < upTo; i += 1) {
      const label = labels[i]
      if (label === undefined || label.end > item.start || label.minutes + item.minutes > question.maxDay) continue
      const next = extended(question, space, { label, item, day: today.day })
      if (next === null || next.cost > question.dayLimit) continue
      const name = key(next)
      const rival = known.get(name)
      if (rival === undefined) {
        known.set(name, next)
        labels.push(next)
      } else if (next.cost < rival.cost) Object.assign(rival, next)
    }
  }
  return merged(today, labels)
}

function extended(
  question: WeekQuestion, space: SearchSpace, { label, item, day }: { label: Label; item: Item; day: number },
): Label | null {
  const gap = question.travel
  const sameMode = label.item === null || label.remote === item.remote
  if (!sameMode && label.end + gap > item.start) return null
  if (sameMode && label.otherEnd + gap > item.start) return null
  const { topics, care, avoid } = space
  const nextCare = care.add[label.care * care.size + item.care] ?? -1
  const nextAvoid = avoid.add[label.avoid * avoid.size + item.avoid] ?? -1
  if (nextCare < 0 || nextAvoid < 0) return null
  const newTrip = label.item !== null && label.end < item.start - question.runGap
  const lastOther = sameMode ? label.otherEnd : label.end
  return {
    minutes: label.minutes + item.minutes,
    topics: topics.add[label.topics * topics.size + item.topics] ?? 0,
    care: nextCare,
    avoid: nextAvoid,
    mask: label.mask | item.bit,
    cost: label.cost + item.cost + (newTrip ? EXTRA_TRIP : 0) + lackingTime(question, label, { item, day }),
    end: item.end,
    remote: item.remote,
    otherEnd: lastOther + gap > item.end ? lastOther : NEVER,
    item,
    before: label,
  }
}

/** Time used beyond what the sessions before have used already; sessions of one mode may share the way. */
function lackingTime(question: WeekQuestion, label: Label, { item, day }: { item: Item; day: number }): number {
  if (question.timeCost === null) return 0
  const way = item.remote ? 0 : question.travel
  const used = label.item === null ? NEVER : label.end + (label.remote ? 0 : question.travel)
  return question.timeCost(day, Math.max(item.start - way, used), item.end + way)
}

/** One number for everything that matters about a label; labels with equal numbers are interchangeable. */
function labelKey(question: WeekQuestion, space: SearchSpace, today: DayItems): (label: Label) => number {
  const ends = new Map<number, number>([[NEVER, 0]])
  for (const item of today.items) if (!ends.has(item.end)) ends.set(item.end, ends.size)
  const bits = [...new Set(today.items.map((item) => item.bit).filter((bit) => bit > 0))]
  return (label) => {
    let key = label.minutes * space.topics.size + label.topics
    key = key * space.care.size + label.care
    key = key * space.avoid.size + label.avoid
    for (const bit of bits) key = key * 2 + ((label.mask & bit) > 0 ? 1 : 0)
    key = (key * ends.size + (ends.get(label.end) ?? 0)) * 2 + Number(label.remote)
    return question.travel > 0 ? key * ends.size + (ends.get(label.otherEnd) ?? 0) : key
  }
}

/** Drops the order within the day: only what the week can see is kept, the cheapest of each kind. */
function merged(today: DayItems, labels: readonly Label[]): Pattern[] {
  const best = new Map<string, Label>()
  for (const label of labels) {
    if (!today.pairs.every(([first, again]) => (label.mask & first) > 0 === (label.mask & again) > 0)) continue
    const key = `${label.minutes}/${label.topics}/${label.care}/${label.avoid}/${label.mask}`
    const rival = best.get(key)
    if (rival === undefined || label.cost < rival.cost) best.set(key, label)
  }
  return [...best.values()]
    .map(({ minutes, topics, care, avoid, mask, cost, item, before }) => {
      const items: Item[] = []
      if (item !== null) items.push(item)
      for (let at = before; at !== null && at.item !== null; at = at.before) items.unshift(at.item)
      return { minutes, topics, care, avoid, mask, cost, items }
    })
    .sort((a, b) => a.minutes - b.minutes || a.cost - b.cost)
}
