import { blocksValue, nameOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Design, DesignInstance } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'

/** A timetable with everybody in it: who leads each open offer, by its name, and who attends what. */
export type Timetable = { open: ReadonlyMap<string, readonly string[]>; chosen: ReadonlyMap<string, Chosen> }

const [, , , COMFORT, CHANGES] = LEVEL_WEIGHTS

/** What opening an offer counts for, and what it counts for beyond that when it is not in today's timetable. */
export const OPENED = 3 * COMFORT
export const FRESH = CHANGES

/** What a timetable counts for. */
export function timetableValue(design: DesignInstance, every: EveryOffer, { open, chosen }: Timetable): number {
  const offers = [...open].reduce((sum, [name, leaders]) => {
    const fresh = Math.max(0, leaders.length - (every.get(name)?.today ?? 0))
    return sum + OPENED * leaders.length + FRESH * fresh
  }, 0)
  return design.clients.reduce((sum, client) => sum + blocksValue(design, client, chosen.get(client.id) ?? null), offers)
}

/** A timetable that was written down, read again for a design that may offer more; what it cannot hold any more is left out. */
export function readTimetable(design: DesignInstance, every: EveryOffer, { offers, assign }: Design): Timetable {
  const open = new Map<string, string[]>()
  for (const offer of offers) {
    const name = nameOf(offer)
    if (every.get(name)?.leaders.includes(offer.therapist) === true) open.set(name, [...open.get(name) ?? [], offer.therapist])
  }
  const chosen = new Map(design.clients.map(({ id }): [string, Chosen] => {
    const mine = assign[id] ?? null
    const sessions = mine?.flatMap((number) => {
      const offer = offers[number]
      return offer === undefined ? [] : every.get(nameOf(offer))?.sessions.get(id) ?? []
    })
    return [id, sessions === undefined || sessions.length < (mine?.length ?? 0) ? null : sessions]
  }))
  return { open, chosen }
}

/** Writes a timetable down: each opened offer with its leader, and everybody's offers by number. */
export function written(design: DesignInstance, every: EveryOffer, { open, chosen }: Timetable): Design {
  const offers: Design['offers'] = []
  const numbers = new Map([...open].map(([name, leaders]): [string, number[]] => {
    const offer = every.get(name)?.offer
    return [name, offer === undefined ? [] : leaders.map((therapist) => offers.push({ ...offer, therapist }) - 1)]
  }))
  const seated = new Map<string, number>()
  const assign: Design['assign'] = {}
  for (const { id } of design.clients) {
    assign[id] = chosen.get(id)?.map((option) => {
      const nth = seated.get(option.id) ?? 0
      seated.set(option.id, nth + 1)
      const list = numbers.get(option.id) ?? []
      return list[nth % list.length] ?? -1
    }) ?? null
  }
  return { offers, assign }
}
