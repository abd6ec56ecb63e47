import { createHash } from 'node:crypto'
import { uuid7 } from '../platform/server/clock.ts'
import type { Engine } from '../platform/server/perform.ts'
import { at, daysFrom, dice, shift } from './calendar.ts'
import { foundClinic, type House } from './found-clinic.ts'
import { INVARIANTS, type Memory } from './invariants.ts'
import people from './invented-people.json' with { type: 'json' }
import { playCalls, playFamily, playTasks } from './play-after-care.ts'
import { playClinic, type Troupe } from './play-clinic.ts'
import { storiesOfSeed } from './stories-of-seed.ts'
import type { Story } from './story.words.ts'

/** What is simulated. */
export interface Asked { readonly weeks: number, readonly clients: number, readonly seed: number, readonly firstDay?: string }

/** An invariant that did not hold after a day. */
export interface Broken { readonly day: string, readonly invariant: string, readonly what: readonly string[] }

/** How a simulation went. */
export interface Simulated { readonly troupe: Troupe, readonly stories: readonly Story[], readonly broken: readonly Broken[], readonly from: string, readonly to: string }

/** A Monday in winter: half a year from it crosses the change of the clocks. */
const FIRST_DAY = '2026-01-05'
/** People a therapist carries, people one set of groups holds, and how long a stay is on average. */
const CLINIC = { caseload: 12, perSet: 16, meanStayDays: 55 } as const
/** So many sessions in a hundred wait for their author longer than the day. */
const UNFINISHED = 3

const therapistsFor = (census: number): string[] => Array.from({ length: Math.max(2, Math.ceil(census / CLINIC.caseload)) }, (_none, i) => `therapist-${i + 1}`)

function staffOf(therapists: readonly string[], sets: number): House['staff'] {
  const leads = Array.from({ length: sets }, (_none, i) => [`day-${i + 1}`, `evening-${i + 1}`]).flat()
  const hired = [...['intake', 'director', 'biller', 'front-desk', 'prescriber'].map(role => [role, role]), ...therapists.map(key => [key, 'therapist']), ...leads.map(key => [key, 'facilitator'])] as const
  return hired.map(([key = '', role = ''], i) => ({
    key, name: `${people.givenNames[i % people.givenNames.length] ?? ''} ${people.familyNames[(7 * i) % people.familyNames.length] ?? ''}`,
    email: `${key}@simulated.example`, roles: ROLES.filter(known => known === role), language: 'en' as const,
    credential: role === 'therapist' ? 'LCSW' : role === 'facilitator' ? 'CADC' : null,
  }))
}
const ROLES = ['intake', 'director', 'biller', 'front-desk', 'prescriber', 'therapist', 'facilitator'] as const

function houseFor({ weeks, clients }: Asked, from: string, to: string): { house: House, therapists: string[] } {
  const census = Math.min(clients, clients * CLINIC.meanStayDays / (7 * weeks))
  const sets = Math.max(1, Math.ceil(census / CLINIC.perSet))
  const therapists = therapistsFor(census)
  return { therapists, house: {
    name: 'Simulated clinic', isDemo: false, staff: staffOf(therapists, sets), firstDay: from, today: to, now: at(shift(to, 1), '00:00'), onCall: [therapists[0] ?? 'director', 'director'],
    rooms: Array.from({ length: sets }, (_none, i) => [`Room ${i + 1}`, 14] as const),
    leads: Array.from({ length: sets }, (_none, i) => ({ day: `day-${i + 1}`, evening: `evening-${i + 1}`, room: `Room ${i + 1}` })),
  } }
}

/** The same ids and secrets for the same seed. */
function seededEngine(engine: Engine, seed: number, now: string): Engine {
  const roll = dice(seed ^ 0x5eed)
  const randomBytes = (size: number): Buffer => Buffer.from(Array.from({ length: size }, () => Math.floor(roll() * 256)))
  return { ...engine, world: { now: () => now, newId: () => uuid7(Date.parse(now), randomBytes(10)), randomBytes } }
}

/** Whether a session is one of those whose author takes their time, decided by its id. */
const takesTime = (id: string): boolean => createHash('md5').update(id).digest().readUInt32BE(0) % 100 < UNFINISHED

/**
 * Plays an invented clinic from one seed, day after day through its own actions, and checks after each day what must always hold.
 * Stops on the first day on which something is broken.
 */
export async function simulate(given: Engine, asked: Asked, tell: (share: number, troupe: Troupe) => void): Promise<Simulated> {
  const from = asked.firstDay ?? FIRST_DAY
  const to = shift(from, 7 * asked.weeks - 1)
  const engine = seededEngine(given, asked.seed, at(shift(to, 1), '00:00'))
  const { house, therapists } = houseFor(asked, from, to)
  const stage = await foundClinic(engine, house)
  const stories = storiesOfSeed({ clients: asked.clients, firstDay: from, lastDay: to, therapists, seed: asked.seed })
  const memory: Memory = { notes: new Map(), told: [] }
  const broken: Broken[] = []
  const troupe = await playClinic(stage, engine, stories, {
    from, to, unfinished: takesTime, goesOn: () => broken.length === 0,
    before: async (now, day) => {
      await playCalls(now, day)
      await playTasks(now, day, therapists)
    },
    after: async (now, day) => {
      memory.told.push(...await playFamily(now, day))
      for (const { name, broken: check } of INVARIANTS) {
        const what = await check(now, day, memory)
        if (what.length > 0) broken.push({ day, invariant: name, what })
      }
      tell(daysFrom(from, day) / (7 * asked.weeks - 1), now)
    },
  })
  return { troupe, stories, broken, from, to }
}
