// Views: open_episode, episode_span, episode_begun, episode_place, phase_span, discharge_line, follow_up_line, off_track_line, group_line, seat_span, attended_minutes, session_line, measure_line, current_risk, circumstances_line, program_clock, client_facts
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { OutcomeStay, type Cohort } from './director.words.ts'
import type { Course } from './teds.rules.ts'

const own = (db: Db) => db.$pickTables<'episode_span'>()

/** Every stay of a cohort, in the program and the track in which it began, with its end, its hours, its scores and its calls, oldest first. */
export async function staysOf(db: Db, { programId, track, from, to }: Cohort): Promise<OutcomeStay[]> {
  const { rows } = await sql<{ stay: unknown }>`
    with stay as (select e.clinic_id, e.client_id, e.episode_id, b.program_id, b.track, e.admitted_on, e.discharged_on from episode_span e
      join episode_begun b on b.clinic_id = e.clinic_id and b.episode_id = e.episode_id where e.clinic_id = app.clinic_id()
      and (${programId}::uuid is null or b.program_id = ${programId}::uuid) and (${track}::text is null or b.track = ${track}::text)
      and (${from}::date is null or e.admitted_on >= ${from}::date) and (${to}::date is null or e.admitted_on <= ${to}::date)),
    hours as (select m.episode_id, sum(m.minutes) filter (where m.status not in ('excused', 'cancelled')) as minutes,
        sum(extract(epoch from l.ends_at - l.starts_at) / 60 - l.break_minutes) filter (where m.status not in ('excused', 'cancelled')) as planned,
        max(m.starts_at) filter (where m.minutes > 0) as last_at
      from stay s join attended_minutes m on m.clinic_id = s.clinic_id and m.episode_id = s.episode_id
      join session_line l on l.clinic_id = m.clinic_id and l.session_id = m.session_id group by m.episode_id),
    scores as (select s.episode_id, jsonb_agg(jsonb_build_object('instrument', x.instrument, 'on', (x.given_at at time zone p.time_zone)::date, 'total', x.total, 'band', x.band) order by x.given_at) as list
      from stay s join program_clock p on p.clinic_id = s.clinic_id and p.program_id = s.program_id
      join measure_line x on x.clinic_id = s.clinic_id and x.client_id = s.client_id and x.total is not null
        and (x.given_at at time zone p.time_zone)::date between s.admitted_on - 30 and coalesce(s.discharged_on, 'infinity'::date) group by s.episode_id),
    calls as (select f.episode_id, jsonb_agg(jsonb_build_object('day', f.day, 'dueOn', f.due_on, 'outcome', f.outcome) order by f.day) as list
      from stay s join follow_up_line f on f.clinic_id = s.clinic_id and f.episode_id = s.episode_id group by f.episode_id)
    select jsonb_build_object('episodeId', s.episode_id, 'clientId', s.client_id, 'programId', s.program_id, 'program', p.program, 'track', s.track,
      'admittedOn', s.admitted_on, 'dischargedOn', s.discharged_on, 'kind', d.kind, 'minutes', coalesce(h.minutes, 0)::int, 'planned', coalesce(h.planned, 0)::int,
      'scores', coalesce(m.list, '[]'), 'followUps', coalesce(c.list, '[]'), 'lastContactOn', (h.last_at at time zone p.time_zone)::date,
      'birthDate', k.birth_date, 'sex', k.sex) as stay
    from stay s join program_clock p on p.clinic_id = s.clinic_id and p.program_id = s.program_id
    join client_facts k on k.clinic_id = s.clinic_id and k.client_id = s.client_id
    left join discharge_line d on d.clinic_id = s.clinic_id and d.episode_id = s.episode_id
    left join hours h on h.episode_id = s.episode_id left join scores m on m.episode_id = s.episode_id left join calls c on c.episode_id = s.episode_id
    order by s.admitted_on, s.episode_id`.execute(own(db))
  return rows.map(({ stay }) => OutcomeStay.parse(stay))
}

const LIVED = sql`jsonb_build_object('living', c.living, 'work', c.work, 'notWorking', c.not_working, 'arrests', c.arrests, 'selfHelp', c.self_help, 'used', c.used)`

/** In which programs and for how many hours a week each of these stays was, from which day on, and how people lived as it began and ended. */
export async function coursesOf(db: Db, episodeIds: readonly string[]): Promise<ReadonlyMap<string, Course>> {
  const { rows } = await sql<{ id: string, course: Course }>`
    select e.id, jsonb_build_object('places', coalesce((select jsonb_agg(jsonb_build_object('on', p.from_date, 'programId', p.program_id) order by p.from_date) from episode_place p
        where p.clinic_id = app.clinic_id() and p.episode_id = e.id), '[]'),
      'phases', coalesce((select jsonb_agg(jsonb_build_object('on', h.from_date, 'hours', h.hours_per_week) order by h.from_date) from phase_span h
        where h.clinic_id = app.clinic_id() and h.episode_id = e.id), '[]'),
      'admission', (select ${LIVED} from circumstances_line c where c.clinic_id = app.clinic_id() and c.episode_id = e.id and c.moment = 'admission'),
      'end', (select ${LIVED} from circumstances_line c where c.clinic_id = app.clinic_id() and c.episode_id = e.id and c.moment = 'end')) as course
    from unnest(${[...episodeIds]}::uuid[]) as e(id)`.execute(own(db))
  return new Map(rows.map(({ id, course }) => [id, course]))
}

