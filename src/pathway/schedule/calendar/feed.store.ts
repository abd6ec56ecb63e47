// Tables: calendar_feed. Views: session, session_staff, attendee, room (read for it)
import { createHash } from 'node:crypto'
import type { Db } from '../../../platform/server/db.ts'
import type { CalendarTime } from './calendar-file.ts'

const own = (db: Db) => db.$pickTables<'calendar_feed'>()
const read = (db: Db) => db.$pickTables<'session' | 'session_staff' | 'attendee' | 'room'>()

/** Whose calendar an address opens. */
export interface Feed { readonly id: string, readonly clinicId: string, readonly kind: 'staff' | 'client', readonly personId: string, readonly language: 'en' | 'es', readonly begunAt: string }

/** The mark under which the secret of an address is kept. */
export const feedMark = (secret: string): Buffer => createHash('sha256').update(`calendar\n${secret}`).digest()

const feeds = (db: Db) => own(db).selectFrom('calendar_feed').select(['id', 'clinic_id as clinicId', 'kind', 'person_id as personId', 'language', 'begun_at as begunAt'])
  .where('ended_at', 'is', null)

const asFeed = (row: { id: string, clinicId: string, kind: string, personId: string, language: string, begunAt: string } | undefined): Feed | undefined =>
  row && { ...row, kind: row.kind === 'staff' ? 'staff' : 'client', language: row.language === 'es' ? 'es' : 'en' }

/** The calendar of a presented secret, while it is good. */
export const feedBySecret = async (db: Db, hash: Buffer): Promise<Feed | undefined> => asFeed(await feeds(db).where('token_hash', '=', hash).executeTakeFirst())

/** The calendar address somebody has now. */
export const feedOf = async (db: Db, personId: string): Promise<Feed | undefined> => asFeed(await feeds(db).where('person_id', '=', personId).executeTakeFirst())

/** Makes an address; of its secret only the mark is kept. */
export async function insertFeed(db: Db, feed: Feed & { readonly hash: Buffer }): Promise<void> {
  await own(db).insertInto('calendar_feed').values({
    clinic_id: feed.clinicId, id: feed.id, token_hash: feed.hash, kind: feed.kind, person_id: feed.personId, language: feed.language, begun_at: feed.begunAt,
  }).execute()
}

/** From now on the address opens nothing. */
export async function endFeedsOf(db: Db, personId: string, now: string): Promise<void> {
  await own(db).updateTable('calendar_feed').set({ ended_at: now }).where('person_id', '=', personId).where('ended_at', 'is', null).execute()
}

const times = (db: Db, from: string, to: string) => read(db).selectFrom('session as s')
  .leftJoin('room as r', join => join.onRef('r.clinic_id', '=', 's.clinic_id').onRef('r.id', '=', 's.room_id'))
  .where('s.starts_at', '>=', from).where('s.starts_at', '<', to).orderBy('s.starts_at').orderBy('s.id')
  .select(['s.id', 's.starts_at as startsAt', 's.ends_at as endsAt', 's.version', 's.cancelled_at as cancelledAt', 'r.name as room'])

/** When a client is expected, and nothing more. */
export async function timesOfClient(db: Db, clientId: string, from: string, to: string): Promise<CalendarTime[]> {
  const rows = await times(db, from, to).where(eb => eb.exists(eb.selectFrom('attendee as a').select('a.client_id')
    .whereRef('a.clinic_id', '=', 's.clinic_id').whereRef('a.session_id', '=', 's.id').where('a.client_id', '=', clientId))).execute()
  return rows.map(({ cancelledAt, room: _room, ...time }) => ({ ...time, cancelled: cancelledAt !== null }))
}

/** When a staff member leads a session, and in which room. */
export async function timesOfStaff(db: Db, staffId: string, from: string, to: string): Promise<CalendarTime[]> {
  const rows = await times(db, from, to).where(eb => eb.exists(eb.selectFrom('session_staff as l').select('l.staff_id')
    .whereRef('l.clinic_id', '=', 's.clinic_id').whereRef('l.session_id', '=', 's.id').where('l.staff_id', '=', staffId))).execute()
  return rows.map(({ cancelledAt, room, ...time }) => ({ ...time, cancelled: cancelledAt !== null, location: room }))
}
