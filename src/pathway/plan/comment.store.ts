// Tables: plan_comment
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'plan_comment'>()

/** Keeps what somebody says about a goal or the whole plan. */
export async function insertComment(db: Db, comment: {
  clinicId: string, id: string, clientId: string, planId: string, goalId: string | null, words: string, byKind: 'staff' | 'client', by: string, now: string,
}): Promise<void> {
  await own(db).insertInto('plan_comment').values({
    clinic_id: comment.clinicId, id: comment.id, client_id: comment.clientId, plan_id: comment.planId, goal_id: comment.goalId,
    words: comment.words, by_kind: comment.byKind, by_id: comment.by, written_at: comment.now,
  }).execute()
}
