// Tables: allergies
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'allergies'>()

/** Keeps an answer; the newest one counts. */
export async function insertAllergies(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, words: string): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('allergies').values({
    clinic_id: context.actor.clinicId, id, client_id: clientId, words, none_known: words === '', asked_at: context.now, asked_by: context.actor.id,
  }).execute()
  return id
}
