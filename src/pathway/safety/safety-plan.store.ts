// Tables: safety_plan. Views: staff_name, client_name
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { SafetyPlan, type PlanSection } from './safety.words.ts'

const own = (db: Db) => db.$pickTables<'safety_plan' | 'staff_name' | 'client_name'>()

const plans = (db: Db, clientId: string) => own(db).selectFrom('safety_plan as p')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'p.clinic_id').onRef('s.staff_id', '=', 'p.written_by'))
  .leftJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'p.clinic_id').onRef('c.client_id', '=', 'p.written_by'))
  .select(['p.id', 'p.client_id as clientId', 'p.number', 'p.version', 'p.sections', 'p.written_at as writtenAt',
    eb => eb.fn.coalesce('p.changed_at', 'p.written_at').as('changedAt'), 'p.written_by_kind as writtenByKind', 'p.written_by as writtenBy',
    sql<string | null>`coalesce(s.name, c.name)`.as('writtenByName')])
  .where('p.client_id', '=', clientId).orderBy('p.number', 'desc')

/** The plan that counts: the newest sitting. */
export async function newestSafetyPlan(db: Db, clientId: string): Promise<SafetyPlan | undefined> {
  const row = await plans(db, clientId).limit(1).executeTakeFirst()
  return row && SafetyPlan.parse(row)
}

/** Every sitting that was kept, newest first. */
export async function safetyPlansOf(db: Db, clientId: string): Promise<SafetyPlan[]> {
  const rows = await plans(db, clientId).limit(200).execute()
  return rows.map(row => SafetyPlan.parse(row))
}

/** Starts a new version. */
export async function insertSafetyPlan(db: Db, plan: {
  clinicId: string, id: string, clientId: string, number: number, version: number, sections: readonly PlanSection[],
  byKind: 'staff' | 'client', by: string, now: string,
}): Promise<void> {
  await own(db).insertInto('safety_plan').values({
    clinic_id: plan.clinicId, id: plan.id, client_id: plan.clientId, number: plan.number, version: plan.version,
    sections: JSON.stringify(plan.sections), written_at: plan.now, changed_at: plan.now, written_by_kind: plan.byKind, written_by: plan.by,
  }).execute()
}

/** Goes on writing in the same sitting. */
export async function continueSitting(db: Db, id: string, sections: readonly PlanSection[], version: number, now: string): Promise<void> {
  await own(db).updateTable('safety_plan').set({ sections: JSON.stringify(sections), version, changed_at: now }).where('id', '=', id).execute()
}
