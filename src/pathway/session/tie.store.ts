// Tables: note_tie. Views: objective_line, note_line, staff_name
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'note_tie' | 'objective_line' | 'note_line' | 'staff_name'>()

/** An objective that a signed note was tied to afterwards. */
export interface NoteTie { readonly objectiveId: string, readonly by: string, readonly tiedAt: string }

/** What a note was tied to after it was signed, oldest first; what it was tied to in a wrong chart stayed there. */
export async function tiesOf(db: Db, noteId: string): Promise<NoteTie[]> {
  const rows = await own(db).selectFrom('note_tie as t').innerJoin('note_line as n', join => join.onRef('n.clinic_id', '=', 't.clinic_id').onRef('n.note_id', '=', 't.note_id').onRef('n.client_id', '=', 't.client_id')).leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 't.clinic_id').onRef('s.staff_id', '=', 't.tied_by'))
    .select(['t.objective_id as objectiveId', 's.name as by', 't.tied_at as tiedAt']).where('t.note_id', '=', noteId).orderBy('t.tied_at').execute()
  return rows.map(({ by, ...row }) => ({ ...row, by: by ?? '' }))
}

/** Ties a note to objectives; tying twice changes nothing. */
export async function insertTies(db: Db, clinicId: string, tie: { noteId: string, clientId: string, objectiveIds: readonly string[], by: string, now: string }): Promise<void> {
  await own(db).insertInto('note_tie').values(tie.objectiveIds.map(objectiveId => ({
    clinic_id: clinicId, note_id: tie.noteId, objective_id: objectiveId, client_id: tie.clientId, tied_by: tie.by, tied_at: tie.now,
  }))).onConflict(conflict => conflict.doNothing()).execute()
}

/** Which of these are objectives of this client. */
export async function objectivesAmong(db: Db, clientId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await own(db).selectFrom('objective_line').select('objective_id').where('client_id', '=', clientId).where('objective_id', 'in', [...ids]).execute()
  return rows.flatMap(({ objective_id }) => objective_id ?? [])
}

/** What objectives say, of plans in force and of older ones. */
export async function objectiveWords(db: Db, ids: readonly string[]): Promise<{ id: string, words: string }[]> {
  if (ids.length === 0) return []
  const rows = await own(db).selectFrom('objective_line').select(['objective_id as id', 'words']).where('objective_id', 'in', [...ids]).execute()
  return rows.flatMap(({ id, words }) => id === null || words === null ? [] : [{ id, words }])
}
