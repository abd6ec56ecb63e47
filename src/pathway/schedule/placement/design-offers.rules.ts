import type { Client, DesignInstance, Mode, Offer } from './instance.words.ts'
import type { Part } from './joint-problem.words.ts'
import { wishesMissed } from './options.rules.ts'
import type { Option } from './options.rules.ts'
import { LEVEL_WEIGHTS } from './placement.words.ts'
import { UNLIMITED } from './solver.words.ts'
import type { WeekQuestion } from './week-search.words.ts'
import { clinicWindows, insideOne, withTravel } from './windows.rules.ts'

/** Every offer there could be by name, and who could attend it, as a session of theirs. */
export type EveryOffer = ReadonlyMap<string, { offer: Offer; sessions: ReadonlyMap<string, Option> }>

/** Length of a block, and what an individual and a family hour take of the weekly hours before blocks are counted. */
const BLOCK = 90
const HOUR = 60
const [UNMET, TOPICS, WISHES, COMFORT] = LEVEL_WEIGHTS
const STATE_LIMIT = 400_000
const MODES: readonly Mode[] = ['inperson', 'telehealth']

/** The name of an offer; offers of the same name are interchangeable. */
export function nameOf({ topic, block, mode }: Offer): string {
  return `${block} ${mode} ${topic}`
}

/** All offers that enough people could attend. */
export function everyOffer(design: DesignInstance): EveryOffer {
  const offers = Object.keys(design.topics).flatMap((topic) => {
    return design.blocks.flatMap((_, block) => MODES.map((mode): Offer => ({ topic, block, mode })))
  })
  const found = offers.map((offer) => {
    const own = design.clients.flatMap((client): [string, Option][] => {
      const option = offerOption(design, client, offer)
      return option === null ? [] : [[client.id, option]]
    })
    return [nameOf(offer), { offer, sessions: new Map(own) }] as const
  })
  return new Map(found.filter(([, { sessions }]) => sessions.size >= design.minSize))
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
  if (!suits || !insideOne(clinicWindows(client), withTravel(meeting, way))) return null
  const preference = wishesMissed(design, client, meeting)
  return { kind: 'group', id: nameOf(offer), topic, mode, meetings: [meeting], minutes: meeting[2] - meeting[1], preference }
}

/** How many blocks a client needs at least and may have at most, and on how many days. */
function blocksOf(design: DesignInstance, client: Client): { need: number; most: number; days: number } {
  const limits = design.rules.levels[String(client.level)]
  if (limits === undefined) throw new Error(`no limits for level ${client.level}`)
  const need = Math.ceil((limits.min - HOUR - (client.family ? HOUR : 0)) / BLOCK)
  return { need, most: Math.floor((limits.max - 2 * HOUR) / BLOCK), days: limits.days }
}

/** One client's part of a design: blocks instead of hours, no individual hour, no trips. */
export function designPart(design: DesignInstance, client: Client, options: readonly Option[]): Omit<Part, 'row' | 'rowsOf'> {
  const { need, most, days } = blocksOf(design, client)
  const waiting = client.status === 'waiting'
  const question: Omit<WeekQuestion, 'candidates'> = {
    limits: { min: need * BLOCK, max: most * BLOCK, days: Math.min(days, need) },
    maxDay: 2 * BLOCK, travel: client.travel, runGap: UNLIMITED, needs: client.needs,
    individualDue: false, familyDue: false, demands: { hours: waiting, days: waiting, individual: false },
    avoid: [], timeCost: null, dayLimit: UNLIMITED, below: UNLIMITED, stateLimit: STATE_LIMIT,
  }
  return {
    client, options, base: 0,
    none: UNMET * (waiting ? 10 + Math.ceil(client.waitDays / 3) : 3 * need + 2 * days),
    sessionCost: (option) => WISHES * option.preference,
    question: (candidates) => ({ ...question, candidates }),
    value: (chosen) => {
      const used = new Set(chosen.flatMap((o) => o.meetings.map((m) => m[0]))).size
      const topics = client.needs.reduce((sum, { topic, min, must }) => {
        return sum + Math.max(0, min - chosen.filter((o) => o.topic === topic).length) * (must ? 2 : 1)
      }, 0)
      const short = 3 * Math.max(0, need - chosen.length) + 2 * Math.max(0, Math.min(days, need) - used)
      const wishes = chosen.reduce((sum, o) => sum + o.preference, 0)
      return UNMET * short + TOPICS * topics + WISHES * wishes + 2 * COMFORT * Math.max(0, used - days)
    },
  }
}
