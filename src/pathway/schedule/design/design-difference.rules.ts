import type { Group } from '../group.words.ts'
import { checkDesign } from '../placement/design-check.rules.ts'
import { blocksOf } from '../placement/design-offers.rules.ts'
import type { Design, DesignInstance } from '../placement/instance.words.ts'
import { clockOf } from '../times.rules.ts'
import type { Reach } from './design.words.ts'

type Running = Pick<Group, 'id' | 'topic' | 'weekday' | 'starts' | 'minutes' | 'remote' | 'facilitatorIds'>
type Offered = Design['offers'][number]

/** One line of the difference between a design and the groups that run; `people` are ids of clients. */
export interface Difference {
  readonly key: string, readonly kind: 'open' | 'keep' | 'lead' | 'end', readonly groupId: string | null, readonly topic: string, readonly weekday: number, readonly starts: string, readonly minutes: number
  readonly remote: boolean, readonly staffId: string | null, readonly beforeId: string | null, readonly people: readonly string[]
}

const whenOf = ({ blocks }: DesignInstance, { block }: Offered): { weekday: number, starts: string, minutes: number } => {
  const [day, start, end] = blocks[block] ?? [0, 0, 0]
  return { weekday: day + 1, starts: clockOf(start), minutes: end - start }
}

const standsFor = (question: DesignInstance, offer: Offered, group: Running): boolean => {
  const { weekday, starts } = whenOf(question, offer)
  return group.topic === offer.topic && group.weekday === weekday && group.starts === starts && group.remote === (offer.mode === 'telehealth')
}

/** Which running group each offer goes on with, by number; each group once. */
function matched(question: DesignInstance, { offers }: Design, running: readonly Running[]): Map<number, Running> {
  const free = [...running]
  const found = new Map<number, Running>()
  for (const [number, offer] of offers.entries()) {
    const at = free.findIndex(group => standsFor(question, offer, group))
    const [group] = at < 0 ? [] : free.splice(at, 1)
    if (group !== undefined) found.set(number, group)
  }
  return found
}

/** The same design with whoever leads a group today leading it on, wherever the rules still hold. Source: product issue of the schedule, people keep whom they know. */
export function withKnownLeaders(question: DesignInstance, design: Design, running: readonly Running[]): Design {
  const before = checkDesign(question, design).violations.length
  let best = design
  for (const [number, { facilitatorIds: [leader] }] of matched(question, design, running)) {
    const offer = best.offers[number]
    if (leader === undefined || offer === undefined || offer.therapist === leader) continue
    const offers = best.offers.map((other, at): Offered => at === number ? { ...other, therapist: leader }
      : other.block === offer.block && other.therapist === leader ? { ...other, therapist: offer.therapist } : other)
    const changed = { ...best, offers }
    if (checkDesign(question, changed).violations.length <= before) best = changed
  }
  return best
}

/** What a design changes: groups to open, groups that go on, groups somebody else would lead, groups it does not need; in order of the week. */
export function differencesOf(question: DesignInstance, design: Design, running: readonly Running[]): Difference[] {
  const known = matched(question, design, running)
  const people = (number: number): string[] => Object.entries(design.assign).filter(([, mine]) => mine?.includes(number)).map(([id]) => id)
  const offered = design.offers.map((offer, number): Difference => {
    const group = known.get(number)
    const { weekday, starts, minutes } = whenOf(question, offer)
    const at = { topic: offer.topic, weekday, starts, remote: offer.mode === 'telehealth', staffId: offer.therapist, people: people(number) }
    if (group === undefined) return { ...at, key: `open ${number}`, kind: 'open', groupId: null, minutes, beforeId: null }
    const leadsOn = group.facilitatorIds.includes(offer.therapist)
    return { ...at, key: `group ${group.id}`, kind: leadsOn ? 'keep' : 'lead', groupId: group.id, minutes: group.minutes, beforeId: group.facilitatorIds[0] ?? null }
  })
  const used = new Set([...known.values()].map(({ id }) => id))
  const ended = running.filter(({ id }) => !used.has(id)).map((group): Difference => ({
    key: `group ${group.id}`, kind: 'end', groupId: group.id, topic: group.topic, weekday: group.weekday, starts: group.starts, minutes: group.minutes, remote: group.remote,
    staffId: null, beforeId: group.facilitatorIds[0] ?? null, people: [],
  }))
  return [...offered, ...ended].sort((a, b) => a.weekday - b.weekday || (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0) || (a.topic < b.topic ? -1 : 1))
}

/** What a timetable reaches, counted from its rows. */
export function reachOf(question: DesignInstance, { offers, assign }: Design, value: number): Reach {
  const inCare = question.clients.filter(({ status }) => status === 'active')
  return {
    admitted: question.clients.filter(({ id, status }) => status === 'waiting' && (assign[id] ?? null) !== null).length,
    blocksMissing: inCare.reduce((sum, client) => sum + Math.max(0, blocksOf(question, client).need - (assign[client.id]?.length ?? 0)), 0),
    groups: offers.length, value,
  }
}
