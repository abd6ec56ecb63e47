// Tables: clinic_deadline, service_day
import type { Db } from '../../platform/server/db.ts'
import { Deadline } from './deadlines/deadline.words.ts'

const own = (db: Db) => db.$pickTables<'clinic_deadline' | 'service_day'>()

/** A rule a clinic answers to. */
export interface ChosenDeadline { readonly id: string, readonly rule: Deadline, readonly chosenAt: string }

/** The rules a clinic chose and has not dropped. */
export async function chosenDeadlines(db: Db): Promise<ChosenDeadline[]> {
  const rows = await own(db).selectFrom('clinic_deadline').select(['id', 'definition', 'chosen_at']).where('ended_at', 'is', null).orderBy('chosen_at').execute()
  return rows.map(row => ({ id: row.id, rule: Deadline.parse(row.definition), chosenAt: row.chosen_at }))
}

/** From now on the clinic answers to this rule. */
export async function insertDeadline(db: Db, chosen: { clinicId: string, id: string, rule: Deadline, by: string, now: string }): Promise<void> {
  await own(db).insertInto('clinic_deadline').values({
    clinic_id: chosen.clinicId, id: chosen.id, definition: JSON.stringify(chosen.rule), chosen_at: chosen.now, chosen_by: chosen.by,
  }).execute()
}

/** The clinic no longer answers to it; that it once did is kept. */
export async function endDeadline(db: Db, id: string, by: string, now: string): Promise<void> {
  await own(db).updateTable('clinic_deadline').set({ ended_at: now, ended_by: by }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** The client was given a service on this day; told by the step that gave it. Telling it twice changes nothing. */
export async function recordServiceDay(db: Db, clinicId: string, clientId: string, day: string): Promise<void> {
  await own(db).insertInto('service_day').values({ clinic_id: clinicId, client_id: clientId, day }).onConflict(conflict => conflict.doNothing()).execute()
}

/** Days on which a client was given a service, in order. */
export async function serviceDaysOf(db: Db, clientId: string): Promise<string[]> {
  const rows = await own(db).selectFrom('service_day').select('day').where('client_id', '=', clientId).orderBy('day').execute()
  return rows.map(({ day }) => day)
}
