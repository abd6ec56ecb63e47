// Tables: plan_library_entry. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { OwnEntry, type LibraryEntry } from './library.words.ts'

const own = (db: Db) => db.$pickTables<'plan_library_entry' | 'staff_name'>()

/** What the clinic wrote and still uses, the newest first. */
export async function ownEntries(db: Db): Promise<OwnEntry[]> {
  const rows = await own(db).selectFrom('plan_library_entry as e')
    .innerJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'e.clinic_id').onRef('s.staff_id', '=', 'e.written_by'))
    .select(['e.id', 'e.definition as entry', 's.name as byName', 'e.written_at as writtenAt']).where('e.ended_at', 'is', null).orderBy('e.written_at', 'desc').orderBy('e.id').execute()
  return rows.map(row => OwnEntry.parse(row))
}

/** Keeps an entry; a changed one is a new row, and the one before ends. */
export async function insertEntry(db: Db, said: { readonly clinicId: string, readonly id: string, readonly entry: LibraryEntry, readonly by: string, readonly now: string }): Promise<void> {
  await own(db).insertInto('plan_library_entry').values({ clinic_id: said.clinicId, id: said.id, definition: JSON.stringify(said.entry), written_by: said.by, written_at: said.now }).execute()
}

/** The entry is offered no longer; plans keep what they took from it. */
export async function endEntry(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('plan_library_entry').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}
