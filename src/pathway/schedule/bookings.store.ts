// Views: session, session_staff, attendee (read together)
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../platform/server/db.ts'
import type { Booking } from './booking.rules.ts'

const read = (db: Db) => db.$pickTables<'session' | 'session_staff' | 'attendee'>()
const Ids = z.array(z.string())

/** Makes others wait who want the same rooms, people or groups, until this change is safe. Always in the same order, so nobody waits for ever. */
export async function holdStill(db: Db, ids: readonly string[]): Promise<void> {
  const keys = [...new Set(ids)].sort()
  if (keys.length === 0) return
  await sql`select pg_advisory_xact_lock(hashtextextended(k, 51)) from (select k from unnest(${keys}::text[]) as k order by k) as ordered`.execute(read(db))
}

/** Everything that stands in a stretch of time and takes one of these rooms or people. Called-off sessions take nothing. */
export async function bookingsBetween(db: Db, stretch: { from: string, to: string }, of: { rooms: readonly string[], staff: readonly string[], clients: readonly string[] }): Promise<Booking[]> {
  const [rooms, staff, clients] = [[...of.rooms], [...of.staff], [...of.clients]]
  const rows = await read(db).selectFrom('session as s')
    .where('s.starts_at', '<', stretch.to).where('s.ends_at', '>', stretch.from).where('s.cancelled_at', 'is', null)
    .select(['s.id as sessionId', 's.starts_at as startsAt', 's.ends_at as endsAt', 's.room_id as roomId', sql<boolean>`s.weekly_hour_id is not null`.as('isWeeklyHour'),
      sql<unknown>`array(select l.staff_id::text from session_staff l where l.clinic_id = s.clinic_id and l.session_id = s.id)`.as('staffIds'),
      sql<unknown>`array(select a.client_id::text from attendee a where a.clinic_id = s.clinic_id and a.session_id = s.id)`.as('clientIds')])
    .where(eb => eb.or([
      eb('s.room_id', '=', sql<string>`any(${rooms}::uuid[])`),
      sql<boolean>`exists (select from session_staff l where l.clinic_id = s.clinic_id and l.session_id = s.id and l.staff_id = any(${staff}::uuid[]))`,
      sql<boolean>`exists (select from attendee a where a.clinic_id = s.clinic_id and a.session_id = s.id and a.client_id = any(${clients}::uuid[]))`,
    ])).orderBy('s.starts_at').execute()
  return rows.map(row => ({ ...row, staffIds: Ids.parse(row.staffIds), clientIds: Ids.parse(row.clientIds) }))
}

/** Who is expected at each of these sessions. */
export async function expectedEach(db: Db, sessionIds: readonly string[]): Promise<Map<string, string[]>> {
  if (sessionIds.length === 0) return new Map()
  const rows = await read(db).selectFrom('attendee').select(['session_id', 'client_id']).where('session_id', 'in', [...sessionIds]).execute()
  return new Map(sessionIds.map(id => [id, rows.filter(({ session_id }) => session_id === id).map(({ client_id }) => client_id)]))
}
