import type { Client, Design, DesignInstance } from './instance.words.ts'
import type { Checked, Violation } from './plan-check.rules.ts'
import { NOTHING_SHORT, addLevels, valueOf } from './placement.words.ts'
import type { Levels } from './placement.words.ts'

type Offered = Design['offers'][number]

/**
 * Second opinion on a designed timetable, written from the rules in words and sharing nothing with the search.
 * Source: docs/pathway.md, step M4 (schedule).
 */
export function checkDesign(instance: DesignInstance, design: Design): Checked {
  const violations: Violation[] = [...leading(instance, design), ...sizes(instance, design), ...apart(instance, design)]
  let levels: Levels = [0, 0, 0, 3 * design.offers.length, newOffers(instance, design)]
  let admitted = 0
  for (const client of instance.clients) {
    const mine = design.assign[client.id] ?? null
    const offers = mine?.map((number) => design.offers[number]).filter((offer) => offer !== undefined) ?? null
    if (mine !== null && mine.length !== offers?.length) violations.push({ rule: 'no such offer', about: client.id })
    const own = clientWeek(instance, client, offers)
    violations.push(...own.rules.map((rule) => ({ rule, about: client.id })))
    levels = addLevels(levels, own.levels)
    if (client.status === 'waiting' && offers !== null) admitted += 1
  }
  return { violations, levels, value: valueOf(levels), admitted }
}

function leading(instance: DesignInstance, { offers }: Design): Violation[] {
  const found: Violation[] = []
  const broken = (rule: string, about: string): void => void found.push({ rule, about })
  if (offers.length > instance.maxOffers) broken('too many offers', `${offers.length}`)
  for (const { topic, block, therapist } of offers) {
    const [day, from, to] = instance.blocks[block] ?? [0, 0, 0]
    const leader = instance.therapists.find((t) => t.id === therapist)
    if (leader?.creds.includes(topic) !== true) broken('leader without the credential', `${therapist} ${topic}`)
    const works = leader?.avail.some((w) => w[0] === day && w[1] <= from && to <= w[2]) === true
    if (!works) broken('leader not working', `${therapist} ${block}`)
  }
  for (const t of instance.therapists) {
    const own = offers.filter((o) => o.therapist === t.id)
    if (own.length > (t.maxGroups ?? instance.maxOffers)) broken('leads too many', t.id)
    if (new Set(own.map((o) => o.block)).size < own.length) broken('leads two at once', t.id)
  }
  instance.blocks.forEach((_, block) => {
    const rooms = offers.filter((o) => o.block === block && o.mode === 'inperson').length
    if (rooms > instance.rooms) broken('no room free', `${block}`)
  })
  return found
}

function sizes(instance: DesignInstance, { offers, assign }: Design): Violation[] {
  const members = offers.map((_, number) => Object.values(assign).filter((mine) => mine?.includes(number)).length)
  return members.flatMap((size, number) => {
    return size < instance.minSize || size > instance.cap ? [{ rule: `${size} members`, about: `offer ${number}` }] : []
  })
}

function apart(instance: DesignInstance, { offers, assign }: Design): Violation[] {
  const kinds = (id: string): string[] => (assign[id] ?? []).map((n) => sameKind(offers[n]))
  return instance.apart.flatMap(([one, other]) => {
    const both = kinds(one).filter((kind) => kinds(other).includes(kind))
    return both.map((kind) => ({ rule: 'kept apart but together', about: `${one} ${other} ${kind}` }))
  })
}

function sameKind(offer: Omit<Offered, 'therapist'> | undefined): string {
  return `${offer?.topic} ${offer?.block} ${offer?.mode}`
}

/** Offers beyond those of the same kind in today's timetable. */
function newOffers(instance: DesignInstance, { offers }: Design): number {
  const today = instance.currentOffers.map(sameKind)
  let fresh = 0
  for (const kind of offers.map(sameKind)) {
    const at = today.indexOf(kind)
    if (at < 0) fresh += 1
    else today.splice(at, 1)
  }
  return fresh
}

