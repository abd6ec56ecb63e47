// Tables: seat_wait. Views: client_name, session, therapy_group (read for its lines)
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { Wait, WaitLine } from './waiting.words.ts'

const own = (db: Db) => db.$pickTables<'seat_wait'>()
const read = (db: Db) => db.$pickTables<'seat_wait' | 'client_name' | 'session' | 'therapy_group'>()

const columns = ['id', 'client_id as clientId', 'episode_id as episodeId', 'session_id as sessionId', 'group_id as groupId', 'missed_session_id as missedSessionId',
  sql<number>`turn::int`.as('turn'), 'asked_at as askedAt', 'offered_until as offeredUntil'] as const

/** Everybody in any line, in turn. */
export async function allWaits(db: Db): Promise<Wait[]> {
  const rows = await own(db).selectFrom('seat_wait').select([...columns]).where('ended_at', 'is', null).orderBy('turn').execute()
  return rows.map(row => Wait.parse(row))
}

/** One place in line. */
export async function waitById(db: Db, id: string): Promise<Wait | undefined> {
  const row = await own(db).selectFrom('seat_wait').select([...columns]).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
  return row && Wait.parse(row)
}

/** Somebody joins a line; joining twice is once. */
export async function insertWait(db: Db, wait: Omit<Wait, 'turn' | 'offeredUntil'> & { clinicId: string }): Promise<string> {
  const found = await own(db).selectFrom('seat_wait').select('id').where('client_id', '=', wait.clientId).where('ended_at', 'is', null)
    .where(eb => wait.sessionId === null ? eb('group_id', '=', wait.groupId) : eb('session_id', '=', wait.sessionId)).executeTakeFirst()
  if (found !== undefined) return found.id
  await own(db).insertInto('seat_wait').values({
    clinic_id: wait.clinicId, id: wait.id, client_id: wait.clientId, episode_id: wait.episodeId, session_id: wait.sessionId, group_id: wait.groupId,
    missed_session_id: wait.missedSessionId, asked_at: wait.askedAt,
  }).execute()
  return wait.id
}

/** A seat is kept for somebody until an instant. */
export async function offerSeat(db: Db, id: string, now: string, until: string): Promise<void> {
  await own(db).updateTable('seat_wait').set({ offered_at: now, offered_until: until }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Somebody leaves the line: with the seat, without it, or because time went by. */
export async function endWait(db: Db, id: string, how: 'taken' | 'left' | 'expired' | 'over', now: string): Promise<void> {
  await own(db).updateTable('seat_wait').set({ ended_at: now, ended_how: how }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Whoever got the seat some other way is no longer in line for it. */
export async function endWaitFor(db: Db, clientId: string, sessionId: string, now: string): Promise<void> {
  await own(db).updateTable('seat_wait').set({ ended_at: now, ended_how: 'taken' }).where('client_id', '=', clientId).where('session_id', '=', sessionId).where('ended_at', 'is', null).execute()
}

const rowsWith = async (found: Promise<{ rows: { taken: number }[] }>): Promise<number> => (await found).rows[0]?.taken ?? 0

/** Seats of a session that are taken or kept for others. */
export const seatsTaken = (db: Db, sessionId: string, clientId: string | null, now: string): Promise<number> =>
  rowsWith(sql<{ taken: number }>`select app.seats_taken(${sessionId}::uuid, ${clientId}::uuid, ${now}::timestamptz) as taken`.execute(own(db)))

/** Seats of a group that are kept for others. */
export const seatsKept = (db: Db, groupId: string, clientId: string | null, now: string): Promise<number> =>
  rowsWith(sql<{ taken: number }>`select app.seats_kept(${groupId}::uuid, ${clientId}::uuid, ${now}::timestamptz) as taken`.execute(own(db)))

/** Places in line with what they are for; of one client, or of everybody whom the reader may see. */
export async function waitLines(db: Db, clientId: string | null): Promise<WaitLine[]> {
  let asked = read(db).selectFrom('seat_wait as w').where('w.ended_at', 'is', null)
    .innerJoin('client_name as n', join => join.onRef('n.clinic_id', '=', 'w.clinic_id').onRef('n.client_id', '=', 'w.client_id'))
    .leftJoin('session as s', join => join.onRef('s.clinic_id', '=', 'w.clinic_id').onRef('s.id', '=', 'w.session_id'))
    .leftJoin('therapy_group as g', join => join.onRef('g.clinic_id', '=', 'w.clinic_id').onRef('g.id', '=', 'w.group_id'))
  if (clientId !== null) asked = asked.where('w.client_id', '=', clientId)
  const rows = await asked.select(['w.id', 'w.client_id as clientId', 'n.name as clientName', 'w.session_id as sessionId', 'w.group_id as groupId', 'w.missed_session_id as missedSessionId',
    'w.asked_at as askedAt', 'w.offered_until as offeredUntil', sql<string>`coalesce(s.topic, g.topic)`.as('topic'),
    sql<unknown>`(select jsonb_build_object('en', x.topic_en, 'es', x.topic_es) from therapy_group x where x.clinic_id = w.clinic_id and x.id = coalesce(w.group_id, s.group_id))`.as('topicSaid'), 's.starts_at as startsAt', 's.ends_at as endsAt',
    'g.weekday', sql<string | null>`to_char(g.starts, 'HH24:MI')`.as('starts'), sql<number>`app.ahead_in_line(w.id)`.as('ahead')]).orderBy('w.turn').execute()
  return rows.map(row => WaitLine.parse(row))
}
