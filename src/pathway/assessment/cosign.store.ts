// Tables: assessment_cosign. Views: staff_name
import type { Db } from '../../platform/server/db.ts'
import { Cosign } from './assessment.words.ts'

const own = (db: Db) => db.$pickTables<'assessment_cosign' | 'staff_name'>()

/** The author's credential asks for a supervisor. */
export async function askCosign(db: Db, clinicId: string, assessment: { readonly id: string, readonly clientId: string }, now: string): Promise<void> {
  await own(db).insertInto('assessment_cosign').values({ clinic_id: clinicId, assessment_id: assessment.id, client_id: assessment.clientId, asked_at: now }).execute()
}

/** The second signatures asked for about one person. */
export async function cosignsOf(db: Db, clientId: string): Promise<Omit<Cosign, 'authorId'>[]> {
  const rows = await own(db).selectFrom('assessment_cosign as k').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'k.clinic_id').onRef('s.staff_id', '=', 'k.cosigned_by'))
    .select(['k.assessment_id as assessmentId', 'k.client_id as clientId', 'k.asked_at as askedAt', 'k.cosigned_at as cosignedAt', 's.name as cosignedByName'])
    .where('k.client_id', '=', clientId).orderBy('k.asked_at', 'desc').execute()
  return rows.map(row => Cosign.omit({ authorId: true }).parse(row))
}

/** A supervisor signed; false when somebody was faster or nobody was asked. */
export async function markCosigned(db: Db, assessmentId: string, by: string, now: string): Promise<boolean> {
  const row = await own(db).updateTable('assessment_cosign').set({ cosigned_at: now, cosigned_by: by })
    .where('assessment_id', '=', assessmentId).where('cosigned_at', 'is', null).returning('assessment_id').executeTakeFirst()
  return row !== undefined
}
