// Views: open_alert, open_inquiry, booked_assessment, session_line, session_lead, session_seat, note_line, open_follow_up, open_episode, client_name, staff_name, current_phase, current_risk, latest_measure, attended_minutes, marked_minutes, off_track_line
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { MOST_NEEDS } from './today.words.ts'

const own = (db: Db) => db.$pickTables<'open_alert'>()

/** Counts and today's sessions in one trip, beside the plans that the plan step counted; `mine` limits notes, sessions and assessments to one staff member. */
export async function todayJson(db: Db, day: { now: string, staffId: string, mine: boolean, plansDue: number }): Promise<string> {
  const { rows: [row] } = await sql<{ today: string }>`
    with d as (select midnight::timestamp at time zone zone as from_at, (midnight + 1)::timestamp at time zone zone as to_at, now, ${day.staffId}::uuid as me, ${day.mine}::boolean as mine,
        app.clinic_id() as clinic_id, now - interval '7 days' as week_ago, now - interval '60 days' as long_ago, now - interval '1 day' as yesterday
      from (select ${day.now}::timestamptz as now, app.clinic_zone() as zone) z
      cross join lateral (select (z.now at time zone z.zone)::date as midnight) m),
    led as (select l.*, exists (select from session_lead s where s.clinic_id = l.clinic_id and s.session_id = l.session_id and s.staff_id = d.me) as mine
      from d join session_line l on l.clinic_id = d.clinic_id and l.starts_at >= d.from_at and l.starts_at < d.to_at and l.cancelled_at is null),
    this_week as materialized (select l.session_id, l.clinic_id from d join session_line l on l.clinic_id = d.clinic_id and l.starts_at > d.week_ago and l.starts_at <= d.now),
    missed as materialized (select m.episode_id from this_week w cross join lateral (select a.episode_id from attended_minutes a
      where a.clinic_id = w.clinic_id and a.session_id = w.session_id and a.status = 'unexcused' offset 0) m),
    lately as materialized (select l.session_id, l.clinic_id from d join session_line l on l.clinic_id = d.clinic_id and l.starts_at > d.long_ago and l.starts_at < d.now
      where not d.mine and l.ends_at < d.yesterday and l.cancelled_at is null),
    those as materialized (select array_agg(session_id) as ids from lately),
    late as (select m.session_id, m.client_id from marked_minutes m where m.clinic_id = app.clinic_id() and m.session_id = any ((select ids from those)::uuid[]) and m.minutes > 0
      except select n.session_id, n.client_id from note_line n where n.clinic_id = app.clinic_id() and n.session_id = any ((select ids from those)::uuid[]) and n.signed_at is not null),
    n(need, count, place) as (
      select 'alerts', (select count(*) from open_alert a where a.clinic_id = d.clinic_id), 1 from d union all
      select 'inquiries-late', (select count(*) from open_inquiry i where i.clinic_id = d.clinic_id and i.answered_at is null and i.respond_by < d.now), 2 from d union all
      select 'absent-twice', (select count(*) from (select e.client_id from missed m
        join open_episode e on e.clinic_id = d.clinic_id and e.episode_id = m.episode_id where not d.mine or e.therapist_id = d.me group by 1 having count(*) > 1) x), 3 from d union all
      select 'scores-worse', (select count(distinct o.client_id) from off_track_line o join open_episode e on e.clinic_id = o.clinic_id and e.episode_id = o.episode_id
        where o.clinic_id = d.clinic_id and o.over_at is null and o.colour = 'red' and (not d.mine or e.therapist_id = d.me)), 4 from d union all
      select 'notes-late', (select count(*) from late), 5 from d union all
      select 'notes-unsigned', (select count(*) from note_line n where d.mine and n.clinic_id = d.clinic_id and n.signed_at is null and n.author_id = d.me), 5 from d union all
      select 'plans-due', ${day.plansDue}::bigint, 6 union all
      select 'follow-ups-due', (select count(*) from open_follow_up f where f.clinic_id = d.clinic_id and f.due_on <= d.now::date), 7 from d union all
      select 'assessments-today', (select count(*) from booked_assessment b where b.clinic_id = d.clinic_id and b.starts_at >= d.from_at and b.starts_at < d.to_at and (not d.mine or b.staff_id = d.me)), 8 from d union all
      select 'sessions-today', (select count(*) from led where not d.mine or led.mine), 9 from d)
    select jsonb_build_object(
      'needs', coalesce((select jsonb_agg(jsonb_build_object('need', need, 'count', count) order by place) from (select * from n where count > 0 order by place limit ${MOST_NEEDS}) first), '[]'),
      'sessions', coalesce((select jsonb_agg(jsonb_build_object('sessionId', l.session_id, 'kind', l.kind, 'topic', l.topic, 'startsAt', l.starts_at, 'endsAt', l.ends_at, 'room', l.room,
        'remote', l.remote, 'mine', l.mine, 'seats', (select count(*) from session_seat s where s.clinic_id = l.clinic_id and s.session_id = l.session_id)) order by l.starts_at, l.topic)
        from led l, d where not d.mine or l.mine), '[]'))::text as today`.execute(own(db))
  return row?.today ?? '{"needs":[],"sessions":[]}'
}

/** Everybody in care, mine first. */
export async function caseloadJson(db: Db, staffId: string, now: string): Promise<{ people: string, clientIds: string[] }> {
  const { rows: [row] } = await sql<{ people: string, clientIds: string[] }>`
    select coalesce(jsonb_agg(to_jsonb(x) order by x.mine desc, x.name), '[]')::text as people, coalesce(array_agg(x."clientId"), '{}') as "clientIds" from (
      select e.client_id as "clientId", c.name, c.birth_date as "birthDate", c.pronouns, c.photo, s.name as "therapistName", e.therapist_id = ${staffId}::uuid as mine,
        e.track, e.admitted_on as "admittedOn", h.phase, h.hours_per_week as "hoursPerWeek", r.level as risk, m.total as phq,
        (select count(*) from open_alert a where a.clinic_id = e.clinic_id and a.client_id = e.client_id) as alerts, x.starts_at as "nextAt", x.topic as "nextTopic"
      from open_episode e join client_name c on c.clinic_id = e.clinic_id and c.client_id = e.client_id
      join staff_name s on s.clinic_id = e.clinic_id and s.staff_id = e.therapist_id
      left join current_phase h on h.clinic_id = e.clinic_id and h.episode_id = e.episode_id
      left join current_risk r on r.clinic_id = e.clinic_id and r.client_id = e.client_id
      left join latest_measure m on m.clinic_id = e.clinic_id and m.client_id = e.client_id and m.instrument = 'phq-9'
      left join lateral (select l.starts_at, l.topic from session_seat t join session_line l on l.clinic_id = t.clinic_id and l.session_id = t.session_id
        where t.clinic_id = e.clinic_id and t.client_id = e.client_id and l.cancelled_at is null and l.starts_at > ${now}::timestamptz order by l.starts_at limit 1) x on true
      where e.clinic_id = app.clinic_id()) x`.execute(own(db))
  return row ?? { people: '[]', clientIds: [] }
}
