// Tables: audit. Views: staff_name
import type { Db } from '../../platform/server/db.ts'
import type { Look } from './who-looked.words.ts'

const own = (db: Db) => db.$pickTables<'audit' | 'staff_name'>()

/** Every look at a client's record and every change to it by somebody of the clinic, since an instant, newest first. */
export async function looksAt(db: Db, clientId: string, since: string): Promise<Look[]> {
  const rows = await own(db).selectFrom('audit as a')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.staff_id', '=', 'a.actor_id'))
    .select(['a.at', 'a.action', 'a.result', 's.name']).where('a.at', '>=', since).where('a.actor_kind', '=', 'staff').where('a.result', 'in', ['seen', 'done'])
    .where(eb => eb(eb.val(clientId), '=', eb.fn.any('a.client_ids'))).orderBy('a.at', 'desc').limit(2000).execute()
  return rows.map(({ at, action, result, name }) => ({ at, action, changed: result === 'done', name: name ?? '' }))
}
