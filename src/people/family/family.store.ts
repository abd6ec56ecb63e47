// Tables: supporter, release
import type { Db } from '../../platform/server/db.ts'
import type { Supporter } from './family.words.ts'

const own = (db: Db) => db.$pickTables<'supporter' | 'release'>()

/** One supporter. */
export async function supporterById(db: Db, id: string): Promise<Supporter | undefined> {
  const row = await own(db).selectFrom('supporter').select(['id', 'client_id as clientId', 'name', 'relation', 'email', 'phone', 'language'])
    .where('id', '=', id).executeTakeFirst()
  return row && { ...row, language: row.language === 'es' ? 'es' : 'en' }
}
