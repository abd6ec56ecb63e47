import { firstClash, seatsLeft, withinThemselves, type Booking, type Seat } from './booking.rules.ts'
import { groupFits } from './group.rules.ts'
import type { Chance } from './placement/chance.rules.ts'
import { PLAIN_GROUP, type GroupDetails } from './group.words.ts'
import { meetingsOf, reconciled } from './series.rules.ts'
import { clockOf, dateAt, dayPlus } from './times.rules.ts'

/** A session of a small clinic that is edited at random; `fixed` has begun. */
export interface EditedSession extends Booking { readonly id: string, readonly groupId: string, readonly fixed: boolean }
/** A group with its series, seats and members. */
export interface EditedGroup extends GroupDetails { readonly id: string, readonly fromDate: string, readonly untilDate: string | null, readonly members: readonly (Seat & { clientId: string })[] }
/** A small clinic: its wall clock, holidays, groups and sessions. */
export interface EditedClinic {
  readonly zone: string, readonly today: string, readonly closed: ReadonlySet<string>
  readonly groups: readonly EditedGroup[], readonly sessions: readonly EditedSession[], readonly made: number
}

export const ZONES = ['America/New_York', 'America/Chicago', 'America/Phoenix', 'America/Los_Angeles', 'America/Denver']
/** Who has the credential for which topic. */
export const CREDENTIALS: Readonly<Record<string, readonly string[]>> = { skills: ['s1', 's2'], process: ['s2', 's3'], relapse: ['s1', 's3'] }
/** Sessions are made two weeks ahead here, so that ten thousand edits stay quick. */
const DAYS_AHEAD = 14
const ROOMS = [{ id: 'r1', seats: 4 }, { id: 'r2', seats: 12 }]
const CLIENTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

function drawnDetails(by: Chance): GroupDetails {
  const topic = by.pick(Object.keys(CREDENTIALS))
  return {
    ...PLAIN_GROUP, topic, track: 'evening', phases: ['one'], seats: 2 + by.upTo(4), weekday: 1 + by.upTo(5), starts: clockOf(480 + 30 * by.upTo(24)),
    minutes: by.pick([60, 90, 120]), breakMinutes: 0, roomId: by.pick(['r1', 'r2', null]), remote: false, facilitatorIds: [by.pick(['s1', 's2', 's3'])],
  }
}

/** A clinic without groups, before the spring change of the clocks. */
export const emptyClinic = (): EditedClinic => ({ zone: 'America/New_York', today: '2026-02-16', closed: new Set(), groups: [], sessions: [], made: 0 })

const others = (clinic: EditedClinic, groupId: string): EditedSession[] => clinic.sessions.filter(session => session.groupId !== groupId || session.fixed)
const expected = (group: EditedGroup, day: string): string[] =>
  group.members.filter(({ fromDate, untilDate }) => fromDate <= day && (untilDate === null || untilDate >= day)).map(({ clientId }) => clientId)

/** Lets the sessions of one group follow its series, as the actions do; null when somebody would be in two places. */
function followed(clinic: EditedClinic, group: EditedGroup): EditedClinic | null {
  const { zone, today, closed } = clinic
  const wanted = meetingsOf(group, { from: today, to: dayPlus(today, DAYS_AHEAD), zone, closed })
  const own = clinic.sessions.filter(({ groupId }) => groupId === group.id).map(session => ({ ...session, day: dateAt(session.startsAt, zone) }))
  const { move, make } = reconciled(own, wanted)
  const at = (to: { day: string, startsAt: string, endsAt: string }, id: string): EditedSession => ({
    id, sessionId: id, groupId: group.id, fixed: false, startsAt: to.startsAt, endsAt: to.endsAt, roomId: group.roomId,
    staffIds: group.facilitatorIds, clientIds: expected(group, to.day),
  })
  const sessions = [...move.map(({ session, to }) => at(to, session.id)), ...make.map((to, i) => at(to, `${clinic.made + i}`))]
  if (firstClash(sessions, others(clinic, group.id)) !== null || withinThemselves(sessions) !== null) return null
  return {
    ...clinic, made: clinic.made + make.length, sessions: [...others(clinic, group.id), ...sessions],
    groups: clinic.groups.some(({ id }) => id === group.id) ? clinic.groups.map(g => (g.id === group.id ? group : g)) : [...clinic.groups, group],
  }
}

/** Every group anew, one after the other; whoever cannot follow keeps the clinic as it was. */
const allFollowed = (clinic: EditedClinic): EditedClinic | null =>
  clinic.groups.reduce<EditedClinic | null>((so, group) => so && followed(so, group), { ...clinic, sessions: clinic.sessions.filter(({ fixed }) => fixed) })

function changedGroup(by: Chance, clinic: EditedClinic): EditedClinic | null {
  const group = clinic.groups.length < 5 || by.often(0.1) ? null : by.pick(clinic.groups)
  const details = drawnDetails(by)
  const frame = { phases: ['one'], tracks: ['evening'], rooms: ROOMS, staffIds: CREDENTIALS[details.topic] ?? [] }
  if (!groupFits(details, frame).ok || details.seats < (group?.members.length ?? 0)) return null
  return followed(clinic, { id: group?.id ?? `g${clinic.groups.length}`, fromDate: group?.fromDate ?? clinic.today, members: group?.members ?? [], untilDate: by.often(0.15) ? dayPlus(clinic.today, by.upTo(20)) : null, ...details })
}

function changedMember(by: Chance, clinic: EditedClinic): EditedClinic | null {
  if (clinic.groups.length === 0) return null
  const [group, clientId, from] = [by.pick(clinic.groups), by.pick(CLIENTS), dayPlus(clinic.today, by.upTo(10))]
  const held = group.members.filter(({ untilDate }) => untilDate === null || untilDate >= clinic.today)
  if (held.some(seat => seat.clientId === clientId)) {
    return followed(clinic, { ...group, members: held.map(seat => (seat.clientId === clientId ? { ...seat, untilDate: from } : seat)) })
  }
  if (seatsLeft(group.seats, held, clinic.today) <= 0) return null
  return followed(clinic, { ...group, members: [...held, { clientId, fromDate: from, untilDate: null }] })
}

function changedHoliday(by: Chance, clinic: EditedClinic): EditedClinic | null {
  const day = dayPlus(clinic.today, by.upTo(16))
  const closed = new Set(clinic.closed)
  if (!closed.delete(day)) closed.add(day)
  return allFollowed({ ...clinic, closed })
}

/** Days pass: what has begun stays as it is for ever. */
function later(by: Chance, clinic: EditedClinic): EditedClinic | null {
  const today = dayPlus(clinic.today, 1 + by.upTo(3))
  const sessions = clinic.sessions.map(session => ({ ...session, fixed: dateAt(session.startsAt, clinic.zone) < today }))
  return allFollowed({ ...clinic, today, sessions })
}

/** One random edit; null when the rules refuse it. */
export function edited(by: Chance, clinic: EditedClinic): EditedClinic | null {
  const kind = by.upTo(99)
  if (kind < 45) return changedGroup(by, clinic)
  if (kind < 85) return changedMember(by, clinic)
  if (kind < 92) return changedHoliday(by, clinic)
  return kind < 97 ? later(by, clinic) : allFollowed({ ...clinic, zone: by.pick(ZONES) })
}

