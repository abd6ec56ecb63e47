import type { Client, Plan, RunningWeek } from './instance.words.ts'
import { limitsOf, optionKey, slotOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS, valueOf } from './placement.words.ts'
import type { Levels, WeekPlan } from './placement.words.ts'
import type { Taken } from './taken.rules.ts'
import type { Candidate, WeekQuestion } from './week-search.words.ts'

const [UNMET, , WISHES] = LEVEL_WEIGHTS
const STATE_LIMIT = 400_000

/** What attending this session costs: wishes missed, less what keeping it of today's plan saves. */
export function sessionCost({ rules }: RunningWeek, client: Client, option: Option): number {
  return WISHES * option.preference - rules.stability * keeps(client, option)
}

/** How much of today's plan this session keeps: a group counts two or, when it matters, six, an individual or family hour one. */
function keeps(client: Client, option: Option): number {
  const today = client.current
  if (today === null) return 0
  if (option.kind === 'group') return today.groups.includes(option.id) ? droppedFor(client, option.id) : 0
  const slot = option.kind === 'individual' ? today.ind : today.fam
  if (slot === null) return 0
  const own = slotOf(option)
  return Number(slot.t === own.t && slot.day === own.day && slot.start === own.start && slot.mode === own.mode)
}

/** What dropping a group counts for: two, three times that when it matters to the client. */
function droppedFor({ dear }: Client, group: string): number {
  return dear.includes(group) ? 6 : 2
}

/** What dropping everything of today's plan would count for, before anything kept is taken off. */
export function changesAtMost(client: Client): number {
  const today = client.current
  if (today === null) return 0
  const hours = Number(today.ind !== null) + Number(today.fam !== null && client.family)
  return today.groups.reduce((sum, id) => sum + droppedFor(client, id), hours)
}

/** A week question for this client: a waiting client starts with a full programme or not at all. */
export function weekQuestion(week: RunningWeek, client: Client, candidates: readonly Candidate[]): WeekQuestion {
  const full = client.status === 'waiting'
  return {
    candidates,
    limits: limitsOf(week, client),
    maxDay: client.maxDay,
    travel: client.travel,
    runGap: week.rules.runGap,
    needs: client.needs,
    individualDue: true,
    familyDue: client.family,
    demands: { hours: full, days: full, individual: full },
    avoid: [],
    timeCost: null,
    dayLimit: Number.POSITIVE_INFINITY,
    below: Number.POSITIVE_INFINITY,
    stateLimit: STATE_LIMIT,
  }
}

/** True when the option can join those chosen: no clash, day and week not too full, one of each hour. */
export function fitsIn(week: RunningWeek, client: Client, so: { chosen: readonly Option[]; option: Option }): boolean {
  const { chosen, option } = so
  const minutes = chosen.reduce((sum, o) => sum + o.minutes, 0) + option.minutes
  if (minutes > limitsOf(week, client).max) return false
  if (option.kind !== 'group' && chosen.some((o) => o.kind === option.kind || (o.kind !== 'group' && o.id !== option.id))) return false
  if (chosen.some((other) => clash(client, option, other))) return false
  const all = [...chosen, option].flatMap((o) => o.meetings)
  return option.meetings.every(([day]) => {
    return all.filter((m) => m[0] === day).reduce((sum, [, start, end]) => sum + end - start, 0) <= client.maxDay
  })
}

function clash(client: Client, a: Option, b: Option): boolean {
  const gap = a.mode === b.mode ? 0 : client.travel
  return a.meetings.some((m) => b.meetings.some((q) => m[0] === q[0] && m[1] < q[2] + gap && q[1] < m[2] + gap))
}

/** The plan as it is written down. */
export function planOf(options: readonly Option[]): Plan {
  const individual = options.find((o) => o.kind === 'individual')
  const family = options.find((o) => o.kind === 'family')
  return {
    groups: options.filter((o) => o.kind === 'group').map((o) => o.id).sort(),
    ind: individual === undefined ? null : slotOf(individual),
    fam: family === undefined ? null : slotOf(family),
  }
}

/** The levels of a week made of these sessions. */
export function levelsOf(week: RunningWeek, client: Client, options: readonly Option[]): Levels {
  const limits = limitsOf(week, client)
  const shape = shapeOf(week, options)
  const short = Math.max(0, Math.ceil((limits.min - shape.minutes) / 30))
  const daysShort = Math.max(0, limits.days - shape.days.length)
  const noHour = options.some((o) => o.kind === 'individual') ? 0 : 2
  const topics = client.needs.reduce((sum, need) => {
    const count = options.filter((o) => o.topic === need.topic).length
    return sum + Math.max(0, need.min - count) * (need.must ? 2 : 1)
  }, 0)
  const noFamily = client.family && !options.some((o) => o.kind === 'family') ? 2 : 0
  const wishes = options.reduce((sum, option) => sum + option.preference, 0)
  const extraDays = Math.max(0, shape.days.length - limits.days)
  const kept = options.reduce((sum, option) => sum + keeps(client, option), 0)
  return [
    short + 2 * daysShort + noHour,
    topics + noFamily,
    wishes,
    2 * extraDays + 2 * (shape.trips - shape.days.length),
    changesAtMost(client) - kept,
  ]
}

/** Hours, days and trips of these sessions; sessions with a short gap between them are one trip. */
export function shapeOf(week: RunningWeek, options: readonly Option[]): Pick<WeekPlan, 'minutes' | 'days' | 'trips'> {
  const meetings = options.flatMap((o) => o.meetings).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const minutes = meetings.reduce((sum, [, start, end]) => sum + end - start, 0)
  const days = [...new Set(meetings.map(([day]) => day))]
  const trips = meetings.filter(([day, start], i) => {
    const last = meetings[i - 1]
    return last === undefined || last[0] !== day || last[2] < start - week.rules.runGap
  })
  return { minutes, days, trips: trips.length }
}

/** The week as it is shown: levels, value, hours, days, trips and seats left. */
export function weekPlan(week: RunningWeek, client: Client, choice: { options: readonly Option[]; taken: Taken }): WeekPlan {
  const levels = levelsOf(week, client, choice.options)
  const seatsLeft: Record<string, number> = {}
  for (const group of week.groups) {
    const attends = choice.options.some((o) => o.kind === 'group' && o.id === group.id)
    if (attends) seatsLeft[group.id] = group.cap - (choice.taken.members.get(group.id)?.size ?? 0) - 1
  }
  return { plan: planOf(choice.options), levels, value: valueOf(levels, week.rules.stability), ...shapeOf(week, choice.options), seatsLeft }
}

/** The options a plan stands for, found among these. */
export function optionsIn(plan: Plan, options: readonly Option[]): Option[] {
  const wanted = new Set(plan.groups.map((id) => `group ${id}`))
  for (const [kind, slot] of [['individual', plan.ind], ['family', plan.fam]] as const) {
    if (slot !== null) wanted.add(`${kind} ${slot.t} ${slot.day} ${slot.start} ${slot.mode}`)
  }
  return options.filter((option) => wanted.has(optionKey(option)))
}

/** What one client's plan counts for in a census; nothing chosen means not started, or in care without a plan. */
export function planValue(week: RunningWeek, client: Client, chosen: readonly Option[] | null): number {
  if (chosen !== null) return valueOf(levelsOf(week, client, chosen), week.rules.stability)
  if (client.status === 'waiting') return UNMET * (10 + Math.ceil(client.waitDays / 3))
  const limits = limitsOf(week, client)
  return UNMET * (limits.min / 30 + 2 + 2 * limits.days)
}
