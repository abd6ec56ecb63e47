// Tables: absence, absence_contact. Views: session_line, session_seat, program_clock, client_name, client_reach, staff_name, episode_span, attendance_contact, current_risk, attended_minutes, remote_here; and this step's own tables
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { iso } from '../json.store.ts'
import type { Miss } from './absence.rules.ts'
import { Absence, type Contact } from './absence.words.ts'

const own = (db: Db) => db.$pickTables<'absence' | 'absence_contact' | 'attendance' | 'session_line' | 'session_seat' | 'program_clock' | 'client_name' | 'client_reach'
  | 'staff_name' | 'episode_span' | 'attendance_contact' | 'current_risk' | 'attended_minutes' | 'remote_here'>()

/** A seat that somebody may be missing from. */
export interface WatchedSeat {
  readonly sessionId: string, readonly clientId: string, readonly episodeId: string, readonly programId: string, readonly startsAt: string, readonly endsAt: string
  readonly cancelledAt: string | null, readonly remote: boolean, readonly marked: boolean
}

/** Seats of sessions that have begun in the last day, with nobody marked, nobody who joined from afar, and no absence open. */
export async function unmarkedSeats(db: Db, now: string): Promise<WatchedSeat[]> {
  const rows = await own(db).selectFrom('session_line as s')
    .innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .innerJoin('episode_span as e', join => join.onRef('e.clinic_id', '=', 'a.clinic_id').onRef('e.episode_id', '=', 'a.episode_id'))
    .leftJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .leftJoin('absence as b', join => join.onRef('b.clinic_id', '=', 'a.clinic_id').onRef('b.session_id', '=', 'a.session_id').onRef('b.client_id', '=', 'a.client_id'))
    .select(['s.session_id', 'a.client_id', 'a.episode_id', 's.program_id', 's.starts_at', 's.ends_at', 's.cancelled_at', 's.remote'])
    .where('s.starts_at', '<=', now).where('s.starts_at', '>', sql<string>`${now}::timestamptz - interval '36 hours'`)
    .where('t.client_id', 'is', null).where('b.id', 'is', null).where('e.discharged_on', 'is', null)
    .where(sql<boolean>`not exists (select from remote_here h where h.clinic_id = a.clinic_id and h.session_id = a.session_id and h.client_id = a.client_id)`).execute()
  return rows.flatMap(row => row.session_id === null || row.client_id === null || row.episode_id === null || row.program_id === null || row.starts_at === null || row.ends_at === null ? []
    : [{ sessionId: row.session_id, clientId: row.client_id, episodeId: row.episode_id, programId: row.program_id, startsAt: row.starts_at, endsAt: row.ends_at, cancelledAt: row.cancelled_at, remote: row.remote === true, marked: false }])
}

/** Opens an absence; undefined when there is one for this seat already. One that was taken back is opened again. */
export async function openCase(db: Db, clinicId: string, made: { id: string, clientId: string, sessionId: string, episodeId: string, now: string }): Promise<{ id: string, again: boolean } | undefined> {
  const row = await own(db).insertInto('absence').values({
    clinic_id: clinicId, id: made.id, client_id: made.clientId, session_id: made.sessionId, episode_id: made.episodeId, opened_at: made.now, text_state: 'not-allowed',
  }).onConflict(oc => oc.columns(['clinic_id', 'session_id', 'client_id']).doUpdateSet(eb => ({ closed_at: null, closed_because: null, closed_by: null, version: eb('absence.version', '+', 1) }))
    .where('absence.closed_because', 'in', ['came', 'taken-back'])).returning('id').executeTakeFirst()
  return row && { id: row.id, again: row.id !== made.id }
}

/** Notes whether the safe text could leave. */
export async function noteText(db: Db, id: string, textState: Absence['textState']): Promise<void> {
  await own(db).updateTable('absence').set({ text_state: textState }).where('id', '=', id).execute()
}

/** Closes what is open about seats of a session, and answers which absences these were. */
export async function closeCases(db: Db, sessionId: string, clientIds: readonly string[], { because, by, now }: { because: 'came' | 'taken-back', by: string, now: string }): Promise<string[]> {
  if (clientIds.length === 0) return []
  const rows = await own(db).updateTable('absence').set(eb => ({ closed_at: now, closed_because: because, closed_by: by, version: eb('version', '+', 1) }))
    .where('session_id', '=', sessionId).where('client_id', 'in', [...clientIds]).where('closed_at', 'is', null).returning('id').execute()
  return rows.map(({ id }) => id)
}

