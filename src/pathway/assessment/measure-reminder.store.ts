// Tables: measure_reminder
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'measure_reminder'>()

/** Who was reminded since a day. */
export async function remindedSince(db: Db, day: string): Promise<ReadonlySet<string>> {
  const rows = await own(db).selectFrom('measure_reminder').select('client_id').where('reminded_on', '>=', day).execute()
  return new Set(rows.map(({ client_id }) => client_id))
}

/** Somebody was reminded today. */
export async function markMeasureReminder(db: Db, clinicId: string, clientId: string, day: string): Promise<void> {
  await own(db).insertInto('measure_reminder').values({ clinic_id: clinicId, client_id: clientId, reminded_on: day }).onConflict(conflict => conflict.doNothing()).execute()
}
