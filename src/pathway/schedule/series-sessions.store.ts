// Views: session, session_staff (written by the schedule's own stores)
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import type { Meeting } from './series.rules.ts'
import type { WeeklyHour } from './enrolment.words.ts'
import type { Group } from './group.words.ts'

const own = (db: Db) => db.$pickTables<'session' | 'session_staff' | 'attendee'>()

/** Why the schedule itself called a session off; such a session may come back with its series. */
const BY_THE_SERIES = 'series-changed'

/** A session of a group as a change of its series meets it; `settled` when it is closed, or a person called it off or moved it. */
export interface SeriesSession { readonly id: string, readonly startsAt: string, readonly settled: boolean }

/** The series a session belongs to: a group, or the weekly hour of one client. */
export type SeriesOf = { readonly groupId: string } | { readonly weeklyHourId: string }

/** The sessions of a series from an instant on. */
export async function sessionsOfSeries(db: Db, of: SeriesOf, from: string): Promise<SeriesSession[]> {
  const all = own(db).selectFrom('session').select(['id', 'starts_at as startsAt', 'closed_at', 'moved_at', 'cancelled_at', 'cancel_reason'])
  const rows = await ('groupId' in of ? all.where('group_id', '=', of.groupId) : all.where('weekly_hour_id', '=', of.weeklyHourId))
    .where('starts_at', '>=', from).orderBy('starts_at').execute()
  return rows.map(({ id, startsAt, ...row }) => ({
    id, startsAt, settled: row.closed_at !== null || row.moved_at !== null || (row.cancelled_at !== null && row.cancel_reason !== BY_THE_SERIES),
  }))
}

const settled = (to: Meeting, of: { roomId: string | null, remote: boolean }) => ({
  starts_at: to.startsAt, ends_at: to.endsAt, room_id: of.roomId, remote: of.remote, cancelled_at: null, cancel_reason: null, cancelled_by: null,
})

/** Puts a session where its series now is, with who leads it; a session the series had called off comes back. */
export async function moveSession(db: Db, clinicId: string, id: string, to: Meeting, group: Group): Promise<void> {
  await own(db).updateTable('session').set(eb => ({
    ...settled(to, group), topic: group.topic, break_minutes: group.breakMinutes, version: eb('version', '+', 1),
  })).where('id', '=', id).execute()
  await replaceLeads(db, clinicId, id, group.facilitatorIds)
}

/** Gives a session to the weekly hour that takes the place of the one it came from. */
export async function moveHourSession(db: Db, clinicId: string, id: string, to: Meeting, hour: Pick<WeeklyHour, 'id' | 'roomId' | 'remote' | 'staffId'>): Promise<void> {
  await own(db).updateTable('session').set(eb => ({ ...settled(to, hour), weekly_hour_id: hour.id, version: eb('version', '+', 1) })).where('id', '=', id).execute()
  await replaceLeads(db, clinicId, id, [hour.staffId])
}

async function replaceLeads(db: Db, clinicId: string, id: string, staffIds: readonly string[]): Promise<void> {
  await own(db).deleteFrom('session_staff').where('session_id', '=', id).execute()
  const leads = [...new Set(staffIds)].map(staff_id => ({ clinic_id: clinicId, session_id: id, staff_id }))
  if (leads.length > 0) await own(db).insertInto('session_staff').values(leads).execute()
}

/** Puts one session elsewhere, or gives it to somebody else, unless somebody changed it first. */
export async function relocateSession(db: Db, clinicId: string, to: {
  id: string, version: number, startsAt: string, endsAt: string, roomId: string | null, remote: boolean, staffIds: readonly string[], now: string,
}): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('session').set({
    starts_at: to.startsAt, ends_at: to.endsAt, room_id: to.roomId, remote: to.remote, moved_at: to.now, version: to.version + 1,
  }).where('id', '=', to.id).where('version', '=', to.version).executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await replaceLeads(db, clinicId, to.id, to.staffIds)
  return true
}

/** Sessions of a site's programs that begin between two instants and still stand. */
export const standingBetween = (db: Db, programIds: readonly string[], from: string, to: string): Promise<{ id: string, startsAt: string }[]> =>
  own(db).selectFrom('session').select(['id', 'starts_at as startsAt']).where('program_id', 'in', [...programIds]).where('starts_at', '>=', from)
    .where('starts_at', '<', to).where('cancelled_at', 'is', null).where('closed_at', 'is', null).execute()

/** The series has no meeting there any more. */
export async function callOffSessions(db: Db, ids: readonly string[], by: string, now: string, reason = BY_THE_SERIES): Promise<void> {
  if (ids.length === 0) return
  await own(db).updateTable('session').set(eb => ({ cancelled_at: now, cancelled_by: by, cancel_reason: reason, version: eb('version', '+', 1) }))
    .where('id', 'in', [...ids]).where('cancelled_at', 'is', null).where('closed_at', 'is', null).execute()
}

/** Who is expected at any of these sessions. */
export async function expectedAt(db: Db, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await own(db).selectFrom('attendee').select('client_id').distinct().where('session_id', 'in', [...ids]).execute()
  return rows.map(({ client_id }) => client_id)
}

/** The unit of the last session of a group before an instant that took place or will; null when none had one. */
export async function lastUnitBefore(db: Db, groupId: string, before: string): Promise<number | null> {
  const row = await own(db).selectFrom('session').select('unit').where('group_id', '=', groupId).where('starts_at', '<', before)
    .where('cancelled_at', 'is', null).where('unit', 'is not', null).orderBy('starts_at', 'desc').limit(1).executeTakeFirst()
  return row?.unit ?? null
}

/** Gives the sessions of a group from an instant on their units, in order of time; called-off and closed ones have none to give. */
export async function numberUnits(db: Db, groupId: string, units: { readonly from: string, readonly first: number, readonly count: number }): Promise<void> {
  const { from, first, count } = units
  await sql`update session s set unit = case when ${count}::int = 0 then null else (n.at + ${first}::int - 2) % ${count}::int + 1 end
    from (select clinic_id, id, row_number() over (order by starts_at, id)::int as at from session where group_id = ${groupId}::uuid and starts_at >= ${from}::timestamptz
      and cancelled_at is null and closed_at is null) n where s.clinic_id = n.clinic_id and s.id = n.id`.execute(own(db))
}
