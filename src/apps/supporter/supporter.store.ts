// Views: family_session, released_goal, released_attendance
import type { Db } from '../../platform/server/db.ts'
import type { FamilySessions } from './supporter.words.ts'

const own = (db: Db) => db.$pickTables<'family_session' | 'released_goal' | 'released_attendance'>()

type Row = { session_id: string | null, starts_at: string | null, ends_at: string | null, topic: string | null, remote: unknown }

const asSession = (row: Row): FamilySessions['sessions'] => row.session_id === null || row.starts_at === null || row.ends_at === null ? [] : [{
  sessionId: row.session_id, startsAt: row.starts_at, endsAt: row.ends_at, topic: row.topic ?? '', remote: row.remote !== null && row.remote !== false,
}]

const COLUMNS = ['session_id', 'starts_at', 'ends_at', 'topic', 'remote'] as const

/** Family sessions that are not over, soonest first. */
export async function comingFamilySessions(db: Db, clientId: string, now: string): Promise<FamilySessions['sessions']> {
  const rows = await own(db).selectFrom('family_session').select(COLUMNS).where('client_id', '=', clientId).where('ends_at', '>', now).orderBy('starts_at').limit(6).execute()
  return rows.flatMap(asSession)
}

/** Family sessions of everybody between two instants, soonest first. */
export async function familySessionsBetween(db: Db, from: string, until: string): Promise<FamilySessions['sessions']> {
  const rows = await own(db).selectFrom('family_session').select(COLUMNS).where('starts_at', '>=', from).where('starts_at', '<', until).orderBy('starts_at').limit(100).execute()
  return rows.flatMap(asSession)
}

/** The goals a client works on, in their words. */
export async function releasedGoals(db: Db, clientId: string): Promise<string[]> {
  const rows = await own(db).selectFrom('released_goal').select('words').where('client_id', '=', clientId).orderBy('position').orderBy('goal_id').execute()
  return rows.flatMap(({ words }) => words ?? [])
}

/** How sessions since an instant were attended. */
export async function releasedAttendance(db: Db, clientId: string, since: string): Promise<string[]> {
  const rows = await own(db).selectFrom('released_attendance').select('status').where('client_id', '=', clientId).where('starts_at', '>=', since).execute()
  return rows.flatMap(({ status }) => status ?? [])
}
