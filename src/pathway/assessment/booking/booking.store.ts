// Tables: appointment, working_hours. Views: staff_name, staff_busy
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { Appointment } from '../assessment.words.ts'
import type { Hours, Taken } from './booking.rules.ts'

const own = (db: Db) => db.$pickTables<'appointment' | 'working_hours' | 'staff_name' | 'staff_busy'>()

const appointments = (db: Db) => own(db).selectFrom('appointment as a')
  .innerJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.staff_id', '=', 'a.staff_id'))
  .select(['a.id', 'a.client_id as clientId', 'a.staff_id as staffId', 's.name as staffName', 'a.starts_at as startsAt', 'a.ends_at as endsAt', 'a.place',
    'a.cancelled_at as cancelledAt', 'a.version'])

/** One appointment. */
export async function appointmentById(db: Db, id: string): Promise<Appointment | undefined> {
  const row = await appointments(db).where('a.id', '=', id).executeTakeFirst()
  return row && Appointment.parse(row)
}

/** The appointments of one person, newest first. */
export async function appointmentsOf(db: Db, clientId: string): Promise<Appointment[]> {
  const rows = await appointments(db).where('a.client_id', '=', clientId).orderBy('a.starts_at', 'desc').execute()
  return rows.map(row => Appointment.parse(row))
}

/** Everything that stands in the diaries in a span of time: first visits, sessions somebody leads, days away and closed days. */
export async function takenBetween(db: Db, from: string, until: string): Promise<Taken[]> {
  const visits = await own(db).selectFrom('appointment').select(['staff_id as staffId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .where('cancelled_at', 'is', null).where('ends_at', '>', from).where('starts_at', '<', until).execute()
  const others = await own(db).selectFrom('staff_busy').select(['staff_id as staffId', 'starts_at as startsAt', 'ends_at as endsAt'])
    .$narrowType<{ staffId: string, startsAt: string, endsAt: string }>().where('ends_at', '>', from).where('starts_at', '<', until).execute()
  return [...visits, ...others]
}

/** Held times that nobody was reminded of yet. */
export async function toRemind(db: Db, between: { readonly from: string, readonly until: string, readonly bookedBefore: string }): Promise<Appointment[]> {
  const rows = await appointments(db).where('a.cancelled_at', 'is', null).where('a.reminded_at', 'is', null)
    .where('a.starts_at', '>=', between.from).where('a.starts_at', '<=', between.until).where('a.booked_at', '<=', between.bookedBefore).limit(500).execute()
  return rows.map(row => Appointment.parse(row))
}

/** The reminder of this time has left. */
export async function markReminded(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('appointment').set({ reminded_at: now }).where('id', '=', id).execute()
}

/** The hours clinicians named for themselves, by staff member. */
export async function namedHours(db: Db): Promise<Map<string, Hours[]>> {
  const rows = await own(db).selectFrom('working_hours').select(['staff_id', 'weekday', 'starts', 'ends']).orderBy('weekday').orderBy('starts').execute()
  const hours = new Map<string, Hours[]>()
  for (const { staff_id, weekday, starts, ends } of rows) {
    hours.set(staff_id, [...hours.get(staff_id) ?? [], { weekday, starts: starts.slice(0, 5), ends: ends.slice(0, 5) }])
  }
  return hours
}

/** Says anew when somebody can be booked. */
export async function replaceHours(db: Db, clinicId: string, staffId: string, hours: readonly Hours[]): Promise<void> {
  await own(db).deleteFrom('working_hours').where('staff_id', '=', staffId).execute()
  if (hours.length === 0) return
  await own(db).insertInto('working_hours').values(hours.map(one => ({ clinic_id: clinicId, staff_id: staffId, ...one }))).execute()
}

/** Until the end of this transaction nobody else books this clinician or this person. */
export async function holdCalendars(db: Db, ...ids: readonly string[]): Promise<void> {
  for (const id of ids.toSorted()) await own(db).selectNoFrom(sql`pg_advisory_xact_lock(40181, hashtext(${id}))`.as('held')).execute()
}

/** Holds a time. */
export async function insertAppointment(db: Db, clinicId: string, appointment: Pick<Appointment, 'id' | 'clientId' | 'staffId' | 'startsAt' | 'endsAt' | 'place'> & {
  readonly by: string, readonly now: string,
}): Promise<void> {
  const { id, clientId, staffId, startsAt, endsAt, place, by, now } = appointment
  await own(db).insertInto('appointment').values({
    clinic_id: clinicId, id, client_id: clientId, staff_id: staffId, starts_at: startsAt, ends_at: endsAt, place, booked_at: now, booked_by: by,
  }).execute()
}

/** Gives a time back. */
export async function markCancelled(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('appointment').set(eb => ({ cancelled_at: now, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}
