// Views: session_lead
import type { Db } from '../../platform/server/db.ts'

/** Who led these sessions, always in the same order. */
export async function leadsOf(db: Db, sessionIds: readonly string[]): Promise<{ sessionId: string, staffId: string }[]> {
  if (sessionIds.length === 0) return []
  const rows = await db.$pickTables<'session_lead'>().selectFrom('session_lead').select(['session_id', 'staff_id']).where('session_id', 'in', [...sessionIds]).orderBy('staff_id').execute()
  return rows.flatMap(({ session_id: sessionId, staff_id: staffId }) => sessionId === null || staffId === null ? [] : [{ sessionId, staffId }])
}
