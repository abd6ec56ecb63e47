import type { EveryOffer, PossibleOffer } from './design-offers.rules.ts'
import { weekOf } from './design-week.rules.ts'
import type { Client, DesignInstance, Offer } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import { namedRows } from './named-rows.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import type { Column, Model, Term } from './solver.words.ts'
import { UNLIMITED } from './solver.words.ts'
import { FRESH, OPENED } from './timetable.rules.ts'
import type { Timetable } from './timetable.rules.ts'

/** What one step may change: who may move into or out of which offer, which offers may be opened or closed, and how often an offer is open at least. */
export type Freedom = { moves: (client: string, offer: Offer) => boolean; opens: (offer: Offer) => boolean; least?: ReadonlyMap<string, number> }

/** A step as a model, the timetable it starts from as amounts, and how to read amounts as a timetable. */
export type DesignModel = { model: Model; start: number[]; timetable: (amounts: ArrayLike<number>) => Timetable }

/** How much of a column there may be, and how much there is now. */
export type Amount = { lower: number; upper: number; now: number; whole: boolean }

/** A model while it is put together. */
export type Build = {
  row: (name: string, lower: number, upper: number) => number
  column: (cost: number, terms: readonly Term[], amount: Amount) => number
}

/** One client in one offer, as a column; `linked` is the row that keeps it to offers that are open. */
type Seat = { client: string; option: Option; column: number; linked: number | null }
/** One leader of one offer, as a column. */
type Lead = { name: string; therapist: string; column: number }
type Step = { design: DesignInstance; now: Timetable; freedom: Freedom } & Build

const [, , WISHES] = LEVEL_WEIGHTS

/**
 * One step of a design as a whole-number model: what is free may change, everything else stays as it is.
 * Source: docs/pathway.md, step M4 (schedule); Schimmelpfeng, Helber, Kasper (2012).
 */
export function designModel(design: DesignInstance, every: EveryOffer, from: { now: Timetable; freedom: Freedom }): DesignModel {
  const { rows, add } = namedRows()
  const columns: Column[] = []
  const start: number[] = []
  const step: Step = {
    design, ...from, row: add,
    column: (cost, terms, { lower, upper, now, whole }) => {
      start.push(now)
      return columns.push({ cost, terms, lower, upper, whole }) - 1
    },
  }
  const considered = [...every.values()].filter((one) => worthOpening(step, one))
  const seats = design.clients.flatMap((client) => seatColumns(step, client, considered))
  const linked = Map.groupBy(seats, ({ option }) => option.id)
  const leads = considered.flatMap((one) => {
    offerColumn(step, one, (linked.get(one.name) ?? []).flatMap((seat) => seat.linked ?? []))
    return leadColumns(step, one)
  })
  return { model: { rows, columns }, start, timetable: (amounts) => timetableOf(design, { seats, leads }, amounts) }
}

/** Open already, or free to be opened with enough people who could come. */
function worthOpening({ design, now, freedom }: Step, { name, offer, sessions }: PossibleOffer): boolean {
  if (now.open.has(name)) return true
  if (!freedom.opens(offer)) return false
  return [...sessions.keys()].filter((client) => freedom.moves(client, offer)).length >= design.minSize
}

/** One client's seats; whoever is not free to move keeps theirs. */
function seatColumns(step: Step, client: Client, considered: readonly PossibleOffer[]): Seat[] {
  const { design, now, freedom, row, column } = step
  const chosen = now.chosen.get(client.id) ?? null
  const mine = considered.flatMap((one) => {
    const option = one.sessions.get(client.id)
    if (option === undefined) return []
    const here = chosen?.includes(option) === true
    const free = freedom.moves(client.id, one.offer)
    return free || here ? [{ one, option, here, free }] : []
  })
  const week = mine.some(({ free }) => free) ? weekOf(design, client, { chosen, options: mine.map(({ option }) => option), ...step }) : null
  return mine.map(({ one, option, here, free }): Seat => {
    const terms = [...sharedTerms(step, client, one), ...(week?.(option) ?? [])]
    const link = free && !alwaysOpen(step, one) ? row(`only ${client.id} ${one.name}`, -UNLIMITED, 0) : null
    if (link !== null) terms.push([link, 1])
    const amount = { lower: Number(!free), upper: 1, now: Number(here), whole: true }
    return { client: client.id, option, column: column(WISHES * option.preference, terms, amount), linked: link }
  })
}

