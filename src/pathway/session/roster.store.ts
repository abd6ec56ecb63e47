// Views: client_name, session_line, session_seat, session_lead, program_clock, client_called, current_objective, current_intervention, newest_check_in, latest_measure, open_alert, attended_minutes, phase_span, staff_name; and this step's own tables
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { headColumns, iso, leadsJson, markJson, noteJson } from './json.store.ts'
import { Roster, SessionNotes } from './room.words.ts'

const own = (db: Db) => db.$pickTables<'session_line' | 'session_seat' | 'session_lead' | 'program_clock' | 'client_name' | 'client_called' | 'current_objective'
  | 'current_intervention' | 'newest_check_in' | 'latest_measure' | 'open_alert' | 'attended_minutes' | 'phase_span' | 'staff_name'
  | 'attendance' | 'note' | 'group_note'>()

/** The Monday of the session's week at the site, as an instant. */
const week = (days: number) => sql`((date_trunc('week', s.starts_at at time zone p.time_zone) + make_interval(days => ${days}::int)) at time zone p.time_zone)`

const objectives = sql`coalesce((select jsonb_agg(jsonb_build_object('id', o.objective_id, 'words', o.words, 'goalWords', o.goal_words, 'today',
    exists (select from current_intervention i where i.clinic_id = o.clinic_id and i.client_id = o.client_id and i.objective_id = o.objective_id and i.modality = s.kind))
  order by o.goal_position, o.position) from current_objective o where o.clinic_id = a.clinic_id and o.client_id = a.client_id), '[]')`

const checkIn = sql`(select jsonb_build_object('forDate', k.for_date, 'mood', k.mood, 'stress', k.stress, 'craving', k.craving,
    'sleepHours', k.sleep_hours, 'wantsCall', k.wants_call)
  from newest_check_in k where k.clinic_id = a.clinic_id and k.client_id = a.client_id)`

const scores = sql`coalesce((select jsonb_agg(jsonb_build_object('instrument', m.instrument, 'total', m.total, 'band', m.band, 'givenAt', ${iso('m.given_at')}) order by m.instrument)
  from latest_measure m where m.clinic_id = a.clinic_id and m.client_id = a.client_id), '[]')`

const alerts = sql`coalesce((select jsonb_agg(jsonb_build_object('level', w.level, 'raisedAt', ${iso('w.raised_at')}, 'accepted', w.accepted_at is not null) order by w.raised_at)
  from open_alert w where w.clinic_id = a.clinic_id and w.client_id = a.client_id), '[]')`

const minutesThisWeek = sql`(select coalesce(sum(h.minutes), 0)::int from attended_minutes h where h.clinic_id = a.clinic_id and h.client_id = a.client_id
  and h.episode_id = a.episode_id and h.starts_at >= ${week(0)} and h.starts_at < ${week(7)})`

const sameDay = (column: string) => sql`(${sql.ref(column)} at time zone p.time_zone)::date = (s.starts_at at time zone p.time_zone)::date`

const minutesToday = sql`(select coalesce(sum(h.minutes), 0)::int from attended_minutes h where h.clinic_id = a.clinic_id and h.client_id = a.client_id
  and h.episode_id = a.episode_id and h.starts_at > s.starts_at - interval '1 day' and h.starts_at < s.starts_at + interval '1 day' and ${sameDay('h.starts_at')})`

const aheadToday = sql`(select coalesce(sum(extract(epoch from d.ends_at - d.starts_at) / 60 - d.break_minutes), 0)::int
  from session_seat q join session_line d on d.clinic_id = q.clinic_id and d.session_id = q.session_id
  left join attendance u on u.clinic_id = q.clinic_id and u.session_id = q.session_id and u.client_id = q.client_id
  where q.clinic_id = a.clinic_id and q.client_id = a.client_id and q.episode_id = a.episode_id and u.client_id is null and d.cancelled_at is null
    and d.starts_at > s.starts_at - interval '1 day' and d.starts_at < s.starts_at + interval '1 day' and d.ends_at > s.starts_at and ${sameDay('d.starts_at')})`

const requiredMinutes = sql`(select (f.hours_per_week * 60)::int from phase_span f where f.clinic_id = a.clinic_id and f.episode_id = a.episode_id
  and f.from_date <= (s.starts_at at time zone p.time_zone)::date and coalesce(f.until_date, 'infinity') >= (s.starts_at at time zone p.time_zone)::date
  order by f.from_date desc limit 1)`

