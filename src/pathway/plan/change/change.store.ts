// Tables: plan_change_request. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { ChangeRequest } from './change.words.ts'

const own = (db: Db) => db.$pickTables<'plan_change_request' | 'staff_name'>()

const requests = (db: Db) => own(db).selectFrom('plan_change_request as r')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'r.clinic_id').onRef('s.staff_id', '=', 'r.decided_by'))
  .select(['r.id', 'r.client_id as clientId', 'r.plan_id as planId', 'r.words', 'r.asked_at as askedAt', 'r.decision', 'r.reason', 's.name as decidedByName',
    'r.decided_at as decidedAt', 'r.statement', 'r.stated_at as statedAt'])

/** One request; held until the end of the transaction, so that it is answered once. */
export async function changeRequestById(db: Db, id: string): Promise<ChangeRequest | undefined> {
  await own(db).selectFrom('plan_change_request').select('id').where('id', '=', id).forUpdate().execute()
  const row = await requests(db).where('r.id', '=', id).executeTakeFirst()
  return row && ChangeRequest.parse(row)
}

/** Everything a client asked to change, newest first. */
export async function changeRequestsOf(db: Db, clientId: string): Promise<ChangeRequest[]> {
  const rows = await requests(db).where('r.client_id', '=', clientId).orderBy('r.asked_at', 'desc').orderBy('r.id').execute()
  return rows.map(row => ChangeRequest.parse(row))
}

/** The client asks. */
export async function insertChangeRequest(db: Db, request: { clinicId: string, id: string, clientId: string, planId: string, words: string, now: string }): Promise<void> {
  await own(db).insertInto('plan_change_request').values({
    clinic_id: request.clinicId, id: request.id, client_id: request.clientId, plan_id: request.planId, words: request.words, asked_at: request.now,
  }).execute()
}

/** The clinic answers. */
export async function answerRequest(db: Db, id: string, answer: { decision: 'made' | 'declined', reason: string | null, by: string, now: string }): Promise<void> {
  await own(db).updateTable('plan_change_request').set({ decision: answer.decision, reason: answer.reason, decided_by: answer.by, decided_at: answer.now }).where('id', '=', id).execute()
}

/** The client says something to a no. */
export async function stateDisagreement(db: Db, id: string, words: string, now: string): Promise<void> {
  await own(db).updateTable('plan_change_request').set({ statement: words, stated_at: now }).where('id', '=', id).execute()
}
