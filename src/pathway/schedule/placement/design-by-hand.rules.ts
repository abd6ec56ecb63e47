import { weekWith } from './design-bound.rules.ts'
import { blocksOf, blocksValue } from './design-offers.rules.ts'
import type { EveryOffer, PossibleOffer } from './design-offers.rules.ts'
import { byUrgency } from './census-state.rules.ts'
import type { Client, DesignInstance } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import type { Timetable } from './timetable.rules.ts'
import { cheapestWeek } from './week-search.rules.ts'

/** How often thin groups are closed and everybody asked again. */
const PASSES = 3

type Open = Map<string, string[]>

/**
 * What a coordinator would do: today's timetable goes on, people choose in turn, those in care first, and groups that stay
 * too small are closed. Source: the clinic's own habit; a design is never worse than this.
 */
export function timetableByHand(design: DesignInstance, every: EveryOffer): Timetable {
  const open = todayLed(design, every)
  let chosen = inTurn(design, every, open)
  for (let pass = 0; pass < PASSES; pass += 1) {
    if (!closeThin(design, open, chosen)) break
    chosen = inTurn(design, every, open)
  }
  while (closeThin(design, open, chosen)) chosen = new Map(design.clients.map((client) => [client.id, stillWhole(client, { chosen: chosen.get(client.id) ?? null, open })]))
  return { open, chosen }
}

/** Today's offers, each led by whoever has the fewest groups so far, within rooms and the number of offers. */
function todayLed(design: DesignInstance, every: EveryOffer): Open {
  const open: Open = new Map()
  const groups = new Map<string, number>()
  const taken = new Set<string>()
  const rooms = new Map<number, number>()
  let offers = 0
  for (const { name, offer, leaders, today } of every.values()) {
    for (let n = 0; n < today && offers < design.maxOffers; n += 1) {
      const inRoom = offer.mode === 'inperson'
      const leader = leaders.filter((id) => !taken.has(`${id} ${offer.block}`) && (groups.get(id) ?? 0) < mostOf(design, id)).sort((a, b) => (groups.get(a) ?? 0) - (groups.get(b) ?? 0))[0]
      if (leader === undefined || (inRoom && (rooms.get(offer.block) ?? 0) >= design.rooms)) continue
      open.set(name, [...open.get(name) ?? [], leader])
      groups.set(leader, (groups.get(leader) ?? 0) + 1)
      taken.add(`${leader} ${offer.block}`)
      if (inRoom) rooms.set(offer.block, (rooms.get(offer.block) ?? 0) + 1)
      offers += 1
    }
  }
  return open
}

function mostOf({ therapists, maxOffers }: DesignInstance, id: string): number {
  return therapists.find((t) => t.id === id)?.maxGroups ?? maxOffers
}

/** Everybody in turn takes the best of what is open and has a seat left. */
function inTurn(design: DesignInstance, every: EveryOffer, open: Open): Map<string, Chosen> {
  const members = new Map<string, string[]>()
  const chosen = new Map<string, Chosen>()
  for (const client of byUrgency(design.clients)) {
    const apart = design.apart.flatMap(([a, b]) => (a === client.id ? [b] : b === client.id ? [a] : []))
    const suits = ({ name }: PossibleOffer): boolean => {
      const there = members.get(name) ?? []
      return open.has(name) && there.length < design.cap * (open.get(name)?.length ?? 0) && !apart.some((id) => there.includes(id))
    }
    const mine = bestOf(design, client, [...every.values()].filter(suits).flatMap(({ sessions }) => sessions.get(client.id) ?? []))
    chosen.set(client.id, mine)
    for (const { id } of mine ?? []) members.set(id, [...members.get(id) ?? [], client.id])
  }
  return chosen
}

function bestOf(design: DesignInstance, client: Client, options: readonly Option[]): Chosen {
  const full = client.status === 'waiting'
  const question = weekWith(design, client, options)
  const limits = { ...question.limits, days: full ? blocksOf(design, client).leastDays : question.limits.days }
  const answer = cheapestWeek({ ...question, limits, demands: { hours: full, days: full, individual: false } })
  if (answer === null || answer.options.length === 0) return null
  return blocksValue(design, client, answer.options) < blocksValue(design, client, null) ? answer.options : null
}

/** Closes as many copies of each offer as its people do not fill; true when something was closed. */
function closeThin(design: DesignInstance, open: Open, chosen: ReadonlyMap<string, Chosen>): boolean {
  let closed = false
  for (const [name, leaders] of open) {
    const people = [...chosen.values()].filter((mine) => mine?.some(({ id }) => id === name)).length
    const keeps = Math.min(leaders.length, Math.floor(people / design.minSize))
    if (keeps === leaders.length) continue
    closed = true
    if (keeps === 0) open.delete(name)
    else open.set(name, leaders.slice(0, keeps))
  }
  return closed
}

/** What is left of somebody's blocks once groups were closed; one who waits starts with all of them or not at all. */
function stillWhole(client: Client, { chosen, open }: { chosen: Chosen; open: Open }): Chosen {
  const left = chosen?.filter(({ id }) => open.has(id)) ?? []
  if (left.length === 0 || (client.status === 'waiting' && left.length < (chosen?.length ?? 0))) return null
  return left
}
