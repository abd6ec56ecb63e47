// Tables: inquiry_draft
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'inquiry_draft'>()

/** The card this staff member has open, if any. */
export async function draftOf(db: Db, staffId: string): Promise<{ words: string, changedAt: string } | undefined> {
  return own(db).selectFrom('inquiry_draft').select(['words', 'changed_at as changedAt']).where('staff_id', '=', staffId).executeTakeFirst()
}

/** Keeps the card as it stands; empty words put it away. */
export async function saveDraft(db: Db, clinicId: string, staffId: string, words: string, now: string): Promise<void> {
  if (words === '') {
    await own(db).deleteFrom('inquiry_draft').where('staff_id', '=', staffId).execute()
    return
  }
  await own(db).insertInto('inquiry_draft').values({ clinic_id: clinicId, staff_id: staffId, words, changed_at: now })
    .onConflict(conflict => conflict.columns(['clinic_id', 'staff_id']).doUpdateSet({ words, changed_at: now })).execute()
}
