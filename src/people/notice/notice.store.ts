// Tables: outbox
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { MOST_TRIES } from '../../platform/server/outbox.ts'
import { Notice } from './notice.words.ts'

const own = (db: Db) => db.$pickTables<'outbox'>()

/** The messages about one person, newest first. */
export async function noticesTo(db: Db, clientId: string): Promise<Notice[]> {
  const rows = await own(db).selectFrom('outbox').select(['id', 'kind', 'channel', 'due_at as dueAt', 'sent_at as sentAt',
    sql<string>`case when sent_at is not null then 'sent' when attempts >= ${MOST_TRIES} then 'failed' else 'waiting' end`.as('state')])
    .where('client_id', '=', clientId).where('channel', 'in', ['email', 'text']).orderBy('id', 'desc').limit(20).execute()
  return rows.map(row => Notice.parse(row))
}
