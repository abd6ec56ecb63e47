// Tables: week_request
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { WeekRequest, type ChangeWish } from './request.words.ts'

const own = (db: Db) => db.$pickTables<'week_request'>()

const requests = (db: Db) => own(db).selectFrom('week_request').select(['id', 'client_id as clientId', 'what', 'from_date as fromDate', 'words',
  'asked_at as askedAt', 'answered_at as answeredAt', 'answer'])

/** Keeps what a client asks of their week. */
export async function insertRequest(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, asked: { clientId: string, what: ChangeWish, fromDate: string | null, words: string },
): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('week_request').values({
    clinic_id: context.actor.clinicId, id, client_id: asked.clientId, what: asked.what, from_date: asked.fromDate, words: asked.words, asked_at: context.now,
  }).execute()
  return id
}

/** A client's wishes, newest first. */
export async function requestsOf(db: Db, clientId: string): Promise<WeekRequest[]> {
  const rows = await requests(db).where('client_id', '=', clientId).orderBy('asked_at', 'desc').limit(10).execute()
  return rows.map(row => WeekRequest.parse(row))
}

/** One wish. */
export async function requestById(db: Db, id: string): Promise<WeekRequest | undefined> {
  const row = await requests(db).where('id', '=', id).executeTakeFirst()
  return row && WeekRequest.parse(row)
}

/** What the client is answered. */
export async function answerRequest(db: Db, answered: { id: string, by: string, answer: string, now: string }): Promise<void> {
  await own(db).updateTable('week_request').set({ answered_at: answered.now, answered_by: answered.by, answer: answered.answer }).where('id', '=', answered.id).execute()
}
