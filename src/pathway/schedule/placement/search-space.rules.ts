import { careTable, countingTable, digits, limitedTable, unit } from './counters.rules.ts'
import type { Table } from './counters.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Avoid, Candidate, WeekQuestion } from './week-search.words.ts'

/** One meeting of a candidate on one day, with every number the search needs. */
export type Item = {
  candidate: number
  start: number
  end: number
  remote: boolean
  minutes: number
  cost: number
  topics: number
  care: number
  avoid: number
  /** Bit of a candidate with several meetings; 0 for a single meeting. */
  bit: number
}

/** The meetings of one day, and which candidates with several meetings begin, go on and end on it. */
export type DayItems = { day: number; items: Item[]; later: number; ending: number; pairs: [number, number][] }

/** Everything the search looks up instead of working out again. */
export type SearchSpace = {
  candidates: readonly Candidate[]
  days: DayItems[]
  topics: Table
  topicCost: number[]
  care: Table
  hasIndividual: boolean[]
  careCost: number[]
  avoid: Table
  bits: number
  complete: boolean
}

/** The most meetings that can carry a bit; more than that and the answer is not proven. */
const MOST_BITS = 22
const [, TOPIC_WEIGHT] = LEVEL_WEIGHTS

/** The name of the moment a session starts; sessions at the same moment look the same to the client. */
export function startOf(option: Option): string {
  return option.meetings.map(([day, start]) => `${day}/${start}`).join(' ')
}

/** Packs a week question: collapses sessions nobody could tell apart, numbers topics, care and avoided plans. */
export function searchSpace(question: WeekQuestion): SearchSpace {
  const topicNames = [...new Set(question.needs.filter((n) => n.min > 0).map((n) => n.topic))]
  const therapists = linkedTherapists(question)
  const candidates = distinct(question, topicNames, therapists.length > 0)
  const caps = topicNames.map((topic) => {
    const most = Math.max(...question.needs.filter((n) => n.topic === topic).map((n) => n.min))
    return Math.min(most, candidates.filter((c) => c.option.topic === topic).length)
  })
  const topics = countingTable(caps)
  const care = careTable(Math.max(1, therapists.length))
  const avoid = limitedTable(question.avoid.map((a) => a.atMost))
  const numbers = (option: Option): Pick<Item, 'topics' | 'care' | 'avoid'> => ({
    topics: option.topic === null ? 0 : unit(caps, topicNames.indexOf(option.topic)),
    care: option.kind === 'group' ? 0 : 1 + 3 * Math.max(0, therapists.indexOf(option.id)) + Number(option.kind === 'family'),
    avoid: avoidNumber(question.avoid, option),
  })
  const { days, bits, complete } = dayItems(candidates, numbers)
  const topicCost = Array.from({ length: topics.size }, (_, state) => missingTopics(question, topicNames, digits(caps, state)))
  const familyCost = question.familyDue ? 2 * TOPIC_WEIGHT : 0
  const sizes = Array.from({ length: care.size }, (_, state) => state)
  return {
    candidates, days, topics, topicCost, care, avoid, bits, complete,
    hasIndividual: sizes.map((state) => state > 0 && (state - 1) % 3 !== 1),
    careCost: sizes.map((state) => (state > 0 && (state - 1) % 3 > 0 ? 0 : familyCost)),
  }
}

/** Therapists matter one by one only where an individual and a family hour must be with the same one. */
function linkedTherapists(question: WeekQuestion): string[] {
  const family = question.candidates.filter((c) => c.option.kind === 'family')
  if (family.length === 0) return []
  const hours = question.candidates.filter((c) => c.option.kind !== 'group')
  return [...new Set(hours.map((c) => c.option.id))].sort()
}

/** Of sessions with the same times, mode, topic and therapist (where that matters) only the cheapest is kept. */
function distinct(question: WeekQuestion, topics: readonly string[], linked: boolean): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of question.candidates) {
    const { option } = candidate
    if (question.avoid.some((a) => a.atMost === 0 && a.starts.has(startOf(option)))) continue
    const topic = option.topic !== null && topics.includes(option.topic) ? option.topic : ''
    const who = linked && option.kind !== 'group' ? option.id : ''
    const times = option.meetings.map((m) => m.join('-')).join(' ')
    const key = `${option.kind}|${option.mode}|${topic}|${who}|${times}`
    const known = best.get(key)
    if (known === undefined || candidate.cost < known.cost) best.set(key, candidate)
  }
  return [...best.values()]
}

function dayItems(candidates: readonly Candidate[], numbers: (option: Option) => Pick<Item, 'topics' | 'care' | 'avoid'>) {
  const days: DayItems[] = Array.from({ length: 7 }, (_, day) => ({ day, items: [], later: 0, ending: 0, pairs: [] }))
  let bits = 0
  let complete = true
  candidates.forEach((candidate, index) => {
    const meetings = [...candidate.option.meetings].sort((a, b) => a[0] - b[0] || a[1] - b[1])
    const twiceADay = new Set(meetings.map(([day]) => day)).size < meetings.length
    const wanted = meetings.length < 2 ? 0 : twiceADay ? meetings.length : 1
    if (bits + wanted > MOST_BITS) {
      complete = false
      return
    }
    const bit = wanted > 0 ? 2 ** bits : 0
    bits += wanted
    const packed = { candidate: index, remote: candidate.option.mode === 'telehealth', ...numbers(candidate.option) }
    meetings.forEach(([day, start, end], nth) => {
      const entry = days[day]
      if (entry === undefined) return
      const first = nth === 0
      const again = meetings[nth - 1]?.[0] === day
      const own = again ? bit * 2 ** nth : bit
      const rest = first ? { cost: candidate.cost } : { cost: 0, topics: 0, care: 0, avoid: 0 }
      entry.items.push({ ...packed, start, end, minutes: end - start, bit: own, ...rest })
      if (again) entry.pairs.push([bit, own])
      if (again) entry.ending |= own
      if (wanted > 0 && meetings[0]?.[0] !== day) entry.later |= bit
      if (wanted > 0 && meetings.at(-1)?.[0] === day) entry.ending |= bit
    })
  })
  for (const entry of days) entry.items.sort((a, b) => a.start - b.start || a.end - b.end || a.candidate - b.candidate)
  return { days, bits, complete }
}

function missingTopics(question: WeekQuestion, names: readonly string[], counts: readonly number[]): number {
  let cost = 0
  for (const need of question.needs) {
    const count = counts[names.indexOf(need.topic)] ?? 0
    cost += Math.max(0, need.min - count) * (need.must ? 2 : 1) * TOPIC_WEIGHT
  }
  return cost
}

function avoidNumber(avoid: readonly Avoid[], option: Option): number {
  let number = 0
  let radix = 1
  for (const { starts, atMost } of avoid) {
    if (starts.has(startOf(option))) number += atMost > 0 ? radix : 0
    radix *= atMost + 1
  }
  return number
}

