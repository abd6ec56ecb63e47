// Views: session_line, session_seat, session_lead, attended_minutes, signed_note_hash, open_follow_up, open_inquiry, current_plan, open_episode, note_line, release_span, disclosure_line, episode_span, discharge_line
import { sql } from 'kysely'
import type { Db } from '../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'session_line'>()

/** Two sessions at once of one person, one staff member or one room, and groups with more people than seats; each named by kind and id. */
export async function inTwoPlaces(db: Db, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`
    with s as (select * from session_line where clinic_id = app.clinic_id() and cancelled_at is null and starts_at < ${to}::timestamptz and ends_at > ${from}::timestamptz),
    busy(who, id, session_id, starts_at, ends_at) as (
      select 'client', t.client_id::text, s.session_id, s.starts_at, s.ends_at from s join session_seat t on t.clinic_id = s.clinic_id and t.session_id = s.session_id union all
      select 'staff', l.staff_id::text, s.session_id, s.starts_at, s.ends_at from s join session_lead l on l.clinic_id = s.clinic_id and l.session_id = s.session_id union all
      select 'room', s.room, s.session_id, s.starts_at, s.ends_at from s where s.room is not null)
    select distinct a.who || ' ' || a.id as what from busy a join busy b on b.who = a.who and b.id = a.id and b.session_id > a.session_id
      and b.starts_at < a.ends_at and b.ends_at > a.starts_at`.execute(own(db))
  return rows.map(({ what }) => what)
}

/** Minutes each client is credited with for a week, from the rows themselves. */
export async function minutesOf(db: Db, from: string, to: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ client_id: string, minutes: number }>`select client_id, sum(minutes)::int as minutes from attended_minutes
    where clinic_id = app.clinic_id() and starts_at >= ${from}::timestamptz and starts_at < ${to}::timestamptz group by client_id`.execute(own(db))
  return new Map(rows.map(row => [row.client_id, row.minutes]))
}

/** A hash of the words of every signed note, as they stand now. */
export async function signedNotes(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ note_id: string, words: string }>`select note_id, words from signed_note_hash where clinic_id = app.clinic_id()`.execute(own(db))
  return new Map(rows.map(row => [row.note_id, row.words]))
}

/** Whatever has a date that has passed and is not done: what a list must show. */
export async function overdue(db: Db, day: string, now: string): Promise<{ readonly list: 'calls' | 'follow-ups' | 'plans' | 'notes', readonly id: string }[]> {
  const { rows } = await sql<{ list: 'calls' | 'follow-ups' | 'plans' | 'notes', id: string }>`
    select 'calls' as list, inquiry_id::text as id from open_inquiry where clinic_id = app.clinic_id() and answered_at is null and respond_by < ${now}::timestamptz union all
    select 'follow-ups', follow_up_id::text from open_follow_up where clinic_id = app.clinic_id() and due_on < ${day}::date union all
    select 'plans', p.client_id::text from current_plan p join open_episode e on e.clinic_id = p.clinic_id and e.client_id = p.client_id and e.episode_id = p.episode_id
      where p.clinic_id = app.clinic_id() and p.review_due_on < ${day}::date union all
    select 'notes', n.note_id::text from note_line n join session_line s on s.clinic_id = n.clinic_id and s.session_id = n.session_id
      where n.clinic_id = app.clinic_id() and n.signed_at is null and s.ends_at < ${now}::timestamptz`.execute(own(db))
  return rows
}

/** Whether a release covered what a supporter was told at an instant. */
export async function coveredByRelease(db: Db, told: { supporterId: string, at: string, topics: readonly string[] }): Promise<boolean> {
  const { rows } = await sql<{ covered: boolean }>`select exists (select from release_span r where r.clinic_id = app.clinic_id() and r.supporter_id = ${told.supporterId}::uuid
    and r.signed_at <= ${told.at}::timestamptz and (r.revoked_at is null or r.revoked_at > ${told.at}::timestamptz)
    and r.valid_until >= app.clinic_day(${told.at}::timestamptz) and r.topics @> ${[...told.topics]}::text[]) as covered`.execute(own(db))
  return rows[0]?.covered === true
}

/** Everything that left the clinic in writing or by word without a live release that names it. */
export async function withoutRelease(db: Db): Promise<string[]> {
  const { rows } = await sql<{ what: string }>`select d.what || ' ' || d.disclosure_id as what from disclosure_line d where d.clinic_id = app.clinic_id() and not exists (
    select from release_span r where r.clinic_id = d.clinic_id and r.client_id = d.client_id and r.release_id = d.release_id and r.topics @> array[d.topic]
      and r.signed_at <= d.at and (r.revoked_at is null or r.revoked_at > d.at) and r.valid_until >= app.clinic_day(d.at))`.execute(own(db))
  return rows.map(({ what }) => what)
}

/** Every stay: how long it has lasted by a day, and how it ended. */
export async function staysBy(db: Db, day: string): Promise<{ readonly days: number, readonly kind: string | null }[]> {
  const { rows } = await sql<{ days: number, kind: string | null }>`
    select coalesce(e.discharged_on, ${day}::date) - e.admitted_on as days, d.kind from episode_span e
    left join discharge_line d on d.clinic_id = e.clinic_id and d.episode_id = e.episode_id
    where e.clinic_id = app.clinic_id() order by e.admitted_on, e.episode_id`.execute(own(db))
  return rows
}
