// Tables: attendance, attendance_mark. Views: session_line, session_seat, session_lead, staff_name, program_clock, open_alert
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { headColumns, leadsJson, markJson } from './json.store.ts'
import { SessionFrame } from './room.words.ts'
import type { MarkOfSeat } from './session.words.ts'

const own = (db: Db) => db.$pickTables<'attendance' | 'attendance_mark' | 'session_line' | 'session_seat' | 'session_lead' | 'staff_name' | 'program_clock' | 'open_alert'>()

/** A session with its places and their marks. */
export async function sessionFrame(db: Db, sessionId: string): Promise<SessionFrame | undefined> {
  const row = await own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join
    .onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .select([...headColumns, leadsJson.as('leads'),
      sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('clientId', a.client_id, 'episodeId', a.episode_id, 'makeUpFor', a.make_up_for, 'mark', ${markJson}) order by a.client_id)
        from session_seat a left join attendance t on t.clinic_id = a.clinic_id and t.session_id = a.session_id and t.client_id = a.client_id
        where a.clinic_id = s.clinic_id and a.session_id = s.session_id), '[]')`.as('seats')])
    .where('s.session_id', '=', sessionId).executeTakeFirst()
  return row && SessionFrame.parse(row)
}

/** A seat's mark to be written down. */
export interface MarkedSeat { readonly clientId: string, readonly mark: MarkOfSeat, readonly given: MarkOfSeat['rivals'][number] }

/** A mark that is overruled on arrival by what is known already is kept beside those that count; the database keeps the replaced ones itself. */
async function keepOverruled(db: Db, clinicId: string, sessionId: string, seats: readonly MarkedSeat[], now: string): Promise<void> {
  const overruled = seats.filter(({ mark, given }) => mark.number !== given.number)
  if (overruled.length === 0) return
  await own(db).insertInto('attendance_mark').values(overruled.map(({ clientId, given }) => ({
    clinic_id: clinicId, session_id: sessionId, client_id: clientId, number: given.number, status: given.status, arrived_at: given.arrivedAt,
    left_at: given.leftAt, minutes: given.minutes, reason: given.reason, marked_by: given.markedBy, marked_at: given.markedAt, recorded_at: now,
  }))).onConflict(oc => oc.doNothing()).execute()
}

/** Writes the marks of a whole group in one statement. Answers whose mark was written: a seat that changed meanwhile is missing. */
export async function saveMarks(db: Db, clinicId: string, sessionId: string, seats: readonly MarkedSeat[], now: string): Promise<string[]> {
  const marks = JSON.stringify(seats.map(({ clientId, mark }) => ({
    client_id: clientId, status: mark.status, arrived_at: mark.arrivedAt, left_at: mark.leftAt, minutes: mark.minutes, reason: mark.reason,
    recorded_by: mark.markedBy, marked_at: mark.markedAt, mark_number: mark.number, rivals: mark.rivals, version: mark.marks,
  })))
  const { rows } = await sql<{ clientId: string }>`
    insert into attendance (clinic_id, session_id, recorded_at, client_id, status, arrived_at, left_at, minutes, reason, recorded_by, marked_at, mark_number, rivals, version)
    select ${clinicId}::uuid, ${sessionId}::uuid, ${now}::timestamptz, m.* from jsonb_to_recordset(${marks}::jsonb) as m(client_id uuid, status text, arrived_at timestamptz,
      left_at timestamptz, minutes int, reason text, recorded_by uuid, marked_at timestamptz, mark_number int, rivals jsonb, version int)
    on conflict (clinic_id, session_id, client_id) do update set status = excluded.status, arrived_at = excluded.arrived_at, left_at = excluded.left_at,
      minutes = excluded.minutes, reason = excluded.reason, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, marked_at = excluded.marked_at,
      mark_number = excluded.mark_number, rivals = excluded.rivals, version = excluded.version
    where attendance.version = excluded.version - 1 returning client_id as "clientId"`.execute(own(db))
  await keepOverruled(db, clinicId, sessionId, seats, now)
  return rows.map(({ clientId }) => clientId)
}

/** Takes the mark of somebody away who was on the list by mistake; the trail of marks stays. */
export async function dropMark(db: Db, sessionId: string, clientId: string): Promise<void> {
  await own(db).deleteFrom('attendance').where('session_id', '=', sessionId).where('client_id', '=', clientId).execute()
}

/** What people of a session said that nobody has answered yet. */
export async function openAlertsAmong(db: Db, clientIds: readonly string[]): Promise<{ level: string, raisedAt: string }[]> {
  if (clientIds.length === 0) return []
  const rows = await own(db).selectFrom('open_alert').select(['level', 'raised_at']).where('client_id', 'in', [...clientIds]).execute()
  return rows.flatMap(({ level, raised_at }) => level === null || raised_at === null ? [] : [{ level, raisedAt: raised_at }])
}

/** Takes back first marks that one person gave; answers whose. */
export async function dropMarks(db: Db, sessionId: string, clientIds: readonly string[], by: string): Promise<string[]> {
  const rows = await own(db).deleteFrom('attendance').where('session_id', '=', sessionId).where('client_id', 'in', [...clientIds])
    .where('recorded_by', '=', by).where('version', '=', 1).returning('client_id').execute()
  return rows.map(({ client_id }) => client_id)
}
