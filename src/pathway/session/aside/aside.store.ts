// Tables: family_aside
import type { Db } from '../../../platform/server/db.ts'
import { Aside } from './aside.words.ts'

const own = (db: Db) => db.$pickTables<'family_aside'>()

/** What a family member told about themselves, for its author alone: the rows themselves decide. */
export async function asideOf(db: Db, sessionId: string, clientId: string): Promise<Aside | undefined> {
  const row = await own(db).selectFrom('family_aside').select(['words', 'belongs', 'version']).where('session_id', '=', sessionId).where('client_id', '=', clientId).executeTakeFirst()
  return row && Aside.parse(row)
}

/** Keeps it; undefined when another device of the author was faster. */
export async function saveAside(db: Db, kept: {
  clinicId: string, sessionId: string, clientId: string, authorId: string, words: string, belongs: boolean, version: number, now: string,
}): Promise<{ version: number } | undefined> {
  return own(db).insertInto('family_aside').values({
    clinic_id: kept.clinicId, session_id: kept.sessionId, client_id: kept.clientId, author_id: kept.authorId, words: kept.words, belongs: kept.belongs, changed_at: kept.now,
  }).onConflict(oc => oc.columns(['clinic_id', 'session_id', 'client_id', 'author_id'])
    .doUpdateSet({ words: kept.words, belongs: kept.belongs, changed_at: kept.now, version: kept.version + 1 }).where('family_aside.version', '=', kept.version))
    .returning('version').executeTakeFirst()
}
