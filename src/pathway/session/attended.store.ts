// Views: attended_minutes, note_line
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { AttendanceStatus } from './session.words.ts'

const own = (db: Db) => db.$pickTables<'attended_minutes' | 'note_line'>()

/** One session of an episode that somebody marked: the minutes that count and how the client was there. */
export interface AttendedLine {
  readonly sessionId: string, readonly clientId: string, readonly startsAt: string, readonly minutes: number
  readonly status: AttendanceStatus, readonly kind: 'group' | 'individual' | 'family'
}

const Kind = { group: 'group', individual: 'individual', family: 'family' } as const
const kindOf = (word: string | null): AttendedLine['kind'] => word === 'individual' || word === 'family' ? Kind[word] : Kind.group

/** Every session of an episode that was marked, oldest first. */
export async function attendanceOf(db: Db, episodeId: string): Promise<AttendedLine[]> {
  const rows = await own(db).selectFrom('attended_minutes').selectAll().where('episode_id', '=', episodeId).orderBy('starts_at').execute()
  return rows.flatMap(({ session_id, client_id, starts_at, minutes, status, kind }) =>
    session_id === null || client_id === null || starts_at === null ? []
      : [{ sessionId: session_id, clientId: client_id, startsAt: starts_at, minutes: minutes ?? 0, status: AttendanceStatus.parse(status), kind: kindOf(kind) }])
}

/** What the signed notes of an episode say about taking part, 0 to 4, oldest first. */
export async function participationOf(db: Db, episodeId: string): Promise<{ sessionId: string, startsAt: string, participation: number }[]> {
  const rows = await own(db).selectFrom('attended_minutes as a').innerJoin('note_line as n', join => join
    .onRef('n.clinic_id', '=', 'a.clinic_id').onRef('n.session_id', '=', 'a.session_id').onRef('n.client_id', '=', 'a.client_id'))
    .select(['a.session_id', 'a.starts_at', 'n.participation']).where('a.episode_id', '=', episodeId)
    .where('n.signed_at', 'is not', null).where('n.participation', 'is not', null).orderBy('a.starts_at').execute()
  return rows.flatMap(({ session_id, starts_at, participation }) =>
    session_id === null || starts_at === null || participation === null ? [] : [{ sessionId: session_id, startsAt: starts_at, participation }])
}

/** How many family sessions of an episode took place with the client there. */
export async function familySessionsHeld(db: Db, episodeId: string): Promise<number> {
  const rows = await own(db).selectFrom('attended_minutes').select('session_id').where('episode_id', '=', episodeId)
    .where('kind', '=', 'family').where('minutes', '>', 0).execute()
  return rows.length
}

/** Who of these people was at any session of a day of that time zone. */
export async function hereOn(db: Db, clientIds: readonly string[], day: string, zone: string): Promise<string[]> {
  const { rows } = await sql<{ clientId: string }>`select distinct client_id as "clientId" from attended_minutes
    where client_id = any(${`{${clientIds.join(',')}}`}::uuid[]) and minutes > 0
      and starts_at >= ${day}::timestamp at time zone ${zone} and starts_at < (${day}::date + 1)::timestamp at time zone ${zone}`.execute(own(db))
  return rows.map(({ clientId }) => clientId)
}
