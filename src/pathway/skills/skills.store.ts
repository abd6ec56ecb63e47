// Tables: check_in, practice. Views: client_name, open_episode
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { CheckIn, Practice, type CheckInAnswers } from './skills.words.ts'

const own = (db: Db) => db.$pickTables<'check_in' | 'practice' | 'client_name' | 'open_episode'>()

const checkInColumns = ['id', 'client_id as clientId', 'for_date as forDate', 'at', 'mood', 'stress', 'craving', 'sleep_hours as sleepHours', 'used',
  'trigger_kind as trigger', 'skill', 'helped', 'wants_call as wantsCall', 'words', 'source'] as const

const asCheckIn = ({ sleepHours, ...row }: { sleepHours: string | null, [key: string]: unknown }): CheckIn =>
  CheckIn.parse({ ...row, sleepHours: sleepHours === null ? null : Number(sleepHours) })

/** Keeps a check-in; the same day sent again replaces what was said before, so nothing is counted twice. */
export async function saveCheckIn(
  context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, clientId: string, answers: CheckInAnswers, from: { source: CheckIn['source'], enteredBy: string | null } = { source: 'phone', enteredBy: null },
): Promise<string> {
  const said = {
    at: answers.at, sent_at: context.now, mood: answers.mood, stress: answers.stress, craving: answers.craving,
    sleep_hours: answers.sleepHours == null ? null : String(answers.sleepHours), used: answers.used ?? null, trigger_kind: answers.trigger ?? null, skill: answers.skill ?? null,
    helped: answers.helped ?? null, wants_call: answers.wantsCall, words: answers.words ?? null, source: from.source, entered_by: from.enteredBy,
  }
  const { id } = await own(context.db).insertInto('check_in')
    .values({ ...said, clinic_id: context.actor.clinicId, id: context.newId(), client_id: clientId, for_date: answers.forDate })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id', 'for_date']).doUpdateSet(said)).returning('id').executeTakeFirstOrThrow()
  return id
}

/** A client's check-ins since a day, oldest first. */
export async function checkInsOf(db: Db, clientId: string, since: string): Promise<CheckIn[]> {
  const rows = await own(db).selectFrom('check_in').select(checkInColumns).where('client_id', '=', clientId).where('for_date', '>=', since)
    .orderBy('for_date').execute()
  return rows.map(asCheckIn)
}

/** The check-ins of everybody in care since a day. */
export async function checkInsOfCaseload(db: Db, since: string, therapistId: string | null): Promise<{ clientId: string, name: string, checkIns: CheckIn[] }[]> {
  let asked = own(db).selectFrom('open_episode as e').innerJoin('client_name as n', join => join
    .onRef('n.clinic_id', '=', 'e.clinic_id').onRef('n.client_id', '=', 'e.client_id'))
    .select(['e.client_id', 'n.name'])
  if (therapistId !== null) asked = asked.where('e.therapist_id', '=', therapistId)
  const people = await asked.execute()
  if (people.length === 0) return []
  const rows = await own(db).selectFrom('check_in').select(checkInColumns).where('for_date', '>=', since)
    .where('client_id', 'in', people.flatMap(({ client_id }) => client_id ?? [])).orderBy('for_date').execute()
  const checkIns = rows.map(asCheckIn)
  return people.flatMap(({ client_id: clientId, name }) => clientId === null ? [] : [{ clientId, name: name ?? '', checkIns: checkIns.filter(one => one.clientId === clientId) }])
}

const practiceColumns = ['id', 'client_id as clientId', 'skill', 'when_and_where as whenAndWhere', 'objective_id as objectiveId',
  'assigned_by_kind as assignedByKind', 'assigned_at as assignedAt', 'due_on as dueOn', 'outcome', 'helped', 'words', 'answered_at as answeredAt', 'version'] as const

/** Asks for a skill to be used in real life. */
export async function insertPractice(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, practice: {
  clientId: string, skill: string, whenAndWhere: string, objectiveId: string | null, dueOn: string | null,
}): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('practice').values({
    clinic_id: context.actor.clinicId, id, client_id: practice.clientId, skill: practice.skill, when_and_where: practice.whenAndWhere,
    objective_id: practice.objectiveId, due_on: practice.dueOn, assigned_by_kind: context.actor.kind === 'client' ? 'client' : 'staff',
    assigned_by: context.actor.id, assigned_at: context.now,
  }).execute()
  return id
}

/** One practice. */
export async function practiceById(db: Db, id: string): Promise<Practice | undefined> {
  const row = await own(db).selectFrom('practice').select(practiceColumns).where('id', '=', id).executeTakeFirst()
  return row && Practice.parse(row)
}

/** A client's practices, newest first. */
export async function practicesOf(db: Db, clientId: string): Promise<Practice[]> {
  const rows = await own(db).selectFrom('practice').select(practiceColumns).where('client_id', '=', clientId).orderBy('assigned_at', 'desc').limit(100).execute()
  return rows.map(row => Practice.parse(row))
}

/** How it went. */
export async function answerPractice(db: Db, id: string, answer: { outcome: 'done' | 'tried' | 'not-done', helped: number | null, words: string | null }, now: string): Promise<void> {
  await own(db).updateTable('practice').set(eb => ({ ...answer, answered_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}
