// Tables: risk. Views: staff_name
import type { Db } from '../../platform/server/db.ts'
import { Risk, type RiskLevel } from './safety.words.ts'

const own = (db: Db) => db.$pickTables<'risk' | 'staff_name'>()

const risks = (db: Db, clientId: string) => own(db).selectFrom('risk as r')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'r.clinic_id').onRef('s.staff_id', '=', 'r.judged_by'))
  .select(['r.level', 'r.words', 'r.judged_at as judgedAt', 'r.judged_by as judgedBy', 's.name as judgedByName'])
  .where('r.client_id', '=', clientId).orderBy('r.judged_at', 'desc')

/** The newest judgement, for the first line of the chart. */
export async function currentRisk(db: Db, clientId: string): Promise<Risk | undefined> {
  const row = await risks(db, clientId).limit(1).executeTakeFirst()
  return row && Risk.parse(row)
}

/** Every judgement, newest first. */
export async function risksOf(db: Db, clientId: string): Promise<Risk[]> {
  const rows = await risks(db, clientId).limit(100).execute()
  return rows.map(row => Risk.parse(row))
}

/** Writes a judgement down; none is ever changed. */
export async function insertRisk(db: Db, risk: {
  clinicId: string, id: string, clientId: string, level: RiskLevel, words: string, judgedBy: string, now: string,
}): Promise<void> {
  await own(db).insertInto('risk').values({
    clinic_id: risk.clinicId, id: risk.id, client_id: risk.clientId, level: risk.level, words: risk.words,
    judged_by: risk.judgedBy, judged_at: risk.now,
  }).execute()
}
