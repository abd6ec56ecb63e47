import { byUrgency, give, nobodyPlaced, openAgainst } from './census-state.rules.ts'
import type { Census, OpenClient, Standing } from './census-state.rules.ts'
import type { Client, RunningWeek } from './instance.words.ts'
import { limitsOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { takenBy } from './taken.rules.ts'
import { levelsOf, optionsIn } from './week-question.rules.ts'

/**
 * What a coordinator does by hand: plans that still hold stay; broken ones are made again one by one; then the
 * waiting list, longest wait first; needs before wishes, nothing ever taken back. The floor every re-plan starts from.
 */
export function coordinatorPlan(census: Census): Standing {
  const { week, open } = census
  const standing = nobodyPlaced(census)
  const toPlace: Client[] = []
  for (const client of byUrgency(week.clients)) {
    const one = open.get(client.id)
    const kept = one !== undefined && client.status === 'active' ? stillWhole(week, one) : null
    if (kept === null) toPlace.push(client)
    else give(census, standing, { id: client.id, chosen: kept })
  }
  for (const { id, status } of toPlace) {
    const [one] = openAgainst(census, takenBy(week, standing.plans), [id])
    const chosen = one === undefined ? [] : placedByHand(week, one)
    const starts = one !== undefined && (status === 'active' || levelsOf(week, one.client, chosen)[0] === 0)
    if (starts) give(census, standing, { id, chosen })
  }
  return standing
}

/** Today's plan, when nothing of it broke and it is a full programme. */
function stillWhole(week: RunningWeek, { client, options }: OpenClient): Option[] | null {
  if (client.current === null) return null
  const kept = optionsIn(client.current, options)
  const whole = levelsOf(week, client, kept)[0] === 0 && holds(week, client, kept)
  return whole ? kept : null
}

function holds(week: RunningWeek, client: Client, chosen: readonly Option[]): boolean {
  return chosen.every((option, i) => fits(week, client, { chosen: chosen.slice(0, i), option }))
}

/** True when the option can join those chosen: no clash, day and week not too full, one of each hour. */
export function fits(week: RunningWeek, client: Client, so: { chosen: readonly Option[]; option: Option }): boolean {
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

function placedByHand(week: RunningWeek, { client, options }: OpenClient): Option[] {
  const limits = limitsOf(week, client)
  const chosen: Option[] = []
  const days = (): Set<number> => new Set(chosen.flatMap((o) => o.meetings.map((m) => m[0])))
  const pick = (list: readonly Option[]): boolean => {
    const used = days()
    const burden = (o: Option): number => 4 * o.preference + o.meetings.filter((m) => !used.has(m[0])).length
    let best: Option | null = null
    for (const option of list) {
      if (chosen.includes(option) || !fits(week, client, { chosen, option })) continue
      if (best === null || burden(option) < burden(best)) best = option
    }
    if (best !== null) chosen.push(best)
    return best !== null
  }
  const groups = options.filter((o) => o.kind === 'group')
  for (const need of client.needs) {
    for (let n = 0; n < need.min; n += 1) pick(groups.filter((o) => o.topic === need.topic))
  }
  pick(options.filter((o) => o.kind === 'individual'))
  pick(options.filter((o) => o.kind === 'family'))
  const short = (): boolean => chosen.reduce((sum, o) => sum + o.minutes, 0) < limits.min
  while (short()) {
    const used = days()
    const fresh = groups.filter((o) => o.meetings.some((m) => !used.has(m[0])))
    if (!(used.size < limits.days && pick(fresh)) && !pick(groups)) break
  }
  return chosen
}
