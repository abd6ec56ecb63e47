import { byUrgency, give, nobodyPlaced, openAgainst, untouchable } from './census-state.rules.ts'
import type { Census, OpenClient, Standing } from './census-state.rules.ts'
import type { Client, RunningWeek } from './instance.words.ts'
import { limitsOf } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { takenBy } from './taken.rules.ts'
import { fitsIn, levelsOf } from './week-question.rules.ts'

/**
 * What a coordinator does by hand: plans that still hold stay; broken ones are made again one by one; then the
 * waiting list, longest wait first; needs before wishes, nothing ever taken back. The floor every re-plan starts from.
 */
export function coordinatorPlan(census: Census): Standing {
  const { week, open } = census
  const standing = nobodyPlaced(census)
  for (const { client, must } of open.values()) give(census, standing, { id: client.id, chosen: must })
  const toPlace: Client[] = []
  for (const client of byUrgency(week.clients)) {
    const [one] = openAgainst(census, takenBy(week, standing.plans, new Set([client.id])), [client.id])
    const kept = one === undefined ? null : stillWhole(week, one)
    if (kept === null) toPlace.push(client)
    else give(census, standing, { id: client.id, chosen: kept })
  }
  for (const { id, status } of toPlace) {
    const [one] = openAgainst(census, takenBy(week, standing.plans, new Set([id])), [id])
    const chosen = one === undefined ? [] : placedByHand(census, one)
    const starts = one !== undefined && (status === 'active' || levelsOf(week, one.client, chosen)[0] === 0)
    if (starts) give(census, standing, { id, chosen })
  }
  return standing
}

/** Today's plan, when what others leave of it is a full programme. */
function stillWhole(week: RunningWeek, { client, options, today }: OpenClient): Option[] | null {
  const kept = today.filter((option) => options.includes(option))
  return client.status === 'active' && kept.length > 0 && levelsOf(week, client, kept)[0] === 0 ? kept : null
}

function placedByHand(census: Census, one: OpenClient): Option[] {
  const { week } = census
  const { client, options } = one
  const limits = limitsOf(week, client)
  const chosen: Option[] = [...untouchable(census, one)]
  const days = (): Set<number> => new Set(chosen.flatMap((o) => o.meetings.map((m) => m[0])))
  const pick = (list: readonly Option[]): boolean => {
    const used = days()
    const burden = (o: Option): number => 4 * o.preference + o.meetings.filter((m) => !used.has(m[0])).length
    let best: Option | null = null
    for (const option of list) {
      if (chosen.includes(option) || !fitsIn(week, client, { chosen, option })) continue
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
