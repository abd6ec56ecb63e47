// Tables: aftercare_plan, aftercare_edition
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { AftercarePlan, type AftercareWords } from './continuing-care.words.ts'

const own = (db: Db) => db.$pickTables<'aftercare_plan' | 'aftercare_edition'>()

const columns = ['id', 'client_id as clientId', 'episode_id as episodeId', 'step_down as stepDown', 'therapist_name as therapistName',
  'first_visit_at as firstVisitAt', 'community_group_ids as communityGroupIds', 'medication', 'housing', 'work', 'people', 'warning_signs as warningSigns',
  'what_brings_me_back as whatBringsMeBack', 'author_id as authorId', 'started_at as startedAt', 'signed_at as signedAt', 'version'] as const

const row = (words: AftercareWords) => ({
  step_down: words.stepDown, therapist_name: words.therapistName, first_visit_at: words.firstVisitAt, community_group_ids: words.communityGroupIds,
  medication: words.medication, housing: words.housing, work: words.work, people: words.people, warning_signs: words.warningSigns, what_brings_me_back: words.whatBringsMeBack,
})

/** The aftercare plan of an episode. */
export async function aftercareOf(db: Db, episodeId: string): Promise<AftercarePlan | undefined> {
  const found = await own(db).selectFrom('aftercare_plan').select(columns).where('episode_id', '=', episodeId).executeTakeFirst()
  return found && AftercarePlan.parse(found)
}

/** The newest aftercare plan of a client, also after discharge. */
export async function newestAftercareOf(db: Db, clientId: string): Promise<AftercarePlan | undefined> {
  const found = await own(db).selectFrom('aftercare_plan').select(columns).where('client_id', '=', clientId).orderBy('started_at', 'desc').executeTakeFirst()
  return found && AftercarePlan.parse(found)
}

/** Starts the plan of an episode with empty pages. */
export async function insertAftercare(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, episodeId: string): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('aftercare_plan').values({
    clinic_id: context.actor.clinicId, id, client_id: clientId, episode_id: episodeId, author_id: context.actor.id, started_at: context.now,
  }).execute()
  return id
}

/** One plan, held until the change to it is safe. */
export async function aftercareById(db: Db, id: string): Promise<AftercarePlan | undefined> {
  const found = await own(db).selectFrom('aftercare_plan').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return found && AftercarePlan.parse(found)
}

/** Writes the words. */
export async function saveAftercare(db: Db, id: string, words: AftercareWords): Promise<void> {
  await own(db).updateTable('aftercare_plan').set(eb => ({ ...row(words), version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** The words stay from here. */
export async function markSigned(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('aftercare_plan').set({ signed_at: now }).where('id', '=', id).execute()
}

/** Opens a signed plan again; the signed words stay as an edition. */
export async function openAgain(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now'>, plan: AftercarePlan, signed: AftercareWords): Promise<void> {
  const { db, actor, now } = context
  await own(db).insertInto('aftercare_edition').values({
    clinic_id: actor.clinicId, plan_id: plan.id, version: plan.version, client_id: plan.clientId, content: JSON.stringify(signed),
    signed_at: plan.signedAt ?? now, opened_again_by: actor.id, opened_again_at: now,
  }).execute()
  await own(db).updateTable('aftercare_plan').set({ signed_at: null, version: plan.version + 1 }).where('id', '=', plan.id).execute()
}
