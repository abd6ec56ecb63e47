import { namedRows } from './census-problem.rules.ts'
import { designPart, nameOf } from './design-offers.rules.ts'
import type { EveryOffer } from './design-offers.rules.ts'
import type { Client, DesignInstance, Offer } from './instance.words.ts'
import type { JointProblem, Part } from './joint-problem.words.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Column, Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'
import { insideOne } from './windows.rules.ts'

/** A group that may be opened: which column counts how often, which counts what is new about it, who could lead it. */
export type OfferColumn = {
  offer: Offer
  name: string
  column: number
  fresh: number | null
  today: number
  leaders: readonly { therapist: string; column: number }[]
}

/** A design as a joint problem: everybody's blocks, and how often each offer is opened, led by whom. */
export type DesignProblem = { problem: JointProblem; offers: readonly OfferColumn[] }

/** How often each offer may be opened, at least and at most; offers not named stay closed. */
export type Allowed = ReadonlyMap<string, Range>
export type Range = { lower: number; upper: number }

type Build = {
  add: (name: string, lower: number, upper: number) => number
  column: (cost: number, terms: readonly Term[], range: Range) => number
}

const [, , , COMFORT, CHANGES] = LEVEL_WEIGHTS
const OFFER = 3 * COMFORT

/** Sets up a design with these offers: rooms, leaders, seats and smallest groups, and how many may be opened in all. */
export function designProblem(design: DesignInstance, every: EveryOffer, allowed: Allowed): DesignProblem {
  const { rows, add } = namedRows()
  const others: Column[] = []
  const column: Build['column'] = (cost, terms, { lower, upper }) => {
    return others.push({ cost, terms, lower, upper, whole: Number.isFinite(upper) }) - 1
  }
  const own = new Map(design.clients.map((c) => [c.id, add(`client ${c.id}`, 1, 1)]))
  const wanted = [...every].filter(([name]) => (allowed.get(name)?.upper ?? 0) > 0)
  const topics = new Set(wanted.map(([, { offer }]) => `${offer.topic} ${offer.block}`))
  const leaders = leaderColumns(design, { add, column }, topics)
  const offers = wanted.flatMap(([name, { offer }]): OfferColumn[] => {
    const leading = leaders.get(`${offer.topic} ${offer.block}`) ?? []
    const range = allowed.get(name) ?? { lower: 0, upper: 0 }
    return leading.length === 0 ? [] : [offerColumn(design, offer, { add, column }, { leading, range })]
  })
  const parts = design.clients.map((client): Part => {
    const rowsOf = new Map<Option, number[]>()
    for (const { name } of offers) {
      const attending = every.get(name)?.sessions
      const option = attending?.get(client.id)
      if (attending === undefined || option === undefined) continue
      const used = limitsUsed(design, client, { name, attending })
      rowsOf.set(option, used.map(([limit, most]) => add(limit, -UNLIMITED, most)))
    }
    return { ...designPart(design, client, [...rowsOf.keys()]), row: own.get(client.id) ?? 0, rowsOf }
  })
  return { problem: { rows, others, parts }, offers }
}

/** Who could lead which topic in which block, once a block and not more often than they may. */
function leaderColumns(
  design: DesignInstance, { add, column }: Build, wanted: ReadonlySet<string>,
): Map<string, { therapist: string; column: number }[]> {
  const found = new Map<string, { therapist: string; column: number }[]>()
  for (const { id, creds, avail, maxGroups } of design.therapists) {
    const most = add(`most ${id}`, -UNLIMITED, maxGroups ?? design.maxOffers)
    design.blocks.forEach((block, number) => {
      if (!insideOne(avail, block)) return
      const once = add(`once ${id} ${number}`, -UNLIMITED, 1)
      for (const topic of creds.filter((name) => wanted.has(`${name} ${number}`))) {
        const lead = add(`lead ${topic} ${number}`, -UNLIMITED, 0)
        const terms: Term[] = [[most, 1], [once, 1], [lead, -1]]
        const entry = { therapist: id, column: column(0, terms, { lower: 0, upper: 1 }) }
        found.set(`${topic} ${number}`, [...(found.get(`${topic} ${number}`) ?? []), entry])
      }
    })
  }
  return found
}

function offerColumn(
  design: DesignInstance, offer: Offer, { add, column }: Build, so: { leading: OfferColumn['leaders']; range: Range },
): OfferColumn {
  const { topic, block, mode } = offer
  const name = nameOf(offer)
  const today = design.currentOffers.filter((o) => nameOf(o) === name).length
  const terms: Term[] = [
    [add(`seats ${name}`, -UNLIMITED, 0), -design.cap],
    [add(`least ${name}`, 0, UNLIMITED), -design.minSize],
    [add(`lead ${topic} ${block}`, -UNLIMITED, 0), 1],
    [add('all offers', -UNLIMITED, design.maxOffers), 1],
  ]
  if (mode === 'inperson') terms.push([add(`rooms ${block}`, -UNLIMITED, design.rooms), 1])
  const most = mode === 'inperson' ? Math.min(so.leading.length, design.rooms) : so.leading.length
  const range = { lower: so.range.lower, upper: Math.min(most, so.range.upper) }
  const known = { offer, name, today, leaders: so.leading }
  if (today === 0) return { ...known, fresh: null, column: column(OFFER + CHANGES, terms, range) }
  const row = add(`new ${name}`, -UNLIMITED, today)
  const fresh = column(CHANGES, [[row, -1]], { lower: 0, upper: UNLIMITED })
  return { ...known, fresh, column: column(OFFER, [...terms, [row, 1]], range) }
}

function limitsUsed(
  design: DesignInstance, client: Client, offer: { name: string; attending: ReadonlyMap<string, Option> },
): [name: string, most: number][] {
  const { name, attending } = offer
  const apart = design.apart.filter(([a, b]) => {
    return a !== b && (a === client.id || b === client.id) && attending.has(a) && attending.has(b)
  })
  const together = new Set(apart.map((pair) => `apart ${[...pair].sort().join(' ')} ${name}`))
  return [[`seats ${name}`, 0], [`least ${name}`, 0], ...[...together].map((row): [string, number] => [row, 1])]
}
