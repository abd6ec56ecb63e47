import type { Client, RunningWeek, Window } from './instance.words.ts'
import { bestWeeks } from './one-client.rules.ts'
import { clientOf } from './options.rules.ts'
import type { JudgedOption, Option } from './options.rules.ts'
import { checkPlaced } from './plan-check.rules.ts'
import type { Change, Family, Relaxation, WhoActs } from './placement.words.ts'
import { sessionCost, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'
import type { WeekQuestion } from './week-search.words.ts'
import { clinicWindows, joined, uncovered, withTravel } from './windows.rules.ts'

/** One exception outweighs anything else about a week, so that the fewest are found first. */
const EXCEPTION = 1_000_000
const LAST_MINUTE = 24 * 60
/** The free-time search looks for small answers first; the first that succeeds is the least. */
const MINUTES_A_DAY = [60, 180, LAST_MINUTE]
const LONGER_DAYS = [30, 60, 90, 120]
const WHO_ACTS: Record<Change['kind'], WhoActs> = {
  'free-time': 'client', 'daily-maximum': 'client', 'other-mode': 'client',
  'closed-group': 'clinic', therapist: 'clinic', seat: 'supervisor',
}
const ORDER: readonly WhoActs[] = ['client', 'clinic', 'supervisor']

/** The smallest change of each kind that lets the client start, each tried out and checked, by who must act. */
export function relaxations(week: RunningWeek, client: Client, judged: readonly JudgedOption[]): Relaxation[] {
  const changes = [
    leastFreeTime(week, client, judged),
    longerDay(week, client),
    otherMode(client),
    fewestExceptions(week, client, { judged, families: ['closed', 'mid-module'], kind: 'closed-group' }),
    otherTherapist(week, client),
    fewestExceptions(week, client, { judged, families: ['seats'], kind: 'seat' }),
  ]
  return changes
    .flatMap((change) => (change === null ? [] : (triedOut(week, client, change) ?? [])))
    .sort((a, b) => ORDER.indexOf(a.whoActs) - ORDER.indexOf(b.whoActs))
}

/** The week as it would be with the change made. */
export function withChange(week: RunningWeek, clientId: string, change: Change): RunningWeek {
  const client = clientOf(week, clientId)
  switch (change.kind) {
    case 'free-time': return withClient(week, { ...client, avail: joined([...client.avail, ...change.windows]) })
    case 'daily-maximum': return withClient(week, { ...client, maxDay: change.minutes })
    case 'other-mode': return withClient(week, { ...client, modality: 'either' })
    case 'therapist': return withClient(week, { ...client, therapists: [change.therapist] })
    case 'seat': return withGroups(week, change.groups, (g) => ({ ...g, cap: g.cap + 1 }))
    case 'closed-group': return withGroups(week, change.groups, (g) => ({ ...g, open: true, module: null }))
  }
}

function withClient(week: RunningWeek, changed: Client): RunningWeek {
  const swap = (list: readonly Client[]): Client[] => list.map((c) => (c.id === changed.id ? changed : c))
  return { ...week, clients: swap(week.clients), newcomers: swap(week.newcomers) }
}

function withGroups(
  week: RunningWeek, ids: readonly string[], change: (group: RunningWeek['groups'][number]) => RunningWeek['groups'][number],
): RunningWeek {
  return { ...week, groups: week.groups.map((g) => (ids.includes(g.id) ? change(g) : g)) }
}

/** Makes the change, places the client again and has the result checked; null when it does not hold. */
function triedOut(week: RunningWeek, client: Client, change: Change): Relaxation | null {
  const changed = withChange(week, client.id, change)
  const asNew = { ...clientOf(changed, client.id), status: 'waiting' as const }
  const trial = withClient(changed, asNew)
  const [result] = bestWeeks(trial, client.id, { alternatives: 0 }).plans
  if (result === undefined || checkPlaced(trial, asNew, result.plan).violations.length > 0) return null
  return { change, amount: amountOf(change, client), whoActs: WHO_ACTS[change.kind], result }
}

/** Minutes to free, minutes added to the longest day, groups concerned; one for a therapist or another mode. */
function amountOf(change: Change, client: Client): number {
  if (change.kind === 'free-time') return change.windows.reduce((sum, [, start, end]) => sum + end - start, 0)
  if (change.kind === 'daily-maximum') return change.minutes - client.maxDay
  return change.kind === 'seat' || change.kind === 'closed-group' ? change.groups.length : 1
}

/** The fewest minutes the client would have to free, travel included. */
function leastFreeTime(week: RunningWeek, client: Client, judged: readonly JudgedOption[]): Change | null {
  const open = excusing(judged, ['free-time', 'travel'])
  const free = clinicWindows(client)
  const minutesLacking = lackingByDay(free)
  const question = fullWeek(week, client, open.map(({ option }) => ({ option, cost: sessionCost(week, client, option) })))
  const timeCost: WeekQuestion['timeCost'] = (day, from, to) => EXCEPTION * minutesLacking(day, from, to)
  for (const minutes of MINUTES_A_DAY) {
    const answer = cheapestWeek({ ...question, timeCost, dayLimit: EXCEPTION * (minutes + 1) })
    if (answer === null || (answer.cost >= EXCEPTION * (minutes + 1) && minutes < LAST_MINUTE)) continue
    const gaps = answer.options.flatMap((option) => gapsOf(client, free, option))
    if (gaps.length === 0) return null
    return { kind: 'free-time', windows: joined(gaps).map(([day, start, end]) => [day, start - client.tz, end - client.tz]) }
  }
  return null
}

function gapsOf(client: Client, free: readonly Window[], option: Option): Window[] {
  const way = option.mode === 'inperson' ? client.travel : 0
  return option.meetings.flatMap((meeting) => uncovered(withTravel(meeting, way), free))
}

/** Counts minutes outside the free windows between two times of a day, looked up from running sums. */
function lackingByDay(free: readonly Window[]): (day: number, from: number, to: number) => number {
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => {
    const sums = new Int32Array(LAST_MINUTE + 1)
    const own = free.filter((w) => w[0] === day)
    for (let m = 0; m < LAST_MINUTE; m += 1) {
      const covered = own.some(([, start, end]) => start <= m && m < end)
      sums[m + 1] = (sums[m] ?? 0) + (covered ? 0 : 1)
    }
    return sums
  })
  const clamp = (m: number): number => Math.min(LAST_MINUTE, Math.max(0, m))
  return (day, from, to) => {
    if (to <= from) return 0
    const sums = days[day]
    return (sums?.[clamp(to)] ?? 0) - (sums?.[clamp(from)] ?? 0)
  }
}

