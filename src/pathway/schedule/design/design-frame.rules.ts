import { no, yes, type Decision } from '../../../platform/pure/decision.ts'
import type { Window } from '../placement/instance.words.ts'
import { minutesOf } from '../times.rules.ts'
import type { DesignFrame } from './design.words.ts'

type Running = { readonly weekday: number, readonly starts: string, readonly minutes: number, readonly seats: number, readonly facilitatorIds: readonly string[] }

/** The most frequent of these; of several the first. */
function usual<T>(list: readonly T[], otherwise: T): T {
  const counts = Map.groupBy(list, one => one)
  return [...counts.entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0] ?? otherwise
}

/** Times at which groups begin, the usual ones first, none so near to another that both could not be held on one day. */
function usualStarts(running: readonly Running[], minutes: number): string[] {
  const byUse = [...Map.groupBy(running, ({ starts }) => starts).entries()].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)).map(([starts]) => starts)
  const chosen: string[] = []
  for (const starts of byUse) if (chosen.every(other => Math.abs(minutesOf(other) - minutesOf(starts)) >= minutes)) chosen.push(starts)
  return chosen.sort()
}

const WORKDAYS = [1, 2, 3, 4, 5]
/** What a leader can take on beyond what they lead now, groups beyond today's, and the fewest people of a group. Source: the clinic's own defaults, shown in the form and changed there. */
const [MORE_EACH, MORE_GROUPS, FEWEST] = [2, 2, 4]
/** How many groups a week each could lead while nobody leads any yet. Source: the clinic's own default. */
const FIRST_EACH = 5

/** What a design begins with: the week as it runs. Source: the program's own groups. */
export function usualFrame(running: readonly Running[], leaders: readonly string[]): DesignFrame {
  const minutes = usual(running.map(group => group.minutes), 90)
  const begun = running.some(({ facilitatorIds }) => facilitatorIds.length > 0)
  const leads = (id: string): number => running.filter(({ facilitatorIds }) => facilitatorIds.includes(id)).length
  return {
    weekdays: [...new Set([...WORKDAYS, ...running.map(({ weekday }) => weekday)])].sort(), starts: usualStarts(running, minutes), minutes,
    seats: usual(running.map(({ seats }) => seats), 12), fewest: FEWEST, mostGroups: running.length + MORE_GROUPS,
    leaders: leaders.map(staffId => ({ staffId, most: !begun ? FIRST_EACH : leads(staffId) === 0 ? 0 : leads(staffId) + MORE_EACH })),
  }
}

/** A frame makes sense: times do not overlap, groups are not larger than their fewest allow, somebody leads. Source: the clinic's own rule, nobody in two places. */
export function frameHolds({ starts, minutes, seats, fewest, leaders }: DesignFrame): Decision<true, 'schedule.times-overlap' | 'schedule.fewest-above-seats' | 'schedule.nobody-to-lead'> {
  const sorted = starts.map(minutesOf).sort((a, b) => a - b)
  if (sorted.some((start, at) => at > 0 && start - (sorted[at - 1] ?? 0) < minutes)) return no('schedule.times-overlap')
  if (fewest > seats) return no('schedule.fewest-above-seats')
  return leaders.some(({ most }) => most > 0) ? yes(true) : no('schedule.nobody-to-lead')
}

/** The blocks of a week in which a group could be held. */
export function blocksIn({ weekdays, starts, minutes }: Pick<DesignFrame, 'weekdays' | 'starts' | 'minutes'>): Window[] {
  return weekdays.flatMap(weekday => starts.map((start): Window => [weekday - 1, minutesOf(start), minutesOf(start) + minutes]))
}

const [DAY_BEGINS_EVENING, WEEKDAYS_AND_SATURDAY] = [16 * 60 + 30, [1, 2, 3, 4, 5, 6]]

/** One more evening: the first day of the week, Saturday last, on which no evening group could meet yet; on Saturday the day's own times. Null when every day is used. */
export function oneMoreEvening({ weekdays, starts, minutes }: Pick<DesignFrame, 'weekdays' | 'starts' | 'minutes'>): { weekday: number, blocks: Window[] } | null {
  const weekday = WEEKDAYS_AND_SATURDAY.find(day => !weekdays.includes(day))
  if (weekday === undefined) return null
  const evenings = starts.filter(start => minutesOf(start) >= DAY_BEGINS_EVENING)
  const used = weekday === 6 || evenings.length === 0 ? starts : evenings
  return { weekday, blocks: blocksIn({ weekdays: [weekday], starts: used, minutes }) }
}
