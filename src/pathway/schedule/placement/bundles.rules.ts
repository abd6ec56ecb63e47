import type { CensusInstance, Group, Plan, Plans, Slot } from './instance.words.ts'
import { checkPlan } from './plan-check.rules.ts'
import { addLevels, NOTHING_SHORT } from './placement.words.ts'
import type { Levels } from './placement.words.ts'

/** What changes in one client's week: groups left and joined, and their hours before and after where those differ. */
export type Move = {
  client: string
  before: Plan | null
  after: Plan | null
  leaves: string[]
  joins: string[]
  hours: { kind: 'individual' | 'family'; before: Slot | null; after: Slot | null }[]
}

/** Why two moves belong together: the seat, the hour or the office one gives up and the other takes, or people kept apart. */
export type Handover = { kind: 'seat' | 'hour' | 'office' | 'apart'; from: string; to: string; group: string | null; slot: Slot | null }

/**
 * Moves that only make sense together. Any choice of bundles can be accepted while everybody else stays as today.
 * `before` and `after` are the levels of the clients concerned; `starts` are those who begin treatment by it.
 */
export type Bundle = { id: string; moves: Move[]; handovers: Handover[]; starts: string[]; before: Levels; after: Levels }

/** Which bundles a person takes and which not; the rest stays open. */
export type Verdict = { accepted: readonly string[]; rejected: readonly string[] }

/** What a re-plan changes, in bundles: the connected parts of the graph of seats, hours and offices handed over. */
export function bundlesOf(week: CensusInstance, plans: Plans): Bundle[] {
  const moves = week.clients.flatMap((client) => moveOf(client.id, client.current, plans[client.id] ?? null) ?? [])
  const links = linked(moves)
  for (const handover of [...hourHandovers(moves), ...apartHandovers(week, moves)]) links.add(handover)
  for (const handover of officeHandovers(week, moves)) links.add(handover)
  for (const group of week.groups) seatHandovers(week, group, { moves, links })
  return links.parts().map(({ members, handovers }): Bundle => {
    const clients = week.clients.filter(({ id }) => members.has(id))
    const levels = (of: (id: string, today: Plan | null) => Plan | null): Levels => clients.reduce((sum: Levels, client) => {
      return addLevels(sum, checkPlan(week, client, of(client.id, client.current)).levels)
    }, NOTHING_SHORT)
    return {
      id: [...members].sort()[0] ?? '', handovers, moves: moves.filter(({ client }) => members.has(client)),
      starts: clients.filter(({ id, status }) => status === 'waiting' && (plans[id] ?? null) !== null).map(({ id }) => id),
      before: levels((_, today) => today), after: levels((id) => plans[id] ?? null),
    }
  })
}

/** The same question with a verdict on bundles: accepted ones are pinned as they are, rejected ones to today's weeks. */
export function decided(week: CensusInstance, plans: Plans, { accepted, rejected }: Verdict): CensusInstance {
  const weeks = { ...week.pins.weeks }
  for (const { id, moves } of bundlesOf(week, plans)) {
    for (const { client, before, after } of moves) {
      if (accepted.includes(id)) weeks[client] = after
      else if (rejected.includes(id)) weeks[client] = before
    }
  }
  return { ...week, pins: { ...week.pins, weeks } }
}

function moveOf(client: string, before: Plan | null, after: Plan | null): Move | null {
  const [was, is] = [before?.groups ?? [], after?.groups ?? []]
  const leaves = was.filter((id) => !is.includes(id))
  const joins = is.filter((id) => !was.includes(id))
  const hours = ([['individual', before?.ind, after?.ind], ['family', before?.fam, after?.fam]] as const).flatMap(([kind, had, has]) => {
    return sameSlot(had ?? null, has ?? null) ? [] : [{ kind, before: had ?? null, after: has ?? null }]
  })
  return leaves.length + joins.length + hours.length === 0 ? null : { client, before, after, leaves, joins, hours }
}

function sameSlot(a: Slot | null, b: Slot | null): boolean {
  if (a === null || b === null) return a === b
  return a.t === b.t && a.day === b.day && a.start === b.start && a.mode === b.mode
}

type Links = { add: (handover: Handover) => void; together: (a: string, b: string) => boolean; parts: () => Part[] }
type Part = { members: ReadonlySet<string>; handovers: Handover[] }