/** The fewest groups for which an exception of this kind would have to be made. */
function fewestExceptions(
  week: RunningWeek, client: Client,
  by: { judged: readonly JudgedOption[]; families: readonly Family[]; kind: 'seat' | 'closed-group' },
): Change | null {
  const open = excusing(by.judged, by.families)
  const excused = new Set(open.filter((j) => j.reasons.length > 0).map((j) => j.option))
  const candidates = open.map(({ option }) => {
    return { option, cost: sessionCost(week, client, option) + (excused.has(option) ? EXCEPTION : 0) }
  })
  const answer = cheapestWeek(fullWeek(week, client, candidates))
  const groups = answer?.options.filter((option) => excused.has(option)).map((option) => option.id) ?? []
  return groups.length === 0 ? null : { kind: by.kind, groups }
}

/** The therapist outside the proposed ones with whom the best week fits. */
function otherTherapist(week: RunningWeek, client: Client): Change | null {
  let best: { therapist: string; value: number } | null = null
  for (const { id, maxCaseload } of week.therapists) {
    if (client.therapists.includes(id) || (week.caseload[id] ?? 0) >= maxCaseload) continue
    const trial = withClient(week, { ...client, status: 'waiting', therapists: [id] })
    const [plan] = bestWeeks(trial, client.id, { alternatives: 0 }).plans
    if (plan !== undefined && (best === null || plan.value < best.value)) best = { therapist: id, value: plan.value }
  }
  return best === null ? null : { kind: 'therapist', therapist: best.therapist }
}

function longerDay(week: RunningWeek, client: Client): Change | null {
  for (const minutes of LONGER_DAYS) {
    const change = { kind: 'daily-maximum' as const, minutes: client.maxDay + minutes }
    if (triedOut(week, client, change) !== null) return change
  }
  return null
}

function otherMode(client: Client): Change | null {
  return client.modality === 'inperson' ? { kind: 'other-mode' } : null
}

function excusing(judged: readonly JudgedOption[], families: readonly Family[]): JudgedOption[] {
  return judged.filter((j) => j.reasons.every((reason) => families.includes(reason.family)))
}

function fullWeek(week: RunningWeek, client: Client, candidates: WeekQuestion['candidates']): WeekQuestion {
  return { ...weekQuestion(week, client, candidates), demands: { hours: true, days: true, individual: true } }
}