/** Writes down what is known now: the reason, the barrier, that a make-up was offered, that it is settled. */
export async function updateCase(db: Db, id: string, change: { reason?: string, barrier?: string, makeUpOfferedAt?: string, settledAt?: string, by?: string }): Promise<void> {
  await own(db).updateTable('absence').set(eb => ({
    ...(change.reason !== undefined && { reason: change.reason }), ...(change.barrier !== undefined && { barrier: change.barrier }),
    ...(change.makeUpOfferedAt !== undefined && { make_up_offered_at: change.makeUpOfferedAt }),
    ...(change.settledAt !== undefined && { closed_at: change.settledAt, closed_because: 'followed-up', closed_by: change.by ?? null }), version: eb('version', '+', 1),
  })).where('id', '=', id).execute()
}

/** Adds a try to reach somebody. */
export async function insertContact(db: Db, clinicId: string, contact: Omit<Contact, 'by'> & { id: string, absenceId: string, clientId: string }): Promise<void> {
  await own(db).insertInto('absence_contact').values({
    clinic_id: clinicId, id: contact.id, client_id: contact.clientId, absence_id: contact.absenceId, how: contact.how, outcome: contact.outcome,
    supporter_id: contact.supporterId, words: contact.words, made_by: contact.madeBy, made_at: contact.madeAt,
  }).execute()
}

const contacts = sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('how', k.how, 'outcome', k.outcome, 'supporterId', k.supporter_id, 'words', k.words,
    'madeBy', k.made_by, 'by', coalesce(f.name, ''), 'madeAt', ${iso('k.made_at')}) order by k.made_at)
  from absence_contact k left join staff_name f on f.clinic_id = k.clinic_id and f.staff_id = k.made_by
  where k.clinic_id = b.clinic_id and k.absence_id = b.id), '[]')`

const mayCall = (now: string) => sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('supporterId', r.supporter_id, 'name', r.name, 'relation', r.relation,
    'phone', r.phone, 'until', r.valid_until) order by r.name)
  from attendance_contact r where r.clinic_id = b.clinic_id and r.client_id = b.client_id and r.revoked_at is null
    and r.valid_until >= (${now}::timestamptz at time zone p.time_zone)::date), '[]')`

const cases = (db: Db, now: string) => own(db).selectFrom('absence as b')
  .innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'b.clinic_id').onRef('s.session_id', '=', 'b.session_id'))
  .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
  .innerJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'b.clinic_id').onRef('c.client_id', '=', 'b.client_id'))
  .innerJoin('client_reach as w', join => join.onRef('w.clinic_id', '=', 'b.clinic_id').onRef('w.client_id', '=', 'b.client_id'))
  .innerJoin('episode_span as e', join => join.onRef('e.clinic_id', '=', 'b.clinic_id').onRef('e.episode_id', '=', 'b.episode_id'))
  .innerJoin('staff_name as f', join => join.onRef('f.clinic_id', '=', 'e.clinic_id').onRef('f.staff_id', '=', 'e.therapist_id'))
  .leftJoin('current_risk as r', join => join.onRef('r.clinic_id', '=', 'b.clinic_id').onRef('r.client_id', '=', 'b.client_id'))
  .select(['b.id', 'b.client_id as clientId', 'c.name', 'c.photo', 'w.phone', 'w.may_leave_message as mayLeaveMessage', 'w.safe_contact as safeContact', 'b.session_id as sessionId',
    's.topic', 's.starts_at as startsAt', 'p.time_zone as zone', 's.program_id as programId', 'e.therapist_id as therapistId', 'f.name as therapist', 'b.opened_at as openedAt',
    'b.text_state as textState', 'b.reason', 'b.barrier', 'b.make_up_offered_at as makeUpOfferedAt', 'b.closed_at as closedAt', 'b.closed_because as closedBecause', 'b.version',
    'r.level as risk', contacts.as('contacts'), mayCall(now).as('mayCall')])

/** Absences that are not settled, the newest first; and those settled since an instant. */
export async function casesSince(db: Db, now: string, settledSince: string): Promise<Absence[]> {
  const rows = await cases(db, now).where(eb => eb.or([eb('b.closed_at', 'is', null), eb.and([eb('b.closed_at', '>=', settledSince), eb('b.closed_because', '=', 'followed-up')])]))
    .orderBy('s.starts_at', 'desc').orderBy('c.name').limit(200).execute()
  return rows.map(row => Absence.parse(row))
}

/** One absence. */
export async function caseById(db: Db, id: string, now: string): Promise<Absence | undefined> {
  const row = await cases(db, now).where('b.id', '=', id).executeTakeFirst()
  return row && Absence.parse(row)
}

/** Every session of a stay that somebody missed, as days at the site. */
export async function missesOf(db: Db, episodeId: string): Promise<Miss[]> {
  const rows = await own(db).selectFrom('attended_minutes as m')
    .innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'm.clinic_id').onRef('s.session_id', '=', 'm.session_id'))
    .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .select(['m.status', sql<string>`((m.starts_at at time zone p.time_zone)::date)::text`.as('on')])
    .where('m.episode_id', '=', episodeId).where('m.status', 'in', ['excused', 'unexcused']).execute()
  return rows.map(({ status, on }) => ({ on, excused: status === 'excused' }))
}
