// Views: client_name, program_clock, current_risk, open_alert, open_task, open_episode, staff_name, current_phase, current_plan, objective_of_plan, session_seat, session_line, marked_minutes, agreed_step, measure_line, check_in_line, live_release, authorisation_line, known_allergies, level_given, chart_event
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { ChartEvent } from './chart.words.ts'

const own = (db: Db) => db.$pickTables<'current_risk' | 'open_episode'>()

/**
 * The whole chart in one trip, built as JSON by the database: plan with goals, last 20 sessions, last 10 scores, two weeks of check-ins.
 * What a stay has many of, its sessions and notes, is read once. Undefined when this client is not here.
 */
export async function chartJson(db: Db, clientId: string, now: string): Promise<string | undefined> {
  const { rows: [row] } = await sql<{ chart: string }>`
    with me as (select app.clinic_id() as clinic_id, ${clientId}::uuid as client_id, ${now}::timestamptz as now),
    stay as (select e.*, p.program, p.time_zone from me join open_episode e on e.clinic_id = me.clinic_id and e.client_id = me.client_id
      join program_clock p on p.clinic_id = e.clinic_id and p.program_id = e.program_id),
    plan as materialized (select c.* from me join current_plan c on c.clinic_id = me.clinic_id and c.client_id = me.client_id),
    notes as materialized (select n.note_id, n.session_id, n.signed_at, n.author_id, n.next_step from me join agreed_step n on n.clinic_id = me.clinic_id and n.client_id = me.client_id),
    seats as materialized (select t.session_id, t.episode_id, l.kind, l.topic, l.starts_at, l.room, l.remote, l.cancelled_at, m.status, m.minutes
      from me join session_seat t on t.clinic_id = me.clinic_id and t.client_id = me.client_id join session_line l on l.clinic_id = t.clinic_id and l.session_id = t.session_id
      left join marked_minutes m on m.clinic_id = t.clinic_id and m.session_id = t.session_id and m.client_id = t.client_id),
    tasks as (select o.* from me join open_task o on o.clinic_id = me.clinic_id and o.client_id = me.client_id)
    select json_build_object(
      'clientId', me.client_id,
      'risk', (select json_build_object('level', r.level, 'judgedAt', r.judged_at) from current_risk r where r.clinic_id = me.clinic_id and r.client_id = me.client_id),
      'openAlerts', (select count(*) from open_alert a where a.clinic_id = me.clinic_id and a.client_id = me.client_id),
      'allergies', (select json_build_object('words', g.words, 'askedAt', g.asked_at) from known_allergies g where g.clinic_id = me.clinic_id and g.client_id = me.client_id),
      'level', (select v.actual from level_given v where v.clinic_id = me.clinic_id and v.client_id = me.client_id),
      'tasks', coalesce((select json_agg(json_build_object('id', t.task_id, 'kind', t.kind, 'dueAt', t.due_at) order by t.due_at) from (select * from tasks order by due_at limit 3) t), '[]'),
      'lastNote', (select json_build_object('id', n.note_id, 'topic', l.topic, 'signedAt', n.signed_at, 'author', s.name) from (select * from notes order by signed_at desc limit 1) n
        join session_line l on l.clinic_id = me.clinic_id and l.session_id = n.session_id left join staff_name s on s.clinic_id = me.clinic_id and s.staff_id = n.author_id),
      'openTasks', (select count(*) from tasks),
      'episode', (select json_build_object('id', e.episode_id, 'programName', e.program, 'track', e.track, 'therapistName', s.name, 'admittedOn', e.admitted_on)
        from stay e join staff_name s on s.clinic_id = e.clinic_id and s.staff_id = e.therapist_id limit 1),
      'phase', (select json_build_object('phase', h.phase, 'hoursPerWeek', h.hours_per_week) from current_phase h
        where h.clinic_id = me.clinic_id and h.client_id = me.client_id order by h.from_date desc limit 1),
      'plan', (select json_build_object('number', c.number, 'signedAt', c.signed_at, 'clientSignedAt', c.client_signed_at, 'reviewDueOn', c.review_due_on)
        from plan c),
      'goals', coalesce((select json_agg(json_build_object('id', g.goal_id, 'words', g.goal_words, 'objectives', g.objectives) order by g.goal_position) from (
        select o.goal_id, o.goal_words, o.goal_position, json_agg(json_build_object('id', o.objective_id, 'words', o.words, 'instrument', o.instrument,
          'baseline', o.baseline, 'target', o.target, 'targetOn', o.target_on) order by o.position) as objectives
        from plan c join objective_of_plan o on o.clinic_id = me.clinic_id and o.plan_id = c.plan_id group by 1, 2, 3) g), '[]'),
      'next', (select json_build_object('sessionId', l.session_id, 'kind', l.kind, 'topic', l.topic, 'startsAt', l.starts_at, 'room', l.room, 'remote', l.remote)
        from seats l where l.starts_at > me.now and l.cancelled_at is null order by l.starts_at limit 1),
      'lastStep', (select json_build_object('words', a.next_step, 'signedAt', a.signed_at) from notes a
        where a.next_step <> '' order by a.signed_at desc limit 1),
      'sessions', coalesce((select json_agg(json_build_object('sessionId', s.session_id, 'kind', s.kind, 'topic', s.topic, 'startsAt', s.starts_at,
          'status', s.status, 'minutes', s.minutes, 'noteSignedAt', n.signed_at) order by s.starts_at desc)
        from (select * from seats where starts_at <= me.now and cancelled_at is null order by starts_at desc limit 20) s
        left join notes n on n.session_id = s.session_id), '[]'),
      'scores', coalesce((select json_agg(json_build_object('instrument', x.instrument, 'total', x.total, 'band', x.band, 'givenAt', x.given_at) order by x.given_at) from (
        select * from measure_line l where l.clinic_id = me.clinic_id and l.client_id = me.client_id order by l.given_at desc limit 10) x), '[]'),
      'checkIns', coalesce((select json_agg(json_build_object('forDate', k.for_date, 'mood', k.mood, 'stress', k.stress, 'craving', k.craving) order by k.for_date)
        from check_in_line k where k.clinic_id = me.clinic_id and k.client_id = me.client_id and k.for_date > (me.now::date - 14)), '[]'),
      'authorisations', coalesce((select json_agg(json_build_object('id', z.authorisation_id, 'payer', z.payer, 'reference', z.reference, 'unit', z.unit, 'units', z.units, 'from', z.from_date, 'until', z.until_date,
          'usedDays', u.days, 'usedSessions', u.sessions, 'usedMinutes', u.minutes) order by z.until_date, z.from_date)
        from stay e join authorisation_line z on z.clinic_id = e.clinic_id and z.episode_id = e.episode_id
        cross join lateral (select count(distinct (m.starts_at at time zone e.time_zone)::date)::int as days, count(*)::int as sessions, coalesce(sum(m.minutes), 0)::int as minutes
          from seats m where m.episode_id = z.episode_id and m.minutes > 0
            and (m.starts_at at time zone e.time_zone)::date between z.from_date and z.until_date) u
        where z.until_date >= me.now::date - 60), '[]'),
      'releases', coalesce((select json_agg(json_build_object('recipient', r.recipient, 'topics', r.topics, 'validUntil', r.valid_until) order by r.valid_until)
        from live_release r where r.clinic_id = me.clinic_id and r.client_id = me.client_id and r.valid_until >= app.clinic_day(me.now)), '[]')
    )::text as chart from me join client_name c on c.clinic_id = me.clinic_id and c.client_id = me.client_id`.execute(own(db))
  return row?.chart
}

/** What happened, newest first, of some kinds, before a moment. */
export async function eventsOf(db: Db, clientId: string, asked: { readonly kinds: readonly string[], readonly before: string | null, readonly most: number }): Promise<ChartEvent[]> {
  let query = db.$pickTables<'chart_event'>().selectFrom('chart_event').select(['at', 'kind', 'what', 'about', 'value', 'id']).where('client_id', '=', clientId)
  if (asked.kinds.length > 0) query = query.where('kind', 'in', [...asked.kinds])
  if (asked.before !== null) query = query.where('at', '<', asked.before)
  return (await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(asked.most).execute()).map(row => ChartEvent.parse(row))
}
