import type { DesignProblem } from './design-problem.rules.ts'
import type { Design, DesignInstance } from './instance.words.ts'
import type { Chosen, Whole } from './joint-problem.words.ts'
import { valueFor } from './joint-problem.words.ts'

/** A timetable with everybody in it: how often each offer is open, who leads it, who attends, and its value. */
export type Timetable = {
  open: ReadonlyMap<string, readonly string[]>
  chosen: ReadonlyMap<string, Chosen>
  value: number
}

/** No group open, nobody placed. */
export function emptyTimetable({ problem }: DesignProblem): Timetable {
  const chosen = new Map(problem.parts.map((part): [string, Chosen] => [part.client.id, null]))
  return { open: new Map(), chosen, value: problem.parts.reduce((sum, part) => sum + part.none, 0) }
}

/** Reads a timetable off a whole choice. */
export function timetableOf({ problem, offers }: DesignProblem, whole: Whole): Timetable {
  const open = new Map<string, string[]>()
  const busy = new Set<number>()
  const plans = problem.parts.reduce((sum, part) => sum + valueFor(part, whole.chosen.get(part.client.id) ?? null), 0)
  const value = problem.others.reduce((sum, column, i) => sum + column.cost * Math.round(whole.others[i] ?? 0), plans)
  for (const { offer, name, column, leaders } of offers) {
    const names: string[] = []
    for (let n = Math.round(whole.others[column] ?? 0); n > 0; n -= 1) {
      const leader = leaders.find((one) => (whole.others[one.column] ?? 0) > 0.5 && !busy.has(one.column))
      if (leader === undefined) throw new Error(`nobody leads ${offer.topic} in block ${offer.block}`)
      busy.add(leader.column)
      names.push(leader.therapist)
    }
    if (names.length > 0) open.set(name, names)
  }
  return { open, chosen: whole.chosen, value }
}

/** The same timetable as the amounts of a problem's columns. */
export function amountsOf({ problem, offers }: DesignProblem, { open }: Timetable): number[] {
  const amounts: number[] = problem.others.map(() => 0)
  for (const { name, column, fresh, today, leaders } of offers) {
    const leading = open.get(name) ?? []
    amounts[column] = leading.length
    if (fresh !== null) amounts[fresh] = Math.max(0, leading.length - today)
    for (const leader of leaders) if (leading.includes(leader.therapist)) amounts[leader.column] = 1
  }
  return amounts
}

/** Writes a timetable down: each opened offer with its leader, and everybody's offers by number. */
export function written(instance: DesignInstance, { open, chosen }: Timetable): Design {
  const offers: Design['offers'] = []
  const numbers = new Map<string, number[]>()
  for (const [name, leaders] of open) {
    const [block, mode, ...topic] = name.split(' ')
    numbers.set(name, leaders.map((therapist) => {
      return offers.push({ topic: topic.join(' '), block: Number(block), mode: mode === 'telehealth' ? mode : 'inperson', therapist }) - 1
    }))
  }
  const seated = new Map<string, number>()
  const assign: Design['assign'] = {}
  for (const { id } of instance.clients) {
    assign[id] = chosen.get(id)?.map((option) => {
      const nth = seated.get(option.id) ?? 0
      seated.set(option.id, nth + 1)
      const list = numbers.get(option.id) ?? []
      return list[nth % list.length] ?? -1
    }) ?? null
  }
  return { offers, assign }
}
