// Views: session_line, session_seat, program_clock, client_called; and this step's own tables
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { markJson } from './json.store.ts'
import { Arrival } from './room.words.ts'

const own = (db: Db) => db.$pickTables<'session_line' | 'session_seat' | 'program_clock' | 'client_called' | 'attendance'>()

/** Everybody expected today, on the wall clock of each site; or only one person. */
export async function arrivalsOn(db: Db, now: string, clientId: string | null = null): Promise<Arrival[]> {
  let asked = own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .innerJoin('client_called as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .leftJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .select(['s.session_id as sessionId', 'a.client_id as clientId', 'a.episode_id as episodeId', 'c.photo', 's.topic', 's.kind', 's.room', 's.starts_at as startsAt',
      's.ends_at as endsAt', 's.remote', 'p.time_zone as zone', markJson.as('mark'),
      sql<string>`coalesce(c.preferred_name, c.given_name) || ' ' || c.family_name`.as('name'),
      sql<string>`coalesce(c.preferred_name, c.given_name) || ' ' || left(c.family_name, 1) || '.'`.as('spoken'),
      sql<string>`left(coalesce(c.preferred_name, c.given_name), 1) || left(c.family_name, 1)`.as('initials')])
    .where('s.cancelled_at', 'is', null)
    .where('s.starts_at', '>', sql<string>`${now}::timestamptz - interval '36 hours'`).where('s.starts_at', '<', sql<string>`${now}::timestamptz + interval '36 hours'`)
    .where(sql<boolean>`(s.starts_at at time zone p.time_zone)::date = (${now}::timestamptz at time zone p.time_zone)::date`)
  if (clientId !== null) asked = asked.where('a.client_id', '=', clientId)
  const rows = await asked.orderBy('s.starts_at').orderBy('name').limit(500).execute()
  return rows.map(row => Arrival.parse(row))
}