/** How the clinic stands: per track who is in care, who came and went this week, and the seats; attendance; risk; scores. */
export async function standingJson(db: Db, week: { monday: string, today: string, from: string, before: string, now: string }): Promise<string> {
  const { rows: [row] } = await sql<{ standing: string }>`
    with d as (select app.clinic_id() as clinic_id, ${week.monday}::date as monday, ${week.today}::date as today),
    seat as (select g.program_id, g.track, g.group_id, g.seats, (select count(*) from seat_span s where s.clinic_id = g.clinic_id and s.group_id = g.group_id
        and s.from_date <= d.today and (s.until_date is null or s.until_date >= d.today)) as taken
      from d join group_line g on g.clinic_id = d.clinic_id where g.from_date <= d.today and (g.until_date is null or g.until_date >= d.today)),
    seats as (select program_id, track, sum(seats)::int as seats, sum(taken)::int as taken, count(*)::int as groups, count(*) filter (where taken >= seats)::int as full from seat group by 1, 2),
    people as (select e.program_id, e.track, count(*) filter (where e.discharged_on is null)::int as in_care, count(*) filter (where e.admitted_on >= d.monday)::int as starts,
        count(*) filter (where e.discharged_on >= d.monday)::int as exits
      from d join episode_span e on e.clinic_id = d.clinic_id where e.discharged_on is null or e.discharged_on >= d.monday group by 1, 2),
    track as (select coalesce(s.program_id, p.program_id) as program_id, coalesce(s.track, p.track) as track, coalesce(p.in_care, 0) as in_care, coalesce(p.starts, 0) as starts,
        coalesce(p.exits, 0) as exits, coalesce(s.seats, 0) as seats, coalesce(s.taken, 0) as taken, coalesce(s.full, 0) as full, coalesce(s.groups, 0) as groups
      from seats s full join people p on p.program_id = s.program_id and p.track = s.track),
    there as (select m.starts_at >= ${week.from}::timestamptz as recent, m.minutes, extract(epoch from l.ends_at - l.starts_at) / 60 - l.break_minutes as planned
      from d join attended_minutes m on m.clinic_id = d.clinic_id join session_line l on l.clinic_id = m.clinic_id and l.session_id = m.session_id
      where l.starts_at >= ${week.before}::timestamptz and l.starts_at <= ${week.now}::timestamptz and m.status not in ('excused', 'cancelled')),
    judged as (select e.client_id, r.level from d join open_episode e on e.clinic_id = d.clinic_id left join current_risk r on r.clinic_id = e.clinic_id and r.client_id = e.client_id),
    off as (select e.client_id, bool_or(o.colour = 'red') as red from d join open_episode e on e.clinic_id = d.clinic_id
      join off_track_line o on o.clinic_id = e.clinic_id and o.episode_id = e.episode_id and o.over_at is null group by 1)
    select jsonb_build_object('monday', d.monday,
      'tracks', coalesce((select jsonb_agg(jsonb_build_object('programId', t.program_id, 'program', p.program, 'track', t.track, 'inCare', t.in_care, 'starts', t.starts, 'exits', t.exits,
        'seats', t.seats, 'taken', t.taken, 'full', t.full, 'groups', t.groups) order by p.program, t.track) from track t join program_clock p on p.clinic_id = d.clinic_id and p.program_id = t.program_id), '[]'),
      'attendance', jsonb_build_object('week', (select jsonb_build_object('minutes', coalesce(sum(minutes), 0)::int, 'planned', coalesce(sum(planned), 0)::int) from there where recent),
        'before', (select jsonb_build_object('minutes', coalesce(sum(minutes), 0)::int, 'planned', coalesce(sum(planned), 0)::int) from there where not recent)),
      'risk', (select jsonb_build_object('high', count(*) filter (where level = 'high'), 'moderate', count(*) filter (where level = 'moderate'), 'low', count(*) filter (where level = 'low'),
        'none', count(*) filter (where level = 'none'), 'unjudged', count(*) filter (where level is null)) from judged),
      'worse', (select jsonb_build_object('red', count(*) filter (where red), 'yellow', count(*) filter (where not red)) from off))::text as standing from d`.execute(own(db))
  return row?.standing ?? '{}'
}