function clientWeek(instance: DesignInstance, client: Client, offers: Offered[] | null): { rules: string[]; levels: Levels } {
  const limits = instance.rules.levels[String(client.level)]
  if (limits === undefined) return { rules: ['level unknown'], levels: NOTHING_SHORT }
  const [, began = 0, ended = 90] = instance.blocks[0] ?? []
  const long = ended - began
  const blocksNeeded = Math.ceil((limits.min - 60 - (client.family ? 60 : 0)) / long)
  const waiting = client.status === 'waiting'
  if (offers === null) {
    const none = waiting ? 10 + Math.ceil(client.waitDays / 3) : 3 * blocksNeeded + 2 * limits.days
    return { rules: [], levels: [none, 0, 0, 0, 0] }
  }
  const rules = [...offers.flatMap((offer) => mayAttend(instance, client, offer)), ...together(instance, client, offers)]
  if (offers.length > Math.floor((limits.max - 120) / long)) rules.push('more than the weekly blocks')
  const days = new Set(offers.map((o) => instance.blocks[o.block]?.[0])).size
  const first = 3 * Math.max(0, blocksNeeded - offers.length) + 2 * Math.max(0, Math.min(limits.days, blocksNeeded) - days)
  if (waiting && first > 0) rules.push('started without a full programme')
  const second = client.needs.reduce((sum, need) => {
    const missing = Math.max(0, need.min - offers.filter((o) => o.topic === need.topic).length)
    return sum + (need.must ? 2 * missing : missing)
  }, 0)
  let third = 0
  for (const { block } of offers) {
    const [day, from] = instance.blocks[block] ?? [0, 0]
    if (client.track !== 'any' && (client.track === 'evening') !== (from >= instance.rules.evening)) third += 1
    if (client.prefDays.length > 0 && client.prefDays.indexOf(day) < 0) third += 1
  }
  return { rules, levels: [first, second, third, 2 * Math.max(0, days - limits.days), 0] }
}

function mayAttend(instance: DesignInstance, client: Client, { topic, block, mode }: Offered): string[] {
  const rules: string[] = []
  const rule = instance.topics[topic]
  const [day, from, to] = instance.blocks[block] ?? [0, 0, 0]
  if (rule === undefined || rule.phases.indexOf(client.phase) < 0) rules.push('another phase')
  if (rule !== undefined && !['any', client.gender].includes(rule.gender)) rules.push('for other clients')
  if (rule?.requires.some((done) => client.completed.indexOf(done) < 0) === true) rules.push('another topic first')
  if (client.modality !== 'either' && client.modality !== mode) rules.push('another modality')
  const way = mode === 'inperson' ? client.travel : 0
  const leaves = from - way - client.tz
  const back = to + way - client.tz
  if (mode === 'inperson' && to > client.lastWayHome + client.tz) rules.push('no way home any more')
  if (!client.avail.some((w) => w[0] === day && w[1] <= leaves && back <= w[2])) rules.push('client not free')
  return rules
}

function together(instance: DesignInstance, client: Client, offers: readonly Offered[]): string[] {
  const rules: string[] = []
  offers.forEach((a, i) => {
    for (const b of offers.slice(i + 1)) {
      const [dayA, fromA, toA] = instance.blocks[a.block] ?? [0, 0, 0]
      const [dayB, fromB, toB] = instance.blocks[b.block] ?? [0, 0, 0]
      const between = Math.max(fromA, fromB) - Math.min(toA, toB)
      if (dayA === dayB && between < (a.mode === b.mode ? 0 : client.travel)) rules.push('two blocks clash')
    }
  })
  const days = offers.map((o) => instance.blocks[o.block]?.[0])
  if (days.some((day) => days.filter((other) => other === day).length > 2)) rules.push('three blocks in a day')
  return rules
}
