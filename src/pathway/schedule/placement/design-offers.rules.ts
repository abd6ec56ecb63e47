import type { Client, DesignInstance, Mode, Offer } from './instance.words.ts'
import type { Chosen } from './joint-problem.words.ts'
import { beforeLastWay, wishesMissed } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { clinicWindows, insideOne, withTravel } from './windows.rules.ts'

/** Every offer there could be by name, who could lead it, and who could attend it, as a session of theirs. */
export type EveryOffer = ReadonlyMap<string, PossibleOffer>
export type PossibleOffer = {
  name: string
  offer: Offer
  leaders: readonly string[]
  sessions: ReadonlyMap<string, Option>
  /** How often it is in today's timetable. */
  today: number
}

/** Length of a block when a design has none. */
const USUAL_BLOCK = 90
/** What an individual and a family hour take of the weekly hours before blocks are counted. */
const HOUR = 60
const [UNMET, TOPICS, WISHES, COMFORT] = LEVEL_WEIGHTS
const MODES: readonly Mode[] = ['inperson', 'telehealth']

/** How long a block is; all of one design are equally long. */
export function blockMinutes({ blocks: [first] }: DesignInstance): number {
  return first === undefined ? USUAL_BLOCK : first[2] - first[1]
}

/** The name of an offer; offers of the same name are interchangeable. */
export function nameOf({ topic, block, mode }: Offer): string {
  return `${block} ${mode} ${topic}`
}

/** All offers that somebody could lead and enough people could attend. */
export function everyOffer(design: DesignInstance): EveryOffer {
  const offers = Object.keys(design.topics).flatMap((topic) => {
    return design.blocks.flatMap((_, block) => MODES.map((mode): Offer => ({ topic, block, mode })))
  })
  const possible = offers.map((offer): PossibleOffer => {
    const sessions = new Map(design.clients.flatMap((client): [string, Option][] => {
      const option = offerOption(design, client, offer)
      return option === null ? [] : [[client.id, option]]
    }))
    const name = nameOf(offer)
    const today = design.currentOffers.filter((o) => nameOf(o) === name).length
    return { name, offer, leaders: leadersOf(design, offer), sessions, today }
  })
  const useful = possible.filter(({ sessions, leaders }) => sessions.size >= design.minSize && leaders.length > 0)
  return new Map(useful.map((one) => [one.name, one]))
}

function leadersOf(design: DesignInstance, { topic, block }: Offer): string[] {
  const meeting = design.blocks[block]
  const able = design.therapists.filter((t) => t.creds.includes(topic) && meeting !== undefined && insideOne(t.avail, meeting))
  return able.map((t) => t.id)
}

/** An offer as a session of this client, or null when they may not attend it. */
function offerOption(design: DesignInstance, client: Client, offer: Offer): Option | null {
  const rule = design.topics[offer.topic]
  const meeting = design.blocks[offer.block]
  if (rule === undefined || meeting === undefined) return null
  const { topic, mode } = offer
  const suits = rule.phases.includes(client.phase) && (rule.gender === 'any' || rule.gender === client.gender)
    && rule.requires.every((done) => client.completed.includes(done))
    && (client.modality === 'either' || client.modality === mode)
  const way = mode === 'inperson' ? client.travel : 0
  if (mode === 'inperson' && !beforeLastWay(client, meeting)) return null
  if (!suits || !insideOne(clinicWindows(client), withTravel(meeting, way))) return null
  const preference = wishesMissed(design, client, meeting)
  return { kind: 'group', id: nameOf(offer), topic, mode, meetings: [meeting], minutes: meeting[2] - meeting[1], preference }
}

/** How many blocks a client needs at least and may have at most, on how many days, and on how many at the least. */
export function blocksOf(design: DesignInstance, client: Client): { need: number; most: number; days: number; leastDays: number } {
  const limits = design.rules.levels[String(client.level)]
  if (limits === undefined) throw new Error(`no limits for level ${client.level}`)
  const minutes = blockMinutes(design)
  const need = Math.ceil((limits.min - HOUR - (client.family ? HOUR : 0)) / minutes)
  const { days } = limits
  return { need, most: Math.floor((limits.max - 2 * HOUR) / minutes), days, leastDays: Math.min(days, need) }
}

/** What a client's blocks count for; null is not started, or in care without a plan. */
export function blocksValue(design: DesignInstance, client: Client, chosen: Chosen): number {
  const { need, days, leastDays } = blocksOf(design, client)
  if (chosen === null) return UNMET * (client.status === 'waiting' ? 10 + Math.ceil(client.waitDays / 3) : 3 * need + 2 * days)
  const used = new Set(chosen.flatMap((o) => o.meetings.map((m) => m[0]))).size
  const topics = client.needs.reduce((sum, { topic, min, must }) => {
    return sum + Math.max(0, min - chosen.filter((o) => o.topic === topic).length) * (must ? 2 : 1)
  }, 0)
  const short = 3 * Math.max(0, need - chosen.length) + 2 * Math.max(0, leastDays - used)
  const wishes = chosen.reduce((sum, o) => sum + o.preference, 0)
  return UNMET * short + TOPICS * topics + WISHES * wishes + 2 * COMFORT * Math.max(0, used - days)
}
