// Tables: hard_time
import { sql } from 'kysely'
import type { Context } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/db.ts'
import { HardTime, type HardTimePlan } from './hard-time.words.ts'

const own = (db: Db) => db.$pickTables<'hard_time'>()

const times = (db: Db) => own(db).selectFrom('hard_time').select(['id', 'client_id as clientId', 'weekdays', sql<string>`to_char(starts, 'HH24:MI')`.as('starts'),
  sql<string>`to_char(ends, 'HH24:MI')`.as('ends'), 'moment', 'skill', 'call_whom as callWhom', 'words', 'made_by_kind as madeByKind', 'version'])

/** A client's hard times, through the week. */
export async function hardTimesOf(db: Db, clientId: string): Promise<HardTime[]> {
  const rows = await times(db).where('client_id', '=', clientId).orderBy(sql`weekdays[1]`).orderBy('starts').limit(40).execute()
  return rows.map(row => HardTime.parse(row))
}

/** One hard time. */
export async function hardTimeById(db: Db, id: string): Promise<HardTime | undefined> {
  const row = await times(db).where('id', '=', id).executeTakeFirst()
  return row && HardTime.parse(row)
}

const row = (plan: HardTimePlan) => ({
  weekdays: plan.weekdays, starts: plan.starts, ends: plan.ends, moment: plan.moment, skill: plan.skill, call_whom: plan.callWhom, words: plan.words,
})

/** Keeps a plan for a hard time. */
export async function insertHardTime(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, plan: HardTimePlan): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('hard_time').values({
    ...row(plan), clinic_id: context.actor.clinicId, id, client_id: clientId, made_by_kind: context.actor.kind === 'client' ? 'client' : 'staff',
    made_by: context.actor.id, made_at: context.now,
  }).execute()
  return id
}

/** Changes a plan. */
export async function updateHardTime(db: Db, id: string, plan: HardTimePlan): Promise<void> {
  await own(db).updateTable('hard_time').set(eb => ({ ...row(plan), version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** This time is not hard any more. */
export async function dropHardTime(db: Db, id: string): Promise<void> {
  await own(db).deleteFrom('hard_time').where('id', '=', id).execute()
}
