import { sessionsOf, weekWith } from './design-bound.rules.ts'
import { blocksOf, blocksValue } from './design-offers.rules.ts'
import type { EveryOffer, PossibleOffer } from './design-offers.rules.ts'
import type { Client, DesignInstance } from './instance.words.ts'
import type { JointProblem, Part } from './joint-problem.words.ts'
import { namedRows } from './named-rows.rules.ts'
import type { NamedRows } from './named-rows.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Column, Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'
import { FRESH, OPENED } from './timetable.rules.ts'

/** An offer's column, the row of its seats, and the column of each who could lead it. */
export type OfferColumn = { column: number; seats: number; leads: readonly (readonly [therapist: string, column: number])[] }

/**
 * A design as a joint problem: everybody's week, and how often each offer is open and who leads it as columns of nobody; `offerAt` says which column
 * an offer is, `all` which row limits how many there are.
 */
export type DesignProblem = JointProblem & { offerAt: ReadonlyMap<string, OfferColumn>; all: number }

const [, , WISHES] = LEVEL_WEIGHTS
/** An open offer with too few people costs this for each who is missing, until weeks that use it are found. */
const MISSING = 10_000

/** Seats, smallest groups, rooms, leaders and the number of offers shared by everybody's weeks. Source: docs/pathway.md, step M4 (schedule). */
export function designProblem(design: DesignInstance, every: EveryOffer): DesignProblem {
  const named = namedRows()
  const own = new Map(design.clients.map(({ id }) => [id, named.add(`client ${id}`, 1, 1)]))
  const parts = design.clients.map((client) => partOf(design, every, { client, row: own.get(client.id) ?? 0, named }))
  const others: Column[] = []
  const offerAt = new Map<string, OfferColumn>()
  for (const one of every.values()) {
    const columns = offerColumns(design, one, named)
    const firstLead = others.length + columns.length - one.leaders.length
    offerAt.set(one.name, { column: others.length, seats: seats(named, one.name), leads: one.leaders.map((id, i) => [id, firstLead + i]) })
    others.push(...columns)
  }
  return { rows: named.rows, others, parts, offerAt, all: allOffers(design, named) }
}

function partOf(design: DesignInstance, every: EveryOffer, { client, row, named }: { client: Client; row: number; named: NamedRows }): Part {
  const options = sessionsOf(every, client)
  const apart = design.apart.filter(([a, b]) => a !== b && (a === client.id || b === client.id))
  const rowsOf = new Map(options.map((option) => {
    const together = apart.map((pair) => named.add(`apart ${[...pair].sort().join(' ')} ${option.id}`, -UNLIMITED, 1))
    return [option, [...new Set([seats(named, option.id), least(named, option.id), ...together])]]
  }))
  const week = weekWith(design, client, options)
  const whole = client.status === 'waiting'
  return {
    client, options, row, rowsOf, must: [], stay: null, base: 0,
    none: blocksValue(design, client, null),
    value: (chosen) => blocksValue(design, client, chosen),
    sessionCost: (option) => WISHES * option.preference,
    question: (candidates) => ({
      ...week, candidates, limits: { ...week.limits, days: whole ? blocksOf(design, client).leastDays : week.limits.days },
      demands: { hours: whole, days: whole, individual: false },
    }),
  }
}

const seats = ({ add }: NamedRows, name: string): number => add(`seats ${name}`, -UNLIMITED, 0)
const allOffers = ({ maxOffers }: DesignInstance, { add }: NamedRows): number => add('all offers', -UNLIMITED, maxOffers)
const least = ({ add }: NamedRows, name: string): number => add(`least ${name}`, 0, UNLIMITED)

/** How often an offer is open, how often beyond today's timetable, and who leads it. */
function offerColumns(design: DesignInstance, { name, offer, leaders, today }: PossibleOffer, named: NamedRows): Column[] {
  const { add } = named
  const inRoom = offer.mode === 'inperson'
  const led = add(`led ${name}`, 0, 0)
  const fresh = add(`fresh ${name}`, -UNLIMITED, today)
  const terms: Term[] = [[seats(named, name), -design.cap], [least(named, name), -design.minSize], [led, -1], [fresh, 1], [allOffers(design, named), 1]]
  if (inRoom) terms.push([add(`rooms ${offer.block}`, -UNLIMITED, design.rooms), 1])
  const most = inRoom ? Math.min(leaders.length, design.rooms) : leaders.length
  const leads = leaders.map((therapist): Column => {
    const groups = design.therapists.find(({ id }) => id === therapist)?.maxGroups ?? design.maxOffers
    return { cost: 0, terms: [[led, 1], [add(`most ${therapist}`, -UNLIMITED, groups), 1], [add(`once ${therapist} ${offer.block}`, -UNLIMITED, 1), 1]], lower: 0, upper: 1, whole: true }
  })
  return [
    { cost: OPENED, terms, lower: 0, upper: most, whole: true },
    { cost: FRESH, terms: [[fresh, -1]], lower: 0, upper: most, whole: false },
    { cost: MISSING, terms: [[least(named, name), 1]], lower: 0, upper: design.minSize * most, whole: false },
    ...leads,
  ]
}
