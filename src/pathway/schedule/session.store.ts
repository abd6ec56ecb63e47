// Tables: session, session_staff, attendee, session_supporter
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Session, type Attendee, type SessionKind } from './session.words.ts'

const own = (db: Db) => db.$pickTables<'session' | 'session_staff' | 'attendee' | 'session_supporter'>()

const sessions = (db: Db) => own(db).selectFrom('session as s').select(eb => ['s.id', 's.kind', 's.group_id as groupId', 's.weekly_hour_id as weeklyHourId', 's.program_id as programId',
  's.topic', 's.starts_at as startsAt', 's.ends_at as endsAt', 's.break_minutes as breakMinutes', 's.room_id as roomId', 's.remote',
  's.cancelled_at as cancelledAt', 's.closed_at as closedAt', 's.words_at as wordsAt', 's.version',
  eb.selectFrom('session_staff as l').whereRef('l.clinic_id', '=', 's.clinic_id').whereRef('l.session_id', '=', 's.id')
    .select(sql<string[]>`coalesce(array_agg(l.staff_id::text order by l.staff_id), '{}')`.as('ids')).as('staffIds')])

/** One session, called off or not. */
export async function sessionById(db: Db, id: string): Promise<Session | undefined> {
  const row = await sessions(db).where('s.id', '=', id).executeTakeFirst()
  return row && Session.parse(row)
}

/** Sessions that touch a stretch of time, called off or not, in order of time. */
export async function sessionsBetween(db: Db, from: string, to: string): Promise<Session[]> {
  const rows = await sessions(db).where('s.starts_at', '<', to).where('s.ends_at', '>', from).orderBy('s.starts_at').orderBy('s.id').execute()
  return rows.map(row => Session.parse(row))
}

/** Who is expected at a session. */
export const attendeesOf = (db: Db, sessionId: string): Promise<Attendee[]> =>
  own(db).selectFrom('attendee').select(['session_id as sessionId', 'client_id as clientId', 'episode_id as episodeId', 'make_up_for as makeUpFor'])
    .where('session_id', '=', sessionId).orderBy('client_id').execute()

/** A session with all who are expected. One person's hour is not here for whoever may not see that person. */
export async function sessionWithPeople(db: Db, id: string): Promise<Session & { clientIds: string[] } | undefined> {
  const session = await sessionById(db, id)
  const clientIds = (await attendeesOf(db, id)).map(({ clientId }) => clientId)
  return session === undefined || session.kind !== 'group' && clientIds.length === 0 ? undefined : { ...session, clientIds }
}

/** A session to be written down. */
export interface NewSession {
  readonly id: string, readonly kind: SessionKind, readonly programId: string, readonly topic: string
  readonly startsAt: string, readonly endsAt: string, readonly breakMinutes: number, readonly roomId: string | null, readonly remote: boolean
  readonly groupId: string | null, readonly weeklyHourId: string | null, readonly staffIds: readonly string[]
}

/** Writes sessions down; one that its series already has at that time is revived and stays as it is. */
export async function insertSessions(db: Db, clinicId: string, made: readonly NewSession[]): Promise<void> {
  if (made.length === 0) return
  await own(db).insertInto('session').values(made.map(s => ({
    clinic_id: clinicId, id: s.id, kind: s.kind, program_id: s.programId, topic: s.topic, starts_at: s.startsAt, ends_at: s.endsAt,
    break_minutes: s.breakMinutes, room_id: s.roomId, remote: s.remote, group_id: s.groupId, weekly_hour_id: s.weeklyHourId,
  }))).execute()
  const leads = made.flatMap(s => s.staffIds.map(staffId => ({ clinic_id: clinicId, session_id: s.id, staff_id: staffId })))
  if (leads.length > 0) await own(db).insertInto('session_staff').values(leads).execute()
}

/** Expects a client at a session; twice is once. */
export async function addAttendee(db: Db, clinicId: string, attendee: Omit<Attendee, 'makeUpFor'> & { makeUpFor?: string | null }): Promise<void> {
  await addAttendees(db, clinicId, [attendee.sessionId], [attendee])
}

/** Expects clients at sessions; twice is once. */
export async function addAttendees(db: Db, clinicId: string, sessionIds: readonly string[],
  who: readonly { clientId: string, episodeId: string, makeUpFor?: string | null }[]): Promise<void> {
  if (sessionIds.length === 0 || who.length === 0) return
  const kinds = await own(db).selectFrom('session').select(['id', 'kind']).where('id', 'in', [...sessionIds]).execute()
  if (kinds.length === 0) return
  await own(db).insertInto('attendee').values(kinds.flatMap(({ id, kind }) => who.map(({ clientId, episodeId, makeUpFor }) => ({
    clinic_id: clinicId, session_id: id, kind, client_id: clientId, episode_id: episodeId, make_up_for: makeUpFor ?? null,
  })))).onConflict(oc => oc.doNothing()).execute()
}

/** A client said beforehand that they cannot come, or takes that back: their seat is free for that once. */
export async function sayAbsent(db: Db, sessionId: string, clientId: string, at: string | null): Promise<void> {
  await own(db).updateTable('attendee').set({ says_absent_at: at }).where('session_id', '=', sessionId).where('client_id', '=', clientId).execute()
}

