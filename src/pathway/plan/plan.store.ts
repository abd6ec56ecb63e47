// Tables: plan. Views: staff_name, current_plan, latest_measure; reads the parts and comments of a plan with it
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Plan, PlanHead, type PlanWords } from './plan.words.ts'

const own = (db: Db) => db.$pickTables<'plan' | 'staff_name' | 'current_plan'>()

const interventions = sql`coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'words', i.words, 'version', i.version,
  'originId', coalesce(i.origin_id, i.id), 'modality', i.modality, 'timesPerWeek', i.times_per_week, 'minutes', i.minutes, 'staffId', i.staff_id,
  'staffName', (select s.name from staff_name s where s.clinic_id = i.clinic_id and s.staff_id = i.staff_id)) order by i.position, i.id)
  from intervention i where i.clinic_id = o.clinic_id and i.objective_id = o.id), '[]')`

const latest = sql`(select jsonb_build_object('total', m.total, 'givenAt', to_char(m.given_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from latest_measure m where m.clinic_id = o.clinic_id and m.client_id = o.client_id and m.instrument = o.instrument and m.total is not null)`

const objectives = sql`coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'words', o.words, 'version', o.version,
  'originId', coalesce(o.origin_id, o.id), 'instrument', o.instrument, 'measuredBy', o.measured_by, 'baseline', o.baseline, 'target', o.target,
  'targetOn', o.target_on, 'latest', ${latest}, 'interventions', ${interventions}) order by o.position, o.id)
  from objective o where o.clinic_id = g.clinic_id and o.goal_id = g.id), '[]')`

