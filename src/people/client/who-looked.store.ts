// Views: staff_name. Functions: looks_at
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import type { Look } from './who-looked.words.ts'

const own = (db: Db) => db.$pickTables<'staff_name'>()

interface Row { readonly at: string, readonly action: string, readonly result: string, readonly name: string | null }

/** Every look at a client's record and every change to it by somebody of the clinic, since an instant, newest first. */
export async function looksAt(db: Db, clientId: string, since: string): Promise<Look[]> {
  const { rows } = await sql<Row>`select l.at, l.action, l.result, s.name from app.looks_at(${clientId}, ${since}) l
    left join staff_name s on s.clinic_id = app.clinic_id() and s.staff_id = l.actor_id order by l.at desc`.execute(own(db))
  return rows.map(({ at, action, result, name }) => ({ at, action, changed: result === 'done', name: name ?? '' }))
}
