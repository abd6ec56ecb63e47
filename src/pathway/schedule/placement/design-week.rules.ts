import type { Build } from './design-model.rules.ts'
import { blocksOf, blocksValue } from './design-offers.rules.ts'
import type { Client, DesignInstance } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'

const [UNMET, TOPICS, , COMFORT] = LEVEL_WEIGHTS
/** Blocks a client attends on one day at most. */
const MOST_A_DAY = 2

/** Everything one client's week is made of: the sessions they may attend, and those they attend now. */
type Week = { chosen: Chosen; options: readonly Option[] } & Build

/**
 * The rules of one client's week as rows, and what falls short in it as columns; answers which of the rows a session
 * counts in. A waiting client starts with all blocks on all days or not at all.
 */
export function weekOf(design: DesignInstance, client: Client, week: Week): (option: Option) => Term[] {
  const { row, options } = week
  const { id } = client
  shortColumns(design, client, week)
  for (const day of new Set(options.map(dayOf))) dayColumn(client, day, week)
  return (option) => [
    [row(`blocks ${id}`, 0, UNLIMITED), 1],
    [row(`most ${id}`, -UNLIMITED, 0), 1],
    [row(`day ${id} ${dayOf(option)}`, -UNLIMITED, 0), 1],
    [row(`used ${id} ${dayOf(option)}`, -UNLIMITED, 0), -1],
    [row(`once ${id} ${startOf(option)}`, -UNLIMITED, 0), 1],
    ...client.needs.flatMap((need, i): Term[] => (need.topic === option.topic ? [[row(`topic ${id} ${i}`, 0, UNLIMITED), 1]] : [])),
    ...wayTerms(client, option, week),
  ]
}

/** The day of a block. */
export function dayOf({ meetings }: Option): number {
  return meetings[0]?.[0] ?? 0
}

function startOf({ meetings }: Option): string {
  return `${meetings[0]?.[0]} ${meetings[0]?.[1]}`
}

/** Whether the client has a plan at all, and how many blocks, days and topics it falls short by. */
function shortColumns(design: DesignInstance, client: Client, { chosen, row, column }: Week): void {
  const { need, most, days, leastDays } = blocksOf(design, client)
  const { id } = client
  const blocks = row(`blocks ${id}`, 0, UNLIMITED)
  const onDays = row(`days ${id}`, 0, UNLIMITED)
  const topics = client.needs.map((_, i) => row(`topic ${id} ${i}`, 0, UNLIMITED))
  const used = new Set(chosen?.map(dayOf)).size
  const now = (short: number): number => (chosen === null ? 0 : Math.max(0, short))
  const planned: Term[] = [
    [blocks, -need], [row(`most ${id}`, -UNLIMITED, 0), -most], [onDays, -leastDays],
    ...client.needs.map((one, i): Term => [topics[i] ?? 0, -one.min]),
  ]
  column(-blocksValue(design, client, null), planned, { lower: 0, upper: 1, now: Number(chosen !== null), whole: true })
  if (client.status === 'active') {
    column(3 * UNMET, [[blocks, 1]], { lower: 0, upper: need, now: now(need - (chosen?.length ?? 0)), whole: false })
    column(2 * UNMET, [[onDays, 1]], { lower: 0, upper: leastDays, now: now(leastDays - used), whole: false })
  }
  column(2 * COMFORT, [[row(`extra ${id}`, -UNLIMITED, days), -1]], { lower: 0, upper: UNLIMITED, now: now(used - days), whole: false })
  client.needs.forEach(({ topic, min, must }, i) => {
    const had = chosen?.filter((option) => option.topic === topic).length ?? 0
    const cost = TOPICS * (must ? 2 : 1)
    column(cost, [[topics[i] ?? 0, 1]], { lower: 0, upper: min, now: now(min - had), whole: false })
  })
}

/** Whether the client comes on a day: at most two blocks, one at a time. */
function dayColumn({ id }: Client, day: number, { chosen, options, row, column }: Week): void {
  const starts = new Set(options.filter((option) => dayOf(option) === day).map(startOf))
  const terms: Term[] = [
    [row(`day ${id} ${day}`, -UNLIMITED, 0), -MOST_A_DAY],
    [row(`used ${id} ${day}`, -UNLIMITED, 0), 1],
    [row(`days ${id}`, 0, UNLIMITED), 1],
    [row(`extra ${id}`, -UNLIMITED, 0), 1],
    ...[...starts].map((start): Term => [row(`once ${id} ${start}`, -UNLIMITED, 0), -1]),
  ]
  const comes = chosen?.some((option) => dayOf(option) === day) === true
  column(0, terms, { lower: 0, upper: 1, now: Number(comes), whole: false })
}

/** No in-person block right before or after a remote one when the way takes longer than the time between. */
function wayTerms({ id, travel }: Client, option: Option, { options, row }: Week): Term[] {
  const [day, from, to] = option.meetings[0] ?? [0, 0, 0]
  const near = new Set(options.flatMap((other) => {
    const [otherDay, start, end] = other.meetings[0] ?? [0, 0, 0]
    const between = Math.max(start - to, from - end)
    return other.mode !== option.mode && otherDay === day && between >= 0 && between < travel ? [startOf(other)] : []
  }))
  return [...near].map((other): Term => {
    const [there, remote] = option.mode === 'inperson' ? [startOf(option), other] : [other, startOf(option)]
    return [row(`way ${id} ${there} ${remote}`, -UNLIMITED, 1), 1]
  })
}
