// Tables: discharge, waiver. Views: staff_name
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Waiver } from './completion.rules.ts'
import { Discharge, type DischargeKind, type SummaryWords } from './completion.words.ts'

const own = (db: Db) => db.$pickTables<'discharge' | 'waiver' | 'staff_name'>()
type Writing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Requirements of an episode that do not apply, with who decided; those of an earlier program do not count in this one. */
export async function waiversOf(db: Db, episodeId: string, afterMoves: number): Promise<Waiver[]> {
  return own(db).selectFrom('waiver as w').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'w.clinic_id').onRef('s.staff_id', '=', 'w.waived_by'))
    .select(['w.requirement', 'w.reason', 'w.waived_by as waivedBy', 's.name as waivedByName']).where('w.episode_id', '=', episodeId).where('w.after_moves', '=', afterMoves).execute()
}

/** Decides that a requirement does not apply. */
export async function insertWaiver(context: Writing, waiver: { clientId: string, episodeId: string, afterMoves: number, requirement: string, reason: string }): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('waiver').values({
    clinic_id: context.actor.clinicId, id, client_id: waiver.clientId, episode_id: waiver.episodeId, after_moves: waiver.afterMoves,
    requirement: waiver.requirement, reason: waiver.reason, waived_by: context.actor.id, waived_at: context.now,
  }).execute()
  return id
}

const columns = ['id', 'client_id as clientId', 'episode_id as episodeId', 'kind', 'on_date as onDate', 'reason', 'course', 'issues_left as issuesLeft',
  'medication', 'recommendations', 'facts', 'author_id as authorId', 'started_at as startedAt', 'signed_at as signedAt', 'version'] as const

/** The discharge of an episode, drafted or signed. */
export async function dischargeOf(db: Db, episodeId: string): Promise<Discharge | undefined> {
  const row = await own(db).selectFrom('discharge').select(columns).where('episode_id', '=', episodeId).executeTakeFirst()
  return row && Discharge.parse(row)
}

/** The newest discharge of a client. */
export async function newestDischargeOf(db: Db, clientId: string): Promise<Discharge | undefined> {
  const row = await own(db).selectFrom('discharge').select(columns).where('client_id', '=', clientId).orderBy('started_at', 'desc').executeTakeFirst()
  return row && Discharge.parse(row)
}

/** One discharge, held until the change to it is safe. */
export async function dischargeById(db: Db, id: string): Promise<Discharge | undefined> {
  const row = await own(db).selectFrom('discharge').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && Discharge.parse(row)
}

/** Opens the discharge summary with its facts; the clinician's words come after. */
export async function insertDischarge(context: Writing, discharge: { clientId: string, episodeId: string, kind: DischargeKind, onDate: string, facts: Discharge['facts'], words: SummaryWords }): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('discharge').values({
    clinic_id: context.actor.clinicId, id, client_id: discharge.clientId, episode_id: discharge.episodeId, kind: discharge.kind, on_date: discharge.onDate,
    reason: discharge.words.reason, course: discharge.words.course, issues_left: discharge.words.issuesLeft, medication: discharge.words.medication,
    recommendations: discharge.words.recommendations, facts: JSON.stringify(discharge.facts), author_id: context.actor.id, started_at: context.now,
  }).execute()
  return id
}

/** Writes the summary. */
export async function saveDischarge(db: Db, id: string, words: SummaryWords & { kind: DischargeKind, onDate: string }): Promise<void> {
  await own(db).updateTable('discharge').set(eb => ({
    kind: words.kind, on_date: words.onDate, reason: words.reason, course: words.course, issues_left: words.issuesLeft, medication: words.medication,
    recommendations: words.recommendations, version: eb('version', '+', 1),
  })).where('id', '=', id).execute()
}

/** The words and the figures stay from here. */
export async function markSigned(db: Db, id: string, facts: Discharge['facts'], now: string): Promise<void> {
  await own(db).updateTable('discharge').set({ signed_at: now, facts: JSON.stringify(facts) }).where('id', '=', id).execute()
}
