// Tables: substitute
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'substitute'>()

/** Writes down who stands in for whom at one session. */
export async function insertSubstitute(db: Db, clinicId: string, made: { sessionId: string, staffId: string, insteadOf: string | null, by: string, now: string }): Promise<void> {
  await own(db).insertInto('substitute').values({
    clinic_id: clinicId, session_id: made.sessionId, staff_id: made.staffId, instead_of: made.insteadOf, named_by: made.by, named_at: made.now,
  }).onConflict(oc => oc.columns(['clinic_id', 'session_id', 'staff_id']).doUpdateSet({ instead_of: made.insteadOf, named_by: made.by, named_at: made.now })).execute()
}

/** It was a slip: this person does not stand in. */
export async function dropSubstitute(db: Db, sessionId: string, staffId: string): Promise<{ insteadOf: string | null } | undefined> {
  const row = await own(db).deleteFrom('substitute').where('session_id', '=', sessionId).where('staff_id', '=', staffId).returning('instead_of').executeTakeFirst()
  return row && { insteadOf: row.instead_of }
}