/** Seats, smallest group, people kept apart. */
function sharedTerms({ design, row }: Step, { id }: Client, { name, sessions }: PossibleOffer): Term[] {
  const apart = design.apart.filter(([a, b]) => a !== b && (a === id || b === id) && sessions.has(a) && sessions.has(b))
  const rows = new Set(apart.map((pair) => row(`apart ${[...pair].sort().join(' ')} ${name}`, -UNLIMITED, 1)))
  const terms: Term[] = [[row(`seats ${name}`, -UNLIMITED, 0), 1], [row(`least ${name}`, 0, UNLIMITED), 1]]
  return [...terms, ...[...rows].map((one): Term => [one, 1])]
}

function openNow({ now }: Step, { name }: PossibleOffer): number {
  return now.open.get(name)?.length ?? 0
}

function alwaysOpen(step: Step, one: PossibleOffer): boolean {
  return !step.freedom.opens(one.offer) && openNow(step, one) > 0
}

/** How often an offer is open: rooms, seats, smallest groups, how many offers there may be, nobody in what is closed. */
function offerColumn(step: Step, one: PossibleOffer, linked: readonly number[]): void {
  const { design, freedom, row, column } = step
  const { name, offer, leaders, today } = one
  const open = openNow(step, one)
  const most = offer.mode === 'inperson' ? Math.min(leaders.length, design.rooms) : leaders.length
  const range = freedom.opens(offer) ? { lower: freedom.least?.get(name) ?? 0, upper: most } : { lower: open, upper: open }
  const terms: Term[] = [
    [row(`seats ${name}`, -UNLIMITED, 0), -design.cap],
    [row(`least ${name}`, 0, UNLIMITED), -design.minSize],
    [row(`led ${name}`, 0, 0), -1],
    [row('all offers', -UNLIMITED, design.maxOffers), 1],
    ...linked.map((link): Term => [link, -1]),
  ]
  if (offer.mode === 'inperson') terms.push([row(`rooms ${offer.block}`, -UNLIMITED, design.rooms), 1])
  if (today > 0) {
    const fresh = row(`fresh ${name}`, -UNLIMITED, today)
    terms.push([fresh, 1])
    column(FRESH, [[fresh, -1]], { lower: 0, upper: UNLIMITED, now: Math.max(0, open - today), whole: false })
  }
  column(OPENED + (today > 0 ? 0 : FRESH), terms, { ...range, now: open, whole: true })
}

/** Who leads an offer: one at a time, and not more offers than they may. */
function leadColumns({ design, now, row, column }: Step, { name, offer, leaders }: PossibleOffer): Lead[] {
  return leaders.map((therapist) => {
    const most = design.therapists.find((t) => t.id === therapist)?.maxGroups ?? design.maxOffers
    const terms: Term[] = [
      [row(`led ${name}`, 0, 0), 1],
      [row(`most ${therapist}`, -UNLIMITED, most), 1],
      [row(`once ${therapist} ${offer.block}`, -UNLIMITED, 1), 1],
    ]
    const leading = Number(now.open.get(name)?.includes(therapist) === true)
    return { name, therapist, column: column(0, terms, { lower: 0, upper: 1, now: leading, whole: true }) }
  })
}

function timetableOf(
  design: DesignInstance, { seats, leads }: { seats: readonly Seat[]; leads: readonly Lead[] }, amounts: ArrayLike<number>,
): Timetable {
  const taken = <T extends { column: number }>(list: readonly T[]): T[] => list.filter(({ column }) => (amounts[column] ?? 0) > 0.5)
  const open = new Map<string, string[]>()
  for (const { name, therapist } of taken(leads)) open.set(name, [...(open.get(name) ?? []), therapist])
  const attending = Map.groupBy(taken(seats), ({ client }) => client)
  const chosen = new Map(design.clients.map(({ id }): [string, Chosen] => {
    return [id, attending.get(id)?.map(({ option }) => option) ?? null]
  }))
  return { open, chosen }
}
