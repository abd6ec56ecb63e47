// Tables: certification. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { Certification, type Statements } from './certification.words.ts'

const own = (db: Db) => db.$pickTables<'certification' | 'staff_name'>()

/** Every certification of a client, newest first. */
export async function certificationsOf(db: Db, clientId: string): Promise<Certification[]> {
  const rows = await own(db).selectFrom('certification as c')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'c.clinic_id').onRef('s.staff_id', '=', 'c.signed_by'))
    .select(['c.id', 'c.plan_id as planId', 'c.kind', 'c.statements', 'c.signed_at as signedAt', 's.name as signedByName'])
    .where('c.client_id', '=', clientId).orderBy('c.signed_at', 'desc').orderBy('c.id', 'desc').execute()
  return rows.map(row => Certification.parse(row))
}

/** Keeps a certification; none is ever changed. */
export async function insertCertification(db: Db, certification: {
  clinicId: string, id: string, clientId: string, planId: string, kind: Certification['kind'], statements: Statements, by: string, now: string,
}): Promise<void> {
  await own(db).insertInto('certification').values({
    clinic_id: certification.clinicId, id: certification.id, client_id: certification.clientId, plan_id: certification.planId, kind: certification.kind,
    statements: JSON.stringify(certification.statements), signed_at: certification.now, signed_by: certification.by,
  }).execute()
}
