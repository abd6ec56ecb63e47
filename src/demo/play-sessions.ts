import type { Actor } from '../platform/pure/policy.ts'
import { objectivesOf } from '../pathway/plan/public.ts'
import { attendeesOf, sessionsBetween } from '../pathway/schedule/public.ts'
import type { Engine } from '../platform/server/perform.ts'
import { closeSession } from '../pathway/session/close-session.ts'
import { markAttendance } from '../pathway/session/mark-attendance.ts'
import { review } from '../pathway/session/review.ts'
import { saveGroupPart } from '../pathway/session/save-group-part.ts'
import { saveNote } from '../pathway/session/save-note.ts'
import { signNotes } from '../pathway/session/sign-notes.ts'
import { dayOf, daysFrom, dice } from './calendar.ts'
import phrases from './demo-phrases.json' with { type: 'json' }
import { asSystem, type Stage } from './found-clinic.ts'
import type { InCare } from './story.words.ts'

/** A session with the people expected at it. */
interface Held { readonly id: string, readonly kind: string, readonly topic: string, readonly startsAt: string, readonly endsAt: string, readonly lead: Actor, readonly people: readonly InCare[] }

/** Where sessions are played, and who keeps count of the minutes given. */
interface Room { readonly stage: Stage, readonly engine: Engine, readonly tally: (clientId: string, minutes: number) => void }

const MINUTE = 60_000
/** The last session of everybody who leads is still to be written up: there is something to do in the demo. */
const LOOK_BACK_MS = 8 * 24 * 60 * MINUTE
/** So many of its notes are drafted and wait for a last look. */
const DRAFTED = 4
const later = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * MINUTE).toISOString()

async function heldSessions(stage: Stage, engine: Engine, members: ReadonlyMap<string, InCare>, from: string, to: string): Promise<Held[]> {
  return asSystem(engine, stage.clinicId, async db => {
    const held: Held[] = []
    for (const session of await sessionsBetween(db, from, to)) {
      if (session.cancelledAt !== null || session.startsAt < from) continue
      const lead = Object.values(stage.staff).find(({ id }) => session.staffIds.includes(id))
      const seats = await attendeesOf(db, session.id)
      const people = seats.flatMap(({ clientId }) => members.get(clientId) ?? [])
      if (lead !== undefined && people.length > 0) held.push({ id: session.id, kind: session.kind, topic: session.topic, startsAt: session.startsAt, endsAt: session.endsAt, lead, people })
    }
    return held
  })
}

/** For each staff member, the last session they led before the demo's now. */
export async function lastSessions(stage: Stage, engine: Engine): Promise<ReadonlySet<string>> {
  const from = new Date(Date.parse(stage.now) - LOOK_BACK_MS).toISOString()
  const held = await asSystem(engine, stage.clinicId, db => sessionsBetween(db, from, stage.now))
  const over = held.filter(({ endsAt, cancelledAt, kind }) => cancelledAt === null && Date.parse(endsAt) < Date.parse(stage.now) && kind !== 'family')
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  return new Set(new Map(over.flatMap(({ id, staffIds }) => staffIds.map(staffId => [staffId, id] as const))).values())
}

type Roll = () => number
const pick = <T>(list: readonly T[], roll: Roll): T | undefined => list[Math.floor(roll() * list.length)]

/** How much less somebody comes in the two weeks before they stay away. */
const SLIPPING = { days: 14, share: 0.6 } as const

function comesBy({ spec, story }: InCare, day: string): number {
  if (story.stopsOn === null) return spec.comes
  if (day >= story.stopsOn) return 0
  return daysFrom(day, story.stopsOn) <= SLIPPING.days ? spec.comes * SLIPPING.share : spec.comes
}

function markOf(session: Held, member: InCare, roll: Roll) {
  const [chance, comes] = [roll(), comesBy(member, dayOf(session.startsAt))]
  if (chance < comes * 0.9) return { clientId: member.clientId, status: 'present' as const }
  if (chance < comes) return { clientId: member.clientId, status: 'late' as const, arrivedAt: later(session.startsAt, 5 + Math.floor(roll() * 20)) }
  return comes > 0 && roll() < 0.5 ? { clientId: member.clientId, status: 'excused' as const, reason: pick(['work', 'ill', 'childcare', 'transport'], roll) ?? 'work' }
    : { clientId: member.clientId, status: 'unexcused' as const }
}

