// Tables: safety_alert. Views: client_name, staff_name, task_taken, kept_out
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { raiseTask } from '../../people/task/public.ts'
import { Alert, type AlertLevel } from './safety.words.ts'

const own = (db: Db) => db.$pickTables<'safety_alert' | 'client_name' | 'staff_name' | 'task_taken' | 'kept_out'>()

/** What somebody said that a human must answer. */
export interface NewAlert {
  readonly clientId: string
  /** `not-safe-today`, or the instrument and item. Never the client's words. */
  readonly source: string
  readonly sourceId?: string
  readonly level: AlertLevel
}

type Raising = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Minutes a human has for a high alert before the screen says that it is late. Clinic's own default. */
const ANSWER_WITHIN_MINUTES = { high: 15, moderate: 240, low: 480 } as const

const later = (instant: string, minutes: number): string => new Date(Date.parse(instant) + minutes * 60_000).toISOString()

/** Writes the alert and puts it in front of the clinicians at once; the on-call chain starts to climb from here. */
export async function raiseAlert(context: Raising, alert: NewAlert): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('safety_alert').values({
    clinic_id: context.actor.clinicId, id, client_id: alert.clientId, source: alert.source,
    source_id: alert.sourceId ?? null, level: alert.level, raised_at: context.now,
  }).execute()
  await raiseTask(context, {
    clientId: alert.clientId, kind: 'safety.answer-alert', reason: alert.source, urgency: alert.level === 'high' ? 'now' : 'today',
    forRole: 'therapist', dueAt: later(context.now, ANSWER_WITHIN_MINUTES[alert.level]), aboutId: id,
  })
  return id
}

const alerts = (db: Db) => own(db).selectFrom('safety_alert as a')
  .leftJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
  .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.staff_id', '=', 'a.accepted_by'))
  .leftJoin('staff_name as d', join => join.onRef('d.clinic_id', '=', 'a.clinic_id').onRef('d.staff_id', '=', 'a.closed_by'))
  .select(['a.id', 'a.client_id as clientId', 'c.name as clientName', 'c.pronouns', 'a.source', 'a.source_id as sourceId', 'a.level',
    'a.raised_at as raisedAt', 'a.accepted_at as acceptedAt', 'a.accepted_by as acceptedBy', 's.name as acceptedByName',
    'a.closed_at as closedAt', 'd.name as closedByName', 'a.what_was_done as whatWasDone', 'a.version'])

const asAlert = (row: unknown): Alert => Alert.parse(row)

/** Everything in the clinic that waits for an answer, oldest first. */
export async function openAlerts(db: Db): Promise<Alert[]> {
  const rows = await alerts(db).where('a.closed_at', 'is', null).orderBy('a.raised_at').limit(200).execute()
  return rows.map(asAlert)
}

/** What one person said that is not answered yet, oldest first. */
export async function openAlertsOf(db: Db, clientId: string): Promise<Alert[]> {
  const rows = await alerts(db).where('a.client_id', '=', clientId).where('a.closed_at', 'is', null).orderBy('a.raised_at').execute()
  return rows.map(asAlert)
}

/** All alerts about one person, newest first. */
export async function alertsOf(db: Db, clientId: string): Promise<Alert[]> {
  const rows = await alerts(db).where('a.client_id', '=', clientId).orderBy('a.raised_at', 'desc').limit(100).execute()
  return rows.map(asAlert)
}

/** Alerts raised since an instant, and older ones that are still open; oldest first. */
export async function alertsSince(db: Db, since: string): Promise<Alert[]> {
  const rows = await alerts(db).where(eb => eb.or([eb('a.raised_at', '>=', since), eb('a.closed_at', 'is', null)])).orderBy('a.raised_at').limit(500).execute()
  return rows.map(asAlert)
}

/** One alert; the row is held until the end of the transaction so that one of two people is first. */
export async function alertById(db: Db, id: string): Promise<Alert | undefined> {
  await own(db).selectFrom('safety_alert').select('id').where('id', '=', id).forUpdate().execute()
  const row = await alerts(db).where('a.id', '=', id).executeTakeFirst()
  return row && asAlert(row)
}

/** Somebody says: I have this. */
export async function saveAccepted(db: Db, id: string, by: string, at: string): Promise<void> {
  await own(db).updateTable('safety_alert').set(eb => ({ accepted_by: by, accepted_at: at, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}

/** Whoever had an open alert and was then kept out of the record by the client has it no more: it waits for somebody who can open it. */
export async function dropAcceptedByKeptOut(db: Db): Promise<void> {
  await own(db).updateTable('safety_alert').set(eb => ({ accepted_by: null, accepted_at: null, version: eb('version', '+', 1) })).where('closed_at', 'is', null)
    .where(eb => eb.exists(eb.selectFrom('kept_out as k').select('k.staff_id').whereRef('k.clinic_id', '=', 'safety_alert.clinic_id').whereRef('k.client_id', '=', 'safety_alert.client_id')
      .whereRef('k.staff_id', '=', 'safety_alert.accepted_by'))).execute()
}

/** It is answered, and what was done is said. */
export async function saveClosed(db: Db, id: string, by: string, whatWasDone: string, at: string): Promise<void> {
  await own(db).updateTable('safety_alert').set(eb => ({ closed_by: by, closed_at: at, what_was_done: whatWasDone, version: eb('version', '+', 1) }))
    .where('id', '=', id).execute()
}

/** Open alerts whose task somebody took from the task list: they have the alert too. */
export async function takenElsewhere(db: Db): Promise<{ alertId: string, by: string, at: string }[]> {
  const rows = await own(db).selectFrom('safety_alert as a').innerJoin('task_taken as t', join => join
    .onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.about_id', '=', 'a.id'))
    .select(['a.id', 't.accepted_by', 't.accepted_at']).where('a.accepted_at', 'is', null).where('a.closed_at', 'is', null)
    .orderBy('t.accepted_at').execute()
  return rows.flatMap(({ id, accepted_by, accepted_at }) =>
    accepted_by === null || accepted_at === null ? [] : [{ alertId: id, by: accepted_by, at: accepted_at }])
}