const comments = (where: ReturnType<typeof sql>) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'words', c.words, 'byKind', c.by_kind,
  'byName', (select s.name from staff_name s where s.clinic_id = c.clinic_id and s.staff_id = c.by_id),
  'writtenAt', to_char(c.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by c.written_at, c.id)
  from plan_comment c where ${where}), '[]')`

const goals = sql`coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'words', g.words, 'version', g.version,
  'originId', coalesce(g.origin_id, g.id), 'comments', ${comments(sql`c.clinic_id = g.clinic_id and c.goal_id = g.id`)},
  'objectives', ${objectives}) order by g.position, g.id)
  from goal g where g.clinic_id = b.clinic_id and g.problem_id = b.id), '[]')`

const problems = sql`coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'words', b.words, 'version', b.version,
  'originId', coalesce(b.origin_id, b.id), 'findingId', b.finding_id, 'goals', ${goals}) order by b.position, b.id)
  from problem b where b.clinic_id = p.clinic_id and b.plan_id = p.id), '[]')`

const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** The whole tree in one round trip, built where the rows are. */
const tree = sql<string>`jsonb_build_object('id', p.id, 'clientId', p.client_id, 'episodeId', p.episode_id, 'number', p.number,
  'authorId', p.author_id, 'authorName', (select s.name from staff_name s where s.clinic_id = p.clinic_id and s.staff_id = p.author_id),
  'version', p.version, 'wordsVersion', p.words_version, 'strengths', p.strengths, 'barriers', p.barriers, 'preferences', p.preferences,
  'culture', p.culture, 'languageNeeds', p.language_needs, 'dischargeCriteria', p.discharge_criteria, 'projectedWeeks', p.projected_weeks,
  'whyAmended', p.why_amended, 'startedAt', ${instant('p.started_at')}, 'signedAt', ${instant('p.signed_at')}, 'coSignedAt', ${instant('p.co_signed_at')},
  'clientSignedAt', ${instant('p.client_signed_at')}, 'clientRefusedAt', ${instant('p.client_refused_at')},
  'clientRefusedReason', p.client_refused_reason, 'supersededAt', ${instant('p.superseded_at')}, 'reviewDueOn', p.review_due_on,
  'problems', ${problems}, 'comments', ${comments(sql`c.clinic_id = p.clinic_id and c.plan_id = p.id and c.goal_id is null`)})::text`

/** The plan that is looked at: the one named, else the draft where drafts are open, else the newest signed one. */
export async function planJsonOf(db: Db, clientId: string, which: { planId?: string, drafts: boolean }): Promise<string | undefined> {
  let asked = own(db).selectFrom('plan as p').select(tree.as('json')).where('p.client_id', '=', clientId)
  if (which.planId !== undefined) asked = asked.where('p.id', '=', which.planId)
  if (!which.drafts) asked = asked.where('p.signed_at', 'is not', null)
  const row = await asked.orderBy('p.signed_at', order => order.desc().nullsFirst()).orderBy('p.started_at', 'desc').limit(1).executeTakeFirst()
  return row?.json
}

/** A whole plan. */
export async function planById(db: Db, planId: string): Promise<Plan | undefined> {
  const row = await own(db).selectFrom('plan as p').select(tree.as('json')).where('p.id', '=', planId).executeTakeFirst()
  return row && Plan.parse(JSON.parse(row.json))
}

/** The plan in force of each of these clients, else their draft, whole, in one round trip. */
export async function wholePlansOf(db: Db, clientIds: readonly string[]): Promise<Map<string, Plan>> {
  if (clientIds.length === 0) return new Map()
  const rows = await own(db).selectFrom('plan as p').distinctOn('p.client_id').select(['p.client_id', tree.as('json')])
    .where('p.client_id', 'in', [...clientIds]).where('p.superseded_at', 'is', null)
    .orderBy('p.client_id').orderBy('p.signed_at', order => order.desc().nullsLast()).execute()
  return new Map(rows.map(({ client_id, json }) => [client_id, Plan.parse(JSON.parse(json))]))
}

/** Which plans hold these parts. */
export async function plansHolding(db: Db, objectiveIds: readonly string[]): Promise<string[]> {
  if (objectiveIds.length === 0) return []
  const rows = await sql<{ plan_id: string }>`select distinct plan_id from objective where id = any(${`{${objectiveIds.join(',')}}`}::uuid[])`.execute(own(db))
  return rows.rows.map(({ plan_id }) => plan_id)
}

const heads = (db: Db) => own(db).selectFrom('plan as p')
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'p.clinic_id').onRef('s.staff_id', '=', 'p.author_id'))
  .select(['p.id', 'p.client_id as clientId', 'p.episode_id as episodeId', 'p.number', 'p.author_id as authorId', 's.name as authorName', 'p.version',
    'p.words_version as wordsVersion', 'p.why_amended as whyAmended', 'p.started_at as startedAt', 'p.signed_at as signedAt', 'p.co_signed_at as coSignedAt',
    'p.client_signed_at as clientSignedAt', 'p.client_refused_at as clientRefusedAt', 'p.client_refused_reason as clientRefusedReason',
    'p.superseded_at as supersededAt', 'p.review_due_on as reviewDueOn'])

/** One plan without its tree; the row is held until the end of the transaction, so that nobody adds to what is being signed. */
export async function planHeadById(db: Db, planId: string): Promise<PlanHead | undefined> {
  await own(db).selectFrom('plan').select('id').where('id', '=', planId).forUpdate().execute()
  const row = await heads(db).where('p.id', '=', planId).executeTakeFirst()
  return row && PlanHead.parse(row)
}

/** All versions of all plans of one client, newest first. */
export async function plansOf(db: Db, clientId: string): Promise<PlanHead[]> {
  const rows = await heads(db).where('p.client_id', '=', clientId).orderBy('p.started_at', 'desc').orderBy('p.number', 'desc').execute()
  return rows.map(row => PlanHead.parse(row))
}

/** The plan in force: signed by its author and not replaced. */
export async function currentPlanOf(db: Db, clientId: string): Promise<PlanHead | undefined> {
  const row = await heads(db).innerJoin('current_plan as k', join => join.onRef('k.clinic_id', '=', 'p.clinic_id').onRef('k.plan_id', '=', 'p.id'))
    .where('k.client_id', '=', clientId).executeTakeFirst()
  return row && PlanHead.parse(row)
}

/** Starts a version. */
export async function insertPlan(db: Db, plan: PlanWords & {
  clinicId: string, id: string, clientId: string, episodeId: string, number: number, authorId: string, whyAmended: string | null, now: string,
}): Promise<void> {
  await own(db).insertInto('plan').values({
    clinic_id: plan.clinicId, id: plan.id, client_id: plan.clientId, episode_id: plan.episodeId, number: plan.number, author_id: plan.authorId,
    strengths: plan.strengths, barriers: plan.barriers, preferences: plan.preferences, culture: plan.culture, language_needs: plan.languageNeeds,
    discharge_criteria: plan.dischargeCriteria, projected_weeks: plan.projectedWeeks, why_amended: plan.whyAmended, started_at: plan.now,
  }).execute()
}

/** Writes the plan's own words. */
export async function saveWords(db: Db, planId: string, words: { readonly [K in keyof PlanWords]?: PlanWords[K] | undefined }): Promise<void> {
  await own(db).updateTable('plan').set(eb => ({
    ...(words.strengths !== undefined && { strengths: words.strengths }),
    ...(words.barriers !== undefined && { barriers: words.barriers }),
    ...(words.preferences !== undefined && { preferences: words.preferences }),
    ...(words.culture !== undefined && { culture: words.culture }),
    ...(words.languageNeeds !== undefined && { language_needs: words.languageNeeds }),
    ...(words.dischargeCriteria !== undefined && { discharge_criteria: words.dischargeCriteria }),
    ...(words.projectedWeeks !== undefined && { projected_weeks: words.projectedWeeks }),
    words_version: eb('words_version', '+', 1), version: eb('version', '+', 1),
  })).where('id', '=', planId).execute()
}

/** Somebody changed a part: whoever signs has to see it first. */
export async function countChange(db: Db, planId: string): Promise<void> {
  await own(db).updateTable('plan').set(eb => ({ version: eb('version', '+', 1) })).where('id', '=', planId).execute()
}

/** The author signed: this version is in force, the ones before it are not. */
export async function markSigned(db: Db, plan: { id: string, clientId: string, authorId: string, reviewDueOn: string | null, now: string }): Promise<void> {
  await own(db).updateTable('plan').set({ superseded_at: plan.now })
    .where('client_id', '=', plan.clientId).where('signed_at', 'is not', null).where('superseded_at', 'is', null).execute()
  await own(db).updateTable('plan').set(eb => ({
    signed_at: plan.now, author_id: plan.authorId, review_due_on: plan.reviewDueOn, version: eb('version', '+', 1),
  })).where('id', '=', plan.id).execute()
}

/** The client signed. */
export async function markClientSigned(db: Db, planId: string, now: string): Promise<void> {
  await own(db).updateTable('plan').set(eb => ({ client_signed_at: now, version: eb('version', '+', 1) })).where('id', '=', planId).execute()
}

/** The client does not sign, and says why. */
export async function markClientRefused(db: Db, planId: string, reason: string, now: string): Promise<void> {
  await own(db).updateTable('plan').set(eb => ({ client_refused_at: now, client_refused_reason: reason, version: eb('version', '+', 1) }))
    .where('id', '=', planId).execute()
}

/** A supervisor or physician put their name beside the author's. */
export async function markCoSigned(db: Db, planId: string, now: string): Promise<void> {
  await own(db).updateTable('plan').set(eb => ({ co_signed_at: eb.fn.coalesce('co_signed_at', sql<string>`${now}::timestamptz`), version: eb('version', '+', 1) })).where('id', '=', planId).execute()
}

/** When the next review is due. */
export async function setReviewDue(db: Db, planId: string, on: string | null): Promise<void> {
  await own(db).updateTable('plan').set({ review_due_on: on }).where('id', '=', planId).execute()
}

/** Throws a draft away; the database keeps a signed one. */
export async function deleteDraft(db: Db, planId: string): Promise<void> {
  await own(db).deleteFrom('plan').where('id', '=', planId).where('signed_at', 'is', null).execute()
}
