import type { Chosen } from './joint-problem.words.ts'
import type { CensusInstance, Client, Plan, RunningWeek } from './instance.words.ts'
import { allowedOptions, judgedAgainst, judgedOptions } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { pinned } from './pins.rules.ts'
import type { Pinned } from './pins.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Taken } from './taken.rules.ts'
import { planOf, planValue, weekQuestion } from './week-question.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/** A client whose plan is open, with the sessions they could attend, those that must stay, and those of today. */
export type OpenClient = { client: Client } & Pinned

/** A census prepared for planning: each client with the sessions their life, the program and people's decisions allow. */
export type Census = { week: RunningWeek; open: ReadonlyMap<string, OpenClient>; mostMoved: number | null }

/** Where a re-plan stands: everybody's sessions, written plans, and what each client's plan counts for. */
export type Standing = { chosen: Map<string, Chosen>; plans: Record<string, Plan | null>; values: Map<string, number> }

/** Prepares a census: works out once what each client could attend. */
export function prepared(week: CensusInstance): Census {
  const open = new Map<string, OpenClient>()
  for (const client of week.clients) {
    const options = allowedOptions(judgedOptions(week, client))
    open.set(client.id, { client, ...pinned(week, client, { options, pins: week.pins }) })
  }
  return { week, open, mostMoved: week.mostMoved }
}

/** Sessions a step by hand may not take from a client: what is pinned, and under a change budget all they could keep. */
export function untouchable({ mostMoved }: Census, { must, today, couldStay }: OpenClient): readonly Option[] {
  return mostMoved !== null && couldStay ? today : must
}

/** How many who wait could start at most: those who find a whole programme when every seat and hour is open to them alone. */
export function couldStart({ week, open }: Census): number {
  return [...open.values()].filter(({ client, options }) => {
    const candidates = options.map((option) => ({ option, cost: 0 }))
    return client.status === 'waiting' && cheapestWeek(weekQuestion(week, client, candidates)) !== null
  }).length
}

/** Nobody has a plan. */
export function nobodyPlaced(census: Census): Standing {
  const standing: Standing = { chosen: new Map(), plans: {}, values: new Map() }
  for (const id of census.open.keys()) give(census, standing, { id, chosen: null })
  return standing
}

/** Gives one client these sessions instead of what they had. */
export function give(census: Census, standing: Standing, to: { id: string; chosen: Chosen }): void {
  const one = census.open.get(to.id)
  if (one === undefined) return
  const chosen = to.chosen !== null && to.chosen.length > 0 ? to.chosen : null
  standing.chosen.set(to.id, chosen)
  standing.plans[to.id] = chosen === null ? null : planOf(chosen)
  standing.values.set(to.id, planValue(census.week, one.client, chosen))
}

/** These clients with only the sessions that others leave them. */
export function openAgainst({ week, open }: Census, taken: Taken, ids: readonly string[]): OpenClient[] {
  return ids.flatMap((id) => {
    const one = open.get(id)
    if (one === undefined) return []
    const judge = judgedAgainst(week, one.client, taken)
    const options = one.options.filter((option) => judge({ option, reasons: [] }).reasons.length === 0)
    return [{ ...one, options }]
  })
}

/** The value of all plans together, thin groups included. */
export function censusValue({ week }: Census, standing: Standing): number {
  const sizes = new Map<string, number>()
  for (const plan of Object.values(standing.plans)) {
    for (const id of plan?.groups ?? []) sizes.set(id, (sizes.get(id) ?? 0) + 1)
  }
  const thin = week.groups.reduce((sum, g) => sum + Math.max(0, g.min - (sizes.get(g.id) ?? 0)), 0)
  return [...standing.values.values()].reduce((sum, value) => sum + value, 2 * LEVEL_WEIGHTS[3] * thin)
}

/** Clients in the order a coordinator sees them: those in care first, then who has waited longest. */
export function byUrgency(clients: readonly Client[]): Client[] {
  const active = clients.filter((c) => c.status === 'active')
  const waiting = clients.filter((c) => c.status === 'waiting').sort((a, b) => b.waitDays - a.waitDays)
  return [...active, ...waiting]
}