/** Moves by what holds them together; at first each stands alone. */
function linked(moves: readonly Move[]): Links {
  const part = new Map(moves.map(({ client }): [string, { members: Set<string>; handovers: Handover[] }] => [
    client, { members: new Set([client]), handovers: [] },
  ]))
  return {
    add: (handover) => {
      const [one, other] = [part.get(handover.from), part.get(handover.to)]
      if (one === undefined || other === undefined) return
      one.handovers.push(handover)
      if (one === other) return
      one.handovers.push(...other.handovers)
      for (const client of other.members) {
        one.members.add(client)
        part.set(client, one)
      }
    },
    together: (a, b) => part.get(a) === part.get(b),
    parts: () => [...new Set(part.values())],
  }
}

/** The half hours a slot takes up. */
function halvesOf({ day, start }: Slot): string[] {
  return [`${day} ${start}`, `${day} ${start + 30}`]
}

function slotsGiven(move: Move): Slot[] {
  return move.hours.flatMap(({ before }) => before ?? [])
}

function slotsTaken(move: Move): Slot[] {
  return move.hours.flatMap(({ after }) => after ?? [])
}

/** Hours a therapist gives to one client in time another client leaves. */
function hourHandovers(moves: readonly Move[]): Handover[] {
  return moves.flatMap((to) => slotsTaken(to).flatMap((slot) => moves.flatMap((from) => {
    const halves = new Set(slotsGiven(from).filter(({ t }) => t === slot.t).flatMap(halvesOf))
    const given = from !== to && halvesOf(slot).some((half) => halves.has(half))
    return given ? [{ kind: 'hour' as const, from: from.client, to: to.client, group: null, slot }] : []
  })))
}

/** Where offices are full, whoever takes one needs everybody who leaves one at that time. */
function officeHandovers(week: CensusInstance, moves: readonly Move[]): Handover[] {
  const inPerson = (slots: readonly Slot[], half: string): Slot[] => slots.filter((s) => s.mode === 'inperson' && halvesOf(s).includes(half))
  const today = week.clients.flatMap(({ current }) => [current?.ind ?? null, current?.fam ?? null]).filter((slot) => slot !== null)
  const halves = new Set(moves.flatMap(slotsTaken).filter(({ mode }) => mode === 'inperson').flatMap(halvesOf))
  return [...halves].flatMap((half) => {
    const takers = moves.filter((move) => inPerson(slotsTaken(move), half).length > 0)
    const givers = moves.filter((move) => inPerson(slotsGiven(move), half).length > 0)
    const taken = takers.reduce((sum, move) => sum + inPerson(slotsTaken(move), half).length, 0)
    if (inPerson(today, half).length + taken <= week.offices) return []
    return takers.flatMap((to) => givers.filter((from) => from !== to).map((from): Handover => {
      return { kind: 'office', from: from.client, to: to.client, group: null, slot: inPerson(slotsTaken(to), half)[0] ?? null }
    }))
  })
}

/** Somebody joins a group that the person they must not meet leaves. */
function apartHandovers({ apart }: CensusInstance, moves: readonly Move[]): Handover[] {
  return moves.flatMap((to) => to.joins.flatMap((group) => moves.flatMap((from) => {
    const kept = apart.some((pair) => from !== to && pair.includes(from.client) && pair.includes(to.client))
    return kept && from.leaves.includes(group) ? [{ kind: 'apart' as const, from: from.client, to: to.client, group, slot: null }] : []
  })))
}

/** Each seat somebody needs beyond those free is handed over by one who leaves; moves already together come first. */
function seatHandovers(week: CensusInstance, { id: group, cap }: Group, { moves, links }: { moves: readonly Move[]; links: Links }): void {
  const leavers = moves.filter(({ leaves }) => leaves.includes(group))
  const joiners = moves.filter(({ joins }) => joins.includes(group))
  let free = cap - week.clients.filter(({ current }) => current?.groups.includes(group)).length
  if (joiners.length <= free) return
  const handOver = (from: Move, to: Move): void => {
    leavers.splice(leavers.indexOf(from), 1)
    links.add({ kind: 'seat', from: from.client, to: to.client, group, slot: null })
  }
  const alone = joiners.filter((to) => {
    const from = leavers.find(({ client }) => links.together(client, to.client))
    if (from !== undefined) handOver(from, to)
    return from === undefined
  })
  for (const to of alone) {
    const [from] = leavers
    free -= 1
    if (free < 0 && from !== undefined) handOver(from, to)
  }
}
