import { z } from 'zod'
import type { Actor } from '../../../platform/pure/policy.ts'
import { command, nothing, query, type Context } from '../../../platform/server/action.ts'
import { perform, type Engine } from '../../../platform/server/perform.ts'
import type { Job } from '../../../platform/server/slice.ts'
import { timeZoneOfProgram } from '../../../people/clinic/public.ts'
import { allow } from '../../../people/role.policy.ts'
import { holdStill } from '../bookings.store.ts'
import { seatsLeft } from '../booking.rules.ts'
import { clinicClock } from '../clinic-clock.ts'
import { seatsIn } from '../enrolment.store.ts'
import { groupById } from '../group.store.ts'
import { sessionById } from '../session.store.ts'
import { tellClients } from '../tell-clients.ts'
import { dateAt } from '../times.rules.ts'
import { keptUntil, lineStep } from './waiting.rules.ts'
import { allWaits, endWait, offerSeat, seatsKept, seatsTaken } from './waiting.store.ts'
import type { Wait } from './waiting.words.ts'

const InLine = z.object({ any: z.boolean() })

type Passing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'send'>

/** What a line is for: how many seats are neither taken nor kept, and when it begins; null when nobody can join any more. */
async function target({ db, now }: Passing, { sessionId, groupId }: Wait): Promise<{ free: number, beginsAt: string | null, zone: string } | null> {
  if (sessionId !== null) {
    const session = await sessionById(db, sessionId)
    if (session === undefined || session.cancelledAt !== null || session.startsAt <= now) return null
    const group = session.groupId === null ? undefined : await groupById(db, session.groupId)
    return { free: (group?.seats ?? 0) - await seatsTaken(db, sessionId, null, now), beginsAt: session.startsAt, zone: await timeZoneOfProgram(db, session.programId) ?? 'UTC' }
  }
  const group = groupId === null ? undefined : await groupById(db, groupId)
  if (group === undefined) return null
  const zone = await timeZoneOfProgram(db, group.programId) ?? 'UTC'
  const today = dateAt(now, zone)
  if (group.untilDate !== null && group.untilDate < today) return null
  return { free: seatsLeft(group.seats, await seatsIn(db, [group.id], today), today) - await seatsKept(db, group.id, null, now), beginsAt: null, zone }
}

async function passOn(passing: Passing, line: readonly Wait[]): Promise<string[]> {
  const [first] = line
  if (first === undefined) return []
  const { db, now } = passing
  await holdStill(db, [first.sessionId ?? first.groupId ?? ''])
  const there = await target(passing, first)
  if (there === null) {
    for (const { id } of line) await endWait(db, id, 'over', now)
    return []
  }
  const { expired, offered } = lineStep(line, there.free, now)
  for (const { id } of expired) await endWait(db, id, 'expired', now)
  const until = keptUntil(now, there.beginsAt)
  if (until === null) return []
  for (const { id, clientId } of offered) {
    await offerSeat(db, id, now, until)
    await tellClients(passing, [clientId], { kind: 'seat-free', until, zone: there.zone })
  }
  return offered.map(({ clientId }) => clientId)
}

/** Goes through every line: an offer that ran out is over, and each free seat is offered to whoever waited longest. */
export const passOnSeats = command({
  name: 'schedule.pass-on-seats',
  input: z.object({}),
  subject: nothing,
  allow: allow('system', 'director'),
  output: z.object({ offered: z.number(), clientIds: z.array(z.string()) }),
  about: ({ output }) => ('offered' in output ? output.clientIds : []),
  run: async ({ db, actor, now, send }) => {
    const waits = await allWaits(db)
    const lines = new Map<string | null, Wait[]>()
    for (const wait of waits) lines.set(wait.sessionId ?? wait.groupId, [...lines.get(wait.sessionId ?? wait.groupId) ?? [], wait])
    const offered: string[] = []
    for (const line of lines.values()) offered.push(...await passOn({ db, actor, now, send }, line))
    return { offered: offered.length, clientIds: offered }
  },
})

/** Is anybody in line? Asked by the clock before it changes anything, so that a quiet clinic keeps a quiet history. */
export const anybodyInLine = query({
  name: 'schedule.anybody-in-line',
  input: z.object({}),
  subject: nothing,
  allow: allow('system'),
  output: InLine,
  about: () => [],
  run: async ({ db }) => ({ any: (await allWaits(db)).length > 0 }),
})

const goThrough = async (engine: Engine, clinicId: string): Promise<void> => {
  const by = { actor: clinicClock(clinicId) }
  const { json } = await perform(engine, anybodyInLine, { body: {}, by })
  if (InLine.parse(JSON.parse(json)).any) await perform(engine, passOnSeats, { body: {}, by })
}

/** Lets the clinic's own clock go through the lines once a seat was given back and that is safe. */
export const passOnLater = ({ after, actor }: { after: (work: (engine: Engine) => Promise<void>) => void, actor: Actor }): void =>
  after(engine => goThrough(engine, actor.clinicId))

/** Every five minutes offers that ran out go to the next in line. */
export const passOnSeatsOften: Job = {
  name: 'schedule.pass-on-seats',
  every: '*/5 * * * *',
  run: goThrough,
}
