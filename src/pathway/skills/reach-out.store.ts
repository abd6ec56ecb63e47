// Tables: reach_out. Views: client_phone, open_episode, staff_name
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import type { ReachOutcome } from './skills.words.ts'

const own = (db: Db) => db.$pickTables<'reach_out' | 'client_phone' | 'open_episode' | 'staff_name'>()

/** Keeps that somebody was called between sessions, and what came of it. */
export async function insertReachOut(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, made: { clientId: string, outcome: ReachOutcome, words: string },
): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('reach_out').values({
    clinic_id: context.actor.clinicId, id, client_id: made.clientId, at: context.now, by_staff_id: context.actor.id, outcome: made.outcome, words: made.words,
  }).execute()
  return id
}

/** Calls made since an instant, newest first. */
export async function reachOutsSince(db: Db, clientIds: readonly string[], since: string): Promise<{ clientId: string, at: string, outcome: string }[]> {
  if (clientIds.length === 0) return []
  return own(db).selectFrom('reach_out').select(['client_id as clientId', 'at', 'outcome']).where('client_id', 'in', [...clientIds])
    .where('at', '>=', since).orderBy('at', 'desc').execute()
}

/** All calls between sessions about one client, with who made them, newest first. */
export async function reachOutsOf(db: Db, clientId: string): Promise<{ id: string, at: string, outcome: string, words: string, byName: string | null }[]> {
  return own(db).selectFrom('reach_out as r')
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'r.clinic_id').onRef('s.staff_id', '=', 'r.by_staff_id'))
    .select(['r.id', 'r.at', 'r.outcome', 'r.words', 's.name as byName']).where('r.client_id', '=', clientId).orderBy('r.at', 'desc').limit(100).execute()
}

/** How each of these people may be called. */
export async function phonesOf(db: Db, clientIds: readonly string[]): Promise<{
  clientId: string | null, phone: string | null, mayLeaveMessage: boolean | null, safeContact: string | null, language: string | null,
}[]> {
  if (clientIds.length === 0) return []
  return own(db).selectFrom('client_phone')
    .select(['client_id as clientId', 'phone', 'may_leave_message as mayLeaveMessage', 'safe_contact as safeContact', 'language'])
    .where('client_id', 'in', [...clientIds]).execute()
}

/** Who is the therapist of a client in care. */
export async function therapistIdOf(db: Db, clientId: string): Promise<string | null> {
  const row = await own(db).selectFrom('open_episode').select('therapist_id as therapistId').where('client_id', '=', clientId).executeTakeFirst()
  return row?.therapistId ?? null
}

/** The therapist of a client in care, by name. */
export async function therapistOf(db: Db, clientId: string): Promise<string | null> {
  const row = await own(db).selectFrom('open_episode as e')
    .innerJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'e.clinic_id').onRef('s.staff_id', '=', 'e.therapist_id'))
    .select('s.name').where('e.client_id', '=', clientId).executeTakeFirst()
  return row?.name ?? null
}
