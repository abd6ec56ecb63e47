// Tables: enrolment, weekly_hour. Views: staff_name
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { WeeklyHour } from './enrolment.words.ts'

const own = (db: Db) => db.$pickTables<'enrolment' | 'weekly_hour' | 'staff_name'>()

/** A client's seat in a group, from a date until a date. */
export interface Enrolment {
  readonly id: string, readonly clientId: string, readonly episodeId: string, readonly groupId: string
  readonly fromDate: string, readonly untilDate: string | null
}

const enrolments = (db: Db) => own(db).selectFrom('enrolment').select(['id', 'client_id as clientId', 'episode_id as episodeId',
  'group_id as groupId', 'from_date as fromDate', 'until_date as untilDate'])

/** The seats held in groups on a day or later. */
export const seatsIn = (db: Db, groupIds: readonly string[], onDate: string): Promise<Enrolment[]> => groupIds.length === 0 ? Promise.resolve([])
  : enrolments(db).where('group_id', 'in', [...groupIds]).where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>=', onDate)]))
    .orderBy('from_date').execute()

/** The seats a client holds in an episode on a day or later. */
export const seatsOf = (db: Db, episodeId: string, onDate: string): Promise<Enrolment[]> =>
  enrolments(db).where('episode_id', '=', episodeId).where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>=', onDate)])).execute()

/** Gives a client a seat. */
export async function insertEnrolment(db: Db, clinicId: string, seat: Omit<Enrolment, 'untilDate'>): Promise<void> {
  await own(db).insertInto('enrolment').values({ clinic_id: clinicId, id: seat.id, client_id: seat.clientId, episode_id: seat.episodeId,
    group_id: seat.groupId, from_date: seat.fromDate }).execute()
}

/** Ends a seat: the last day is given. A seat that would end before it began is taken away. */
export async function endEnrolment(db: Db, id: string, lastDay: string): Promise<void> {
  await own(db).deleteFrom('enrolment').where('id', '=', id).where('from_date', '>', lastDay).execute()
  await own(db).updateTable('enrolment').set({ until_date: lastDay }).where('id', '=', id).execute()
}

const hours = (db: Db) => own(db).selectFrom('weekly_hour as h').innerJoin('staff_name as n', join => join
  .onRef('n.clinic_id', '=', 'h.clinic_id').onRef('n.staff_id', '=', 'h.staff_id'))
  .select(['h.id', 'h.client_id as clientId', 'h.episode_id as episodeId', 'h.kind', 'h.staff_id as staffId', 'n.name as staffName', 'h.weekday',
    sql<string>`to_char(h.starts, 'HH24:MI')`.as('starts'), 'h.minutes', 'h.room_id as roomId', 'h.remote', 'h.from_date as fromDate',
    'h.until_date as untilDate', 'h.made_until as madeUntil'])

/** The weekly hours of an episode that run on a day or later. */
export async function hoursOf(db: Db, episodeId: string, onDate: string): Promise<WeeklyHour[]> {
  const rows = await hours(db).where('h.episode_id', '=', episodeId).where(eb => eb.or([eb('h.until_date', 'is', null), eb('h.until_date', '>=', onDate)])).execute()
  return rows.map(row => WeeklyHour.parse(row))
}

/** One weekly hour. */
export async function hourById(db: Db, id: string): Promise<WeeklyHour | undefined> {
  const found = await hours(db).where('h.id', '=', id).executeTakeFirst()
  return found && WeeklyHour.parse(found)
}

/** All weekly hours that still run on a day. */
export async function hoursFrom(db: Db, onDate: string): Promise<WeeklyHour[]> {
  const rows = await hours(db).where(eb => eb.or([eb('h.until_date', 'is', null), eb('h.until_date', '>=', onDate)])).execute()
  return rows.map(row => WeeklyHour.parse(row))
}

/** Gives a client an hour every week. */
export async function insertHour(db: Db, clinicId: string, hour: Omit<WeeklyHour, 'staffName' | 'untilDate'>): Promise<void> {
  await own(db).insertInto('weekly_hour').values({
    clinic_id: clinicId, id: hour.id, client_id: hour.clientId, episode_id: hour.episodeId, kind: hour.kind, staff_id: hour.staffId,
    weekday: hour.weekday, starts: hour.starts, minutes: hour.minutes, room_id: hour.roomId, remote: hour.remote, from_date: hour.fromDate,
    made_until: hour.madeUntil,
  }).execute()
}

/** Notes until when sessions of a weekly hour exist. */
export async function hourMadeUntil(db: Db, id: string, day: string): Promise<void> {
  await own(db).updateTable('weekly_hour').set({ made_until: day }).where('id', '=', id).execute()
}

/** Ends a weekly hour: the last day is given. */
export async function endHour(db: Db, id: string, lastDay: string): Promise<void> {
  await own(db).updateTable('weekly_hour').set({ until_date: lastDay }).where('id', '=', id).execute()
}

/** Ends every seat and weekly hour of an episode: the last day is given. */
export async function endSeatsOf(db: Db, episodeId: string, lastDay: string): Promise<void> {
  for (const table of ['enrolment', 'weekly_hour'] as const) {
    await own(db).updateTable(table).set({ until_date: lastDay }).where('episode_id', '=', episodeId)
      .where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>', lastDay)])).execute()
  }
}