/** What a note serves: each session another objective of the plan in force, none before there is a plan. */
async function servedBy({ stage, engine }: Room, member: InCare, index: number): Promise<string[]> {
  const objectives = await asSystem(engine, stage.clinicId, db => objectivesOf(db, member.clientId))
  const one = objectives[index % Math.max(1, objectives.length)]
  return one === undefined ? [] : [one.id]
}

async function writeNote(room: Room, session: Held, member: InCare, index: number, roll: Roll): Promise<void> {
  const { stage } = room
  const line = member.spec.lines[index % Math.max(1, member.spec.lines.length)] ?? ''
  await stage.player.act(saveNote, { sessionId: session.id, clientId: member.clientId, words: {
    participation: Math.max(0, Math.min(4, member.spec.participation + (roll() < 0.25 ? -1 : 0))),
    response: [line, pick(phrases.responses, roll), pick(phrases.responses, roll)].join(' ').trim(), progress: pick(phrases.progress, roll) ?? '',
    risk: 'No thoughts of dying today.', nextStep: pick(phrases.nextSteps, roll) ?? '', objectiveIds: await servedBy(room, member, index), interventions: '', tookPart: '', skills: [],
  } }, session.lead, later(session.endsAt, 10 + index % 20), 0)
}

async function signAll(stage: Stage, session: Held): Promise<void> {
  const { lines } = await stage.player.act(review, { sessionId: session.id }, session.lead, later(session.endsAt, 34))
  const ready = lines.filter(({ state }) => state === 'ready').map(({ clientId, version }) => ({ clientId, version, likenessReason: 'Same skill practised again, seen and meant.' }))
  if (ready.length > 0) await stage.player.act(signNotes, { sessionId: session.id, notes: ready, namesChecked: true }, session.lead, later(session.endsAt, 36))
  await stage.player.act(closeSession, { sessionId: session.id }, session.lead, later(session.endsAt, 37))
}

/** Minutes that the mark of a session is worth, reckoned apart from the clinic's own way. */
const minutesOf = (session: Held, mark: ReturnType<typeof markOf>): number => {
  if (mark.status !== 'present' && mark.status !== 'late') return 0
  const from = 'arrivedAt' in mark && mark.arrivedAt !== undefined ? mark.arrivedAt : session.startsAt
  return Math.round((Date.parse(session.endsAt) - Date.parse(from)) / MINUTE)
}

/** Plays one session: who came, what was written, signed. */
async function playSession(room: Room, session: Held, index: number, unfinished: boolean): Promise<void> {
  const { stage, tally } = room
  const roll = dice(index * 7919 + 17)
  const marks = session.people.map(member => markOf(session, member, roll))
  for (const mark of marks) tally(mark.clientId, minutesOf(session, mark))
  await stage.player.act(markAttendance, { sessionId: session.id, marks }, session.lead, later(session.startsAt, 26))
  if (Date.parse(session.endsAt) > Date.parse(stage.now) - 60 * MINUTE) return
  const there = session.people.filter(({ clientId }) => marks.some(mark => mark.clientId === clientId && (mark.status === 'present' || mark.status === 'late')))
  if (there.length > 0 && session.kind === 'group') {
    const part = { topic: session.topic, unit: '', held: phrases.held, interventions: phrases.interventions, climate: pick(phrases.climate, roll) ?? '' }
    await stage.player.act(saveGroupPart, { sessionId: session.id, part }, session.lead, later(session.endsAt, 4), 0)
  }
  for (const member of unfinished ? there.slice(0, DRAFTED) : there) await writeNote(room, session, member, index, roll)
  if (!unfinished) await signAll(stage, session)
}

/** Plays the sessions of a day up to an instant, in their order. `unfinished` ones wait for their author. Answers how many there were. */
export async function playSessions(at: Omit<Room, 'engine'>, engine: Engine, members: ReadonlyMap<string, InCare>, day: { from: string, to: string, unfinished: (sessionId: string) => boolean, before: number }): Promise<number> {
  const room = { ...at, engine }
  const sessions = await heldSessions(room.stage, engine, members, day.from, day.to)
  for (const [i, session] of sessions.entries()) await playSession(room, session, day.before + i, day.unfinished(session.id))
  return sessions.length
}
