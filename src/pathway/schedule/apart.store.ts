// Tables: kept_apart, kept_group. Views: client_name, enrolment
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'kept_apart' | 'kept_group'>()
const read = (db: Db) => db.$pickTables<'kept_apart' | 'client_name' | 'enrolment'>()

/** Somebody a client must not meet. */
export interface Apart { readonly id: string, readonly clientId: string, readonly name: string }

/** Whom a client must not meet. */
export async function apartOf(db: Db, clientId: string): Promise<Apart[]> {
  const rows = await read(db).selectFrom('kept_apart as k').innerJoin('client_name as n', join => join.onRef('n.clinic_id', '=', 'k.clinic_id')
    .on(sql<boolean>`n.client_id = case when k.one_id = ${clientId} then k.other_id else k.one_id end`))
    .where(eb => eb.or([eb('k.one_id', '=', clientId), eb('k.other_id', '=', clientId)])).select(['k.id', 'n.client_id as clientId', 'n.name']).orderBy('n.name').execute()
  return rows.map(({ id, clientId: other, name }) => ({ id, clientId: other ?? '', name: name ?? '' }))
}

/** Every two of these clients who must not meet. */
export async function apartAmong(db: Db, clientIds: readonly string[]): Promise<[string, string][]> {
  const rows = await own(db).selectFrom('kept_apart').select(['one_id', 'other_id']).execute()
  return rows.filter(({ one_id, other_id }) => clientIds.includes(one_id) && clientIds.includes(other_id)).map(({ one_id, other_id }) => [one_id, other_id])
}

/** The groups in which those sit whom a client must not meet, by person. */
export async function apartSeats(db: Db, clientId: string, onDate: string): Promise<{ clientId: string, groupIds: string[] }[]> {
  const others = (await apartOf(db, clientId)).map(one => one.clientId)
  if (others.length === 0) return []
  const rows = await read(db).selectFrom('enrolment').select(['client_id', 'group_id']).where('client_id', 'in', others)
    .where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>=', onDate)])).execute()
  return others.map(other => ({ clientId: other, groupIds: rows.filter(({ client_id }) => client_id === other).map(({ group_id }) => group_id) }))
}

/** Two clients must not meet from now on; said twice is once. */
export async function insertApart(db: Db, clinicId: string, pair: { id: string, clientIds: readonly [string, string], saidBy: string, now: string }): Promise<void> {
  const [one = '', other = ''] = [...pair.clientIds].sort()
  await own(db).insertInto('kept_apart').values({ clinic_id: clinicId, id: pair.id, one_id: one, other_id: other, said_by: pair.saidBy, said_at: pair.now }).onConflict(oc => oc.doNothing()).execute()
}

/** One such pair. */
export async function apartById(db: Db, id: string): Promise<{ id: string, clientIds: string[] } | undefined> {
  const row = await own(db).selectFrom('kept_apart').select(['id', 'one_id', 'other_id']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, clientIds: [row.one_id, row.other_id] }
}

/** They may meet after all. */
export async function deleteApart(db: Db, id: string): Promise<void> {
  await own(db).deleteFrom('kept_apart').where('id', '=', id).execute()
}

const holds = async (found: Promise<{ rows: { there: boolean }[] }>): Promise<boolean> => (await found).rows[0]?.there === true

/** Somebody whom a client must not meet has a seat in a group. Answers the client's own phone too, without saying who. */
export const apartInGroup = (db: Db, clientId: string, groupId: string, onDate: string): Promise<boolean> =>
  holds(sql<{ there: boolean }>`select app.apart_in_group(${clientId}::uuid, ${groupId}::uuid, ${onDate}::date) as there`.execute(own(db)))

/** Somebody whom a client must not meet is expected at a session. */
export const apartInSession = (db: Db, clientId: string, sessionId: string): Promise<boolean> =>
  holds(sql<{ there: boolean }>`select app.apart_in_session(${clientId}::uuid, ${sessionId}::uuid) as there`.execute(own(db)))

/** The groups that matter to a client. */
export const groupsThatMatter = async (db: Db, clientId: string): Promise<string[]> =>
  (await own(db).selectFrom('kept_group').select('group_id').where('client_id', '=', clientId).execute()).map(({ group_id }) => group_id)

/** Writes down whether a group matters to a client. */
export async function saveMatters(db: Db, clinicId: string, of: { clientId: string, groupId: string, matters: boolean }): Promise<void> {
  if (of.matters) await own(db).insertInto('kept_group').values({ clinic_id: clinicId, client_id: of.clientId, group_id: of.groupId }).onConflict(oc => oc.doNothing()).execute()
  else await own(db).deleteFrom('kept_group').where('client_id', '=', of.clientId).where('group_id', '=', of.groupId).execute()
}
