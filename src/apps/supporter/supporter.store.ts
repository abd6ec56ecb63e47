// Views: family_session
import type { Db } from '../../platform/server/db.ts'
import type { FamilySessions } from './supporter.words.ts'

const own = (db: Db) => db.$pickTables<'family_session'>()

/** Family sessions that are not over, soonest first. */
export async function comingFamilySessions(db: Db, clientId: string, now: string): Promise<FamilySessions['sessions']> {
  const rows = await own(db).selectFrom('family_session').select(['session_id', 'starts_at', 'ends_at', 'topic', 'remote'])
    .where('client_id', '=', clientId).where('ends_at', '>', now).orderBy('starts_at').limit(6).execute()
  return rows.flatMap(row => row.session_id === null || row.starts_at === null || row.ends_at === null ? [] : [{
    sessionId: row.session_id, startsAt: row.starts_at, endsAt: row.ends_at, topic: row.topic ?? '', remote: row.remote !== null && row.remote !== false,
  }])
}