/** No longer expects a client at a session. */
export async function removeAttendee(db: Db, sessionId: string, clientId: string): Promise<void> {
  await own(db).deleteFrom('attendee').where('session_id', '=', sessionId).where('client_id', '=', clientId).execute()
}

/** The session is over and its list complete. */
export async function closeSession(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('session').set(eb => ({ closed_at: now, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('closed_at', 'is', null).execute()
}

/** The list was closed too early. */
export async function reopenSession(db: Db, id: string): Promise<void> {
  await own(db).updateTable('session').set(eb => ({ closed_at: null, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** Words were written about this session: it is not called off any more. */
export async function sessionHasWords(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('session').set({ words_at: now }).where('id', '=', id).where('words_at', 'is', null).execute()
}

/** Somebody does not lead a session any more. */
export async function endLead(db: Db, sessionId: string, staffId: string): Promise<void> {
  await own(db).deleteFrom('session_staff').where('session_id', '=', sessionId).where('staff_id', '=', staffId).execute()
}

/** Lets one staff member lead a session, in place of another if one is named. */
export async function changeLead(db: Db, clinicId: string, sessionId: string, { staffId, insteadOf }: { staffId: string, insteadOf: string | null }): Promise<void> {
  if (insteadOf !== null) await endLead(db, sessionId, insteadOf)
  await own(db).insertInto('session_staff').values({ clinic_id: clinicId, session_id: sessionId, staff_id: staffId }).onConflict(oc => oc.doNothing()).execute()
}

interface From { readonly clientId: string, readonly episodeId: string, readonly from: string }

/** Sessions of an episode that have not begun by an instant. */
const aheadOf = (db: Db, { clientId, episodeId, from }: From) => own(db).selectFrom('attendee as a').innerJoin('session as s', join => join
  .onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.id', '=', 'a.session_id')).where('a.client_id', '=', clientId).where('a.episode_id', '=', episodeId)
  .where('s.starts_at', '>=', from).where('s.closed_at', 'is', null)

/** Calls off the individual and family sessions of an episode from an instant on. */
export async function cancelSessionsOf(db: Db, { reason, ...of }: From & { reason: string }): Promise<void> {
  const ids = aheadOf(db, of).where('s.kind', '<>', 'group').select('s.id')
  await own(db).updateTable('session').set(eb => ({ cancelled_at: of.from, cancel_reason: reason, version: eb('version', '+', 1) }))
    .where('id', 'in', ids).where('cancelled_at', 'is', null).execute()
}

/** Gives back the seats in group sessions from an instant on. */
export async function leaveSessionsFrom(db: Db, of: From): Promise<void> {
  await own(db).deleteFrom('attendee').where('client_id', '=', of.clientId).where('episode_id', '=', of.episodeId)
    .where('session_id', 'in', aheadOf(db, of).where('s.kind', '=', 'group').select('s.id')).execute()
}

/** The sessions of a group from an instant on, without those called off or closed. */
export const groupSessionsFrom = (db: Db, groupId: string, from: string): Promise<{ id: string, startsAt: string, endsAt: string }[]> =>
  own(db).selectFrom('session').select(['id', 'starts_at as startsAt', 'ends_at as endsAt']).where('group_id', '=', groupId)
    .where('starts_at', '>=', from).where('cancelled_at', 'is', null).where('closed_at', 'is', null).orderBy('starts_at').execute()

/** Expects a client at every session of a group from an instant on. */
export async function expectInGroup(db: Db, clinicId: string, seat: { groupId: string, clientId: string, episodeId: string, from: string }): Promise<void> {
  const sessions = await own(db).selectFrom('session').select('id').where('group_id', '=', seat.groupId).where('starts_at', '>=', seat.from)
    .where('closed_at', 'is', null).execute()
  await addAttendees(db, clinicId, sessions.map(({ id }) => id), [seat])
}

/** No longer expects a client at the sessions of a group from an instant on; make-ups booked there stay. */
export async function leaveGroupSessions(db: Db, seat: { groupId: string, clientId: string, from: string }): Promise<void> {
  await own(db).deleteFrom('attendee').where('client_id', '=', seat.clientId).where('make_up_for', 'is', null)
    .where('session_id', 'in', eb => eb.selectFrom('session').select('id').where('group_id', '=', seat.groupId).where('starts_at', '>=', seat.from)
      .where('closed_at', 'is', null)).execute()
}

/** Calls off the sessions of a weekly hour from an instant on. */
export async function cancelHourSessions(db: Db, hourId: string, by: { from: string, now: string, staffId: string, reason: string }): Promise<void> {
  await own(db).updateTable('session').set(eb => ({ cancelled_at: by.now, cancelled_by: by.staffId, cancel_reason: by.reason, version: eb('version', '+', 1) }))
    .where('weekly_hour_id', '=', hourId).where('starts_at', '>=', by.from).where('cancelled_at', 'is', null).where('closed_at', 'is', null).execute()
}

/** Asks supporters to a family session. */
export async function inviteSupporters(db: Db, clinicId: string, sessionId: string, clientId: string, supporterIds: readonly string[]): Promise<void> {
  if (supporterIds.length === 0) return
  await own(db).insertInto('session_supporter').values([...new Set(supporterIds)].map(supporter_id =>
    ({ clinic_id: clinicId, session_id: sessionId, client_id: clientId, supporter_id }))).execute()
}