const lastStep = sql`(select b.next_step from note b join session_line e on e.clinic_id = b.clinic_id and e.session_id = b.session_id
  where b.clinic_id = a.clinic_id and b.client_id = a.client_id and b.signed_at is not null and b.next_step <> '' and e.starts_at < s.starts_at
  order by e.starts_at desc limit 1)`

const person = sql`'clientId', a.client_id, 'episodeId', a.episode_id, 'makeUpFor', a.make_up_for, 'mark', ${markJson},
    'name', coalesce(c.preferred_name, c.given_name) || ' ' || c.family_name, 'spoken', coalesce(c.preferred_name, c.given_name) || ' ' || left(c.family_name, 1) || '.',
    'givenName', c.given_name, 'preferredName', c.preferred_name, 'familyName', c.family_name, 'pronouns', c.pronouns, 'photo', c.photo,
    'birthDate', (select b.birth_date from client_name b where b.clinic_id = c.clinic_id and b.client_id = c.client_id),
    'note', (select ${noteJson} from note n where n.clinic_id = a.clinic_id and n.session_id = a.session_id and n.client_id = a.client_id)`

const facts = sql`'objectives', ${objectives}, 'checkIn', ${checkIn}, 'scores', ${scores}, 'alerts', ${alerts},
    'minutesThisWeek', ${minutesThisWeek}, 'minutesToday', ${minutesToday}, 'aheadToday', ${aheadToday}, 'requiredMinutes', ${requiredMinutes}, 'lastStep', ${lastStep}`

const linesOf = (line: RawBuilder<unknown>) => sql<unknown>`coalesce((select jsonb_agg(${line} order by coalesce(c.preferred_name, c.given_name), c.family_name, a.client_id)
  from session_seat a join client_called c on c.clinic_id = a.clinic_id and c.client_id = a.client_id
  left join attendance t on t.clinic_id = a.clinic_id and t.session_id = a.session_id and t.client_id = a.client_id
  where a.clinic_id = s.clinic_id and a.session_id = s.session_id), '[]')`

const shared = sql<unknown>`(select jsonb_build_object('topic', g.topic, 'unit', g.unit, 'held', g.held, 'interventions', g.interventions, 'climate', g.climate,
    'authorId', g.author_id, 'version', g.version)
  from group_note g where g.clinic_id = s.clinic_id and g.session_id = s.session_id)`

/** Names of everybody who marked somebody here. */
const names = sql<unknown>`coalesce((select jsonb_object_agg(f.staff_id, f.name) from staff_name f where f.clinic_id = s.clinic_id and f.staff_id in (
  select t.recorded_by from attendance t where t.clinic_id = s.clinic_id and t.session_id = s.session_id
  union select (r.value ->> 'markedBy')::uuid from attendance t cross join jsonb_array_elements(t.rivals) r
    where t.clinic_id = s.clinic_id and t.session_id = s.session_id)), '{}')`

const one = (db: Db, sessionId: string) => own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join
  .onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id')).where('s.session_id', '=', sessionId)

/** Everything of one session in one statement: who is expected, what they work on, how they are, and what was written so far. */
export async function rosterOf(db: Db, sessionId: string): Promise<Roster | undefined> {
  const lines = linesOf(sql`jsonb_build_object(${person}) || jsonb_build_object(${facts})`)
  const row = await one(db, sessionId).select([...headColumns, leadsJson.as('leads'), lines.as('lines'), shared.as('shared'), names.as('names')]).executeTakeFirst()
  return row && Roster.parse(row)
}

/** What was written in one session so far, and about whom. */
export async function notesOfSession(db: Db, sessionId: string): Promise<SessionNotes | undefined> {
  const lines = linesOf(sql`jsonb_build_object(${person})`)
  const row = await one(db, sessionId).select([...headColumns, leadsJson.as('leads'), lines.as('lines'), shared.as('shared')]).executeTakeFirst()
  return row && SessionNotes.parse(row)
}

/** The part of a session's notes that is true for everybody who was there. */
export async function sharedPartOf(db: Db, sessionId: string): Promise<Omit<SessionNotes, 'lines'> | undefined> {
  const row = await one(db, sessionId).select([...headColumns, leadsJson.as('leads'), shared.as('shared')]).executeTakeFirst()
  return row && SessionNotes.omit({ lines: true }).parse(row)
}
