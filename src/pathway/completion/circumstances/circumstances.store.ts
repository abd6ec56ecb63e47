// Tables: circumstances. Views: circumstances_line, staff_name
import type { Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { CircumstancesAsked, type Circumstances, type Moment } from './circumstances.words.ts'

const own = (db: Db) => db.$pickTables<'circumstances' | 'circumstances_line' | 'staff_name'>()

/** What was asked last at each moment of a stay. */
export async function circumstancesOf(db: Db, episodeId: string): Promise<CircumstancesAsked[]> {
  const rows = await own(db).selectFrom('circumstances_line as c').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'c.clinic_id').onRef('s.staff_id', '=', 'c.recorded_by'))
    .select(['c.moment', 'c.living', 'c.work', 'c.not_working as notWorking', 'c.arrests', 'c.self_help as selfHelp', 'c.used', 'c.recorded_at as recordedAt', 's.name as recordedByName'])
    .where('c.episode_id', '=', episodeId).execute()
  return rows.map(row => CircumstancesAsked.parse(row))
}

/** Writes down what was asked; what stood before stays as it was written. */
export async function insertCircumstances(
  { db, actor, now, newId }: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, whose: { readonly clientId: string, readonly episodeId: string, readonly moment: Moment }, said: Circumstances,
): Promise<string> {
  const id = newId()
  await own(db).insertInto('circumstances').values({
    clinic_id: actor.clinicId, id, client_id: whose.clientId, episode_id: whose.episodeId, moment: whose.moment, living: said.living, work: said.work, not_working: said.notWorking,
    arrests: said.arrests, self_help: said.selfHelp, used: said.used === null ? null : JSON.stringify(said.used), recorded_by: actor.id, recorded_at: now,
  }).execute()
  return id
}
