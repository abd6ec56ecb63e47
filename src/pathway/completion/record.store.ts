// Tables: completion_record. Views: staff_name
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import type { CompletionRecord } from './record.words.ts'

const own = (db: Db) => db.$pickTables<'completion_record' | 'staff_name'>()

/** Everything recorded about the requirements of a stay, oldest first; what was taken back too. */
export async function recordsOf(db: Db, episodeId: string): Promise<CompletionRecord[]> {
  return own(db).selectFrom('completion_record as r').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'r.clinic_id').onRef('s.staff_id', '=', 'r.recorded_by'))
    .select(['r.id', 'r.kind', 'r.about', 'r.value', 'r.reason', 'r.on_date as on', 's.name as recordedByName'])
    .where('r.episode_id', '=', episodeId).orderBy('r.on_date').orderBy('r.recorded_at').orderBy('r.id').execute()
}

/** One record with whose it is. */
export async function recordById(db: Db, id: string): Promise<{ id: string, clientId: string, episodeId: string, kind: string } | undefined> {
  return own(db).selectFrom('completion_record').select(['id', 'client_id as clientId', 'episode_id as episodeId', 'kind']).where('id', '=', id).executeTakeFirst()
}

/** Writes a record down. */
export async function insertRecord(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, whose: { readonly clientId: string, readonly episodeId: string },
  row: Pick<CompletionRecord, 'kind' | 'about' | 'value' | 'reason' | 'on'>,
): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('completion_record').values({
    clinic_id: context.actor.clinicId, id, client_id: whose.clientId, episode_id: whose.episodeId, kind: row.kind, about: row.about, value: row.value,
    reason: row.reason, on_date: row.on, recorded_by: context.actor.id, recorded_at: context.now,
  }).execute()
  return id
}
