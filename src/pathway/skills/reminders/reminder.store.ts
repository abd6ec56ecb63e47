// Tables: reminder. Views: open_episode, last_check_in
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { Reminder, type Channel } from './reminder.words.ts'

const own = (db: Db) => db.$pickTables<'reminder' | 'open_episode' | 'last_check_in'>()

const reminders = (db: Db) => own(db).selectFrom('reminder as r').select(['r.client_id as clientId', 'r.channel', sql<string>`to_char(r.at_time, 'HH24:MI')`.as('at'),
  'r.last_sent_on as lastSentOn', 'r.repeated_on as repeatedOn', 'r.unanswered', 'r.stopped_at as stoppedAt'])

/** A client's reminder, when they chose one. */
export async function reminderOf(db: Db, clientId: string): Promise<Reminder | undefined> {
  const row = await reminders(db).where('r.client_id', '=', clientId).executeTakeFirst()
  return row && Reminder.parse(row)
}

/** Keeps the time a client chose; it begins anew. */
export async function chooseReminder(db: Db, clinicId: string, chosen: { clientId: string, channel: Channel, at: string, now: string }): Promise<void> {
  const row = { channel: chosen.channel, at_time: chosen.at, chosen_at: chosen.now, unanswered: 0, stopped_at: null }
  await own(db).insertInto('reminder').values({ clinic_id: clinicId, client_id: chosen.clientId, ...row })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id']).doUpdateSet(row)).execute()
}

/** No reminder any more. */
export async function dropReminder(db: Db, clientId: string): Promise<void> {
  await own(db).deleteFrom('reminder').where('client_id', '=', clientId).execute()
}

/** The client answered by checking in: reminders go on. */
export async function reminderAnswered(db: Db, clientId: string): Promise<void> {
  await own(db).updateTable('reminder').set({ unanswered: 0, stopped_at: null }).where('client_id', '=', clientId).execute()
}

/** Reminders of people in care that are not stopped, with the day of their newest check-in. */
export async function runningReminders(db: Db): Promise<{ clientId: string, reminder: Reminder, lastDay: string | null }[]> {
  const rows = await reminders(db)
    .leftJoin('last_check_in as c', join => join.onRef('c.clinic_id', '=', 'r.clinic_id').onRef('c.client_id', '=', 'r.client_id')).select('c.for_date as lastDay')
    .where('r.stopped_at', 'is', null)
    .where(eb => eb.exists(eb.selectFrom('open_episode as e').select('e.client_id').whereRef('e.clinic_id', '=', 'r.clinic_id').whereRef('e.client_id', '=', 'r.client_id')))
    .execute()
  return rows.map(({ clientId, lastDay, ...reminder }) => ({ clientId, lastDay, reminder: Reminder.parse(reminder) }))
}

/** It went out today. */
export async function reminderSent(db: Db, clientId: string, today: string): Promise<void> {
  await own(db).updateTable('reminder').set(eb => ({ last_sent_on: today, unanswered: eb('unanswered', '+', 1) })).where('client_id', '=', clientId).execute()
}

/** It came once more today; that asks for no second answer. */
export async function reminderRepeated(db: Db, clientId: string, today: string): Promise<void> {
  await own(db).updateTable('reminder').set({ repeated_on: today }).where('client_id', '=', clientId).execute()
}

/** It stops until the next check-in. */
export async function stopReminder(db: Db, clientId: string, now: string): Promise<void> {
  await own(db).updateTable('reminder').set({ stopped_at: now }).where('client_id', '=', clientId).execute()
}
