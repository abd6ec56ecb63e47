// Tables: restriction. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import type { KeptOut } from './kept-out.words.ts'

const own = (db: Db) => db.$pickTables<'restriction' | 'staff_name'>()

/** From now on this staff member finds nothing of this client. Saying it twice changes nothing. */
export async function insertKeptOut(db: Db, clinicId: string, clientId: string, staffId: string, now: string): Promise<void> {
  await own(db).insertInto('restriction').values({ clinic_id: clinicId, client_id: clientId, staff_id: staffId, asked_at: now }).onConflict(oc => oc.doNothing()).execute()
}

/** This staff member may see this client again. */
export async function deleteKeptOut(db: Db, clientId: string, staffId: string): Promise<void> {
  await own(db).deleteFrom('restriction').where('client_id', '=', clientId).where('staff_id', '=', staffId).execute()
}

/** Who is kept out of one client's record, the longest first. */
export async function keptOutOf(db: Db, clientId: string): Promise<KeptOut[]> {
  const rows = await own(db).selectFrom('restriction as r')
    .leftJoin('staff_name as n', join => join.onRef('n.clinic_id', '=', 'r.clinic_id').onRef('n.staff_id', '=', 'r.staff_id'))
    .select(['r.staff_id as staffId', 'n.name', 'r.asked_at as askedAt']).where('r.client_id', '=', clientId).orderBy('r.asked_at').orderBy('r.staff_id').execute()
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? '' }))
}
