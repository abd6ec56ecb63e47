// Tables: follow_up, community_group. Views: client_name, client_reach, follow_up_rest
import { sql } from 'kysely'
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { followUpDates } from './continuing-care.rules.ts'
import { CommunityGroup, FollowUp, type FollowUpAnswers } from './continuing-care.words.ts'

const own = (db: Db) => db.$pickTables<'follow_up' | 'community_group' | 'client_name' | 'client_reach' | 'follow_up_rest'>()

/** Sets the follow-ups of a discharge; asked twice, they are set once. */
export async function scheduleFollowUps(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'newId'>, clientId: string, episodeId: string, dischargedOn: string): Promise<void> {
  await own(context.db).insertInto('follow_up').values(followUpDates(dischargedOn).map(({ day, dueOn }) => ({
    clinic_id: context.actor.clinicId, id: context.newId(), client_id: clientId, episode_id: episodeId, day, due_on: dueOn,
  }))).onConflict(conflict => conflict.columns(['clinic_id', 'episode_id', 'day']).doNothing()).execute()
}

/** Follow-ups with whose they are; one of somebody who is back in care rests. */
const lines = (db: Db) => own(db).selectFrom('follow_up as f').innerJoin('client_name as c', join => join
  .onRef('c.clinic_id', '=', 'f.clinic_id').onRef('c.client_id', '=', 'f.client_id'))
  .innerJoin('client_reach as r', join => join.onRef('r.clinic_id', '=', 'f.clinic_id').onRef('r.client_id', '=', 'f.client_id'))
  .leftJoin('follow_up_rest as b', join => join.onRef('b.clinic_id', '=', 'f.clinic_id').onRef('b.follow_up_id', '=', 'f.id'))
  .select(['f.id', 'f.client_id as clientId', 'c.name as clientName', 'f.episode_id as episodeId', 'f.day', 'f.due_on as dueOn', 'f.outcome',
    'f.reached_at as reachedAt', 'f.words', 'f.version', 'f.tries', 'f.tried_at as triedAt', 'f.answers', 'f.answered_at as answeredAt', 'f.link_until as linkUntil', 'f.measure_ids as measureIds', 'r.phone', 'r.may_leave_message as mayLeaveMessage',
    'r.safe_contact as safeContact', 'r.language', 'b.follow_up_id as restsId'])

const asFollowUp = ({ restsId, ...row }: Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]): FollowUp => FollowUp.parse({ ...row, cameBack: restsId !== null })

/** Calls that are due by a day and were not made yet, the oldest first. */
export async function followUpsDue(db: Db, by: string): Promise<FollowUp[]> {
  const rows = await lines(db).where('f.outcome', 'is', null).where('f.due_on', '<=', by).where('b.follow_up_id', 'is', null).orderBy('f.due_on').execute()
  return rows.map(asFollowUp)
}

/** Follow-ups that became due in a span of days and that nobody asked about in any way. */
export async function followUpsToAsk(db: Db, { from, to }: { readonly from: string, readonly to: string }): Promise<FollowUp[]> {
  const rows = await lines(db).where('f.outcome', 'is', null).where('f.link_until', 'is', null).where('f.tries', '=', 0)
    .where('f.due_on', '>=', from).where('f.due_on', '<=', to).where('b.follow_up_id', 'is', null).orderBy('f.due_on').execute()
  return rows.map(asFollowUp)
}

/** All follow-ups of one client. */
export async function followUpsOf(db: Db, clientId: string): Promise<FollowUp[]> {
  const rows = await lines(db).where('f.client_id', '=', clientId).orderBy('f.due_on').execute()
  return rows.map(asFollowUp)
}

/** One follow-up. */
export async function followUpById(db: Db, id: string): Promise<FollowUp | undefined> {
  const row = await lines(db).where('f.id', '=', id).executeTakeFirst()
  return row && asFollowUp(row)
}

/** What came of the call: false when somebody has recorded it meanwhile. */
export async function recordOutcome(
  db: Db, id: string, { outcome, words, answers }: { outcome: 'reached' | 'not-reached' | 'declined', words: string, answers?: FollowUpAnswers | undefined }, by: string, now: string,
): Promise<boolean> {
  const told = answers === undefined ? {} : { answers: JSON.stringify(answers), answered_at: now }
  const { numUpdatedRows } = await own(db).updateTable('follow_up').set(eb => ({ outcome, words, ...told, reached_at: now, reached_by: by, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('outcome', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Nobody answered this time; the call stays on the list. */
export async function recordTry(db: Db, id: string, words: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('follow_up')
    .set(eb => ({ words, tried_at: now, tries: eb('tries', '+', 1), version: eb('version', '+', 1) })).where('id', '=', id).where('outcome', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** The directory of support groups outside the clinic. */
export async function communityGroups(db: Db): Promise<CommunityGroup[]> {
  const rows = await own(db).selectFrom('community_group').select(['id', 'name', 'kind', 'weekday', 'starts', 'place', 'language', 'source', 'checked_on as checkedOn'])
    .orderBy('weekday').orderBy('starts').execute()
  return rows.map(row => CommunityGroup.parse({ ...row, starts: row.starts.slice(0, 5) }))
}

/** A new entry of the directory. */
export async function insertCommunityGroup(db: Db, clinicId: string, group: CommunityGroup): Promise<void> {
  const { checkedOn, ...rest } = group
  await own(db).insertInto('community_group').values({ ...rest, clinic_id: clinicId, checked_on: checkedOn }).execute()
}

/** Somebody looked whether the entry is still true; false when it is not in the directory. */
export async function markChecked(db: Db, id: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('community_group').set({ checked_on: on }).where('id', '=', id).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** One entry of the directory. */
export async function communityGroupById(db: Db, id: string): Promise<CommunityGroup | undefined> {
  return (await communityGroups(db)).find(group => group.id === id)
}

/** A follow-up can be answered by a link until an instant; of its code only the mark is kept. An older link is dead. */
export async function saveLink(db: Db, id: string, mark: Buffer, until: string): Promise<void> {
  await own(db).updateTable('follow_up').set({ link_mark: mark, link_until: until }).where('id', '=', id).execute()
}

/** Whose follow-up a link opens, while it is good. */
export async function followUpByLink(db: Db, mark: Buffer, now: string): Promise<{ clinicId: string, id: string, clientId: string } | undefined> {
  const { rows: [row] } = await sql<{ clinic_id: string, id: string, client_id: string }>`select * from app.follow_up_by_link(${mark}, ${now})`.execute(own(db))
  return row && { clinicId: row.clinic_id, id: row.id, clientId: row.client_id }
}

/** Keeps what was answered, once. Who wants a call stays on the list; everybody else was reached. */
export async function saveAnswers(db: Db, id: string, answers: FollowUpAnswers, now: string): Promise<boolean> {
  const reached = answers.wantsCall ? {} : { outcome: 'reached', reached_at: now }
  const { numUpdatedRows } = await own(db).updateTable('follow_up')
    .set(eb => ({ answers: JSON.stringify(answers), answered_at: now, ...reached, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('answered_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}

/** A measure was answered by the link of a follow-up. */
export async function keepMeasureOf(db: Db, id: string, measureId: string): Promise<void> {
  await own(db).updateTable('follow_up').set({ measure_ids: sql`measure_ids || ${measureId}::uuid` }).where('id', '=', id).execute()
}

/** Everything that was asked is answered: the link is over. */
export async function closeLink(db: Db, id: string): Promise<void> {
  await own(db).updateTable('follow_up').set({ link_mark: null }).where('id', '=', id).execute()
}
