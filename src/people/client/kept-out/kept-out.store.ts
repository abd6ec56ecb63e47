// Tables: restriction, restriction_change. Views: staff_name
import type { Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import type { KeptOut } from './kept-out.words.ts'

const own = (db: Db) => db.$pickTables<'restriction' | 'restriction_change' | 'staff_name'>()

/** Who changes it, and when. */
export type Changing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

const noteChange = async ({ db, actor, now, newId }: Changing, clientId: string, staffId: string, keptOut: boolean): Promise<void> => {
  await own(db).insertInto('restriction_change').values({ clinic_id: actor.clinicId, id: newId(), client_id: clientId, staff_id: staffId, kept_out: keptOut, changed_by: actor.id, changed_at: now }).execute()
}

/** From now on this staff member finds nothing of this client. Saying it twice changes nothing. */
export async function insertKeptOut(changing: Changing, clientId: string, staffId: string): Promise<void> {
  const { db, actor, now } = changing
  const { numInsertedOrUpdatedRows: many } = await own(db).insertInto('restriction').values({ clinic_id: actor.clinicId, client_id: clientId, staff_id: staffId, asked_at: now })
    .onConflict(oc => oc.doNothing()).executeTakeFirst()
  if (many === 1n) await noteChange(changing, clientId, staffId, true)
}

/** This staff member may see this client again. */
export async function deleteKeptOut(changing: Changing, clientId: string, staffId: string): Promise<void> {
  const { numDeletedRows: many } = await own(changing.db).deleteFrom('restriction').where('client_id', '=', clientId).where('staff_id', '=', staffId).executeTakeFirst()
  if (many === 1n) await noteChange(changing, clientId, staffId, false)
}

/** Who is kept out of one client's record, the longest first, and who wrote it down. */
export async function keptOutOf(db: Db, clientId: string): Promise<KeptOut[]> {
  const rows = await own(db).selectFrom('restriction as r')
    .leftJoin('staff_name as n', join => join.onRef('n.clinic_id', '=', 'r.clinic_id').onRef('n.staff_id', '=', 'r.staff_id'))
    .leftJoin('restriction_change as h', join => join.onRef('h.clinic_id', '=', 'r.clinic_id').onRef('h.client_id', '=', 'r.client_id').onRef('h.staff_id', '=', 'r.staff_id')
      .onRef('h.changed_at', '=', 'r.asked_at').on('h.kept_out', '=', true))
    .leftJoin('staff_name as b', join => join.onRef('b.clinic_id', '=', 'r.clinic_id').onRef('b.staff_id', '=', 'h.changed_by'))
    .select(['r.staff_id as staffId', 'n.name', 'b.name as byName', 'r.asked_at as askedAt']).where('r.client_id', '=', clientId).orderBy('r.asked_at').orderBy('r.staff_id').execute()
  return rows.map(({ name, ...row }) => ({ ...row, name: name ?? '' }))
}

/** Does somebody who acts find every client of the clinic, or do some keep them out? */
export async function findsEverybody(db: Db, staffId: string): Promise<boolean> {
  return await own(db).selectFrom('restriction').select('client_id').where('staff_id', '=', staffId).executeTakeFirst() === undefined
}

/** Does a client keep any of these colleagues out of their record? */
export async function someKeptOut(db: Db, clientId: string, staffIds: readonly string[]): Promise<boolean> {
  return staffIds.length > 0 && await own(db).selectFrom('restriction').select('staff_id').where('client_id', '=', clientId).where('staff_id', 'in', [...staffIds]).executeTakeFirst() !== undefined
}
