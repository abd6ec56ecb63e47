// Views: session, session_staff, staff_leave, attendee, therapy_group, room, program, site, client_name, staff_name (read in one statement)
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { bringToSeries, bringToThis } from './bring/bring.store.ts'
import { Bring } from './bring/bring.words.ts'
import { topicSaid } from './group.store.ts'
import { TopicSaid } from './group.words.ts'
import { DaySession, WeekSession } from './week.words.ts'

const read = (db: Db) => db.$pickTables<'session' | 'session_staff' | 'attendee' | 'therapy_group' | 'room' | 'client_name' | 'staff_name'>()

/** Which part of the week is looked at. */
export interface WeekAsked {
  readonly now: string, readonly week: string | null, readonly programId: string | null, readonly track: string | null, readonly roomId: string | null
  readonly staffId: string | null, readonly clientId: string | null
}

const instant = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

/** The whole week as JSON in one statement: sessions with the ids of everybody, each name once. Undefined without a program. */
export async function weekAsJson(db: Db, asked: WeekAsked): Promise<{ json: string, clientIds: string[] } | undefined> {
  const { rows } = await sql<{ json: string, clientIds: string[] }>`
    with place as (
      select zone, monday, monday::timestamp at time zone zone as begins, (monday + 7)::timestamp at time zone zone as ends from (
        select s.time_zone as zone, date_trunc('week', coalesce(${asked.week}::date::timestamp, ${asked.now}::timestamptz at time zone s.time_zone))::date as monday
        from program p join site s on s.clinic_id = p.clinic_id and s.id = p.site_id
        where ${asked.programId}::uuid is null or p.id = ${asked.programId}::uuid order by p.created_at, p.id limit 1) w),
    shown as (
      select s.*, g.track, g.seats, g.units, r.name as room_name from session s
      left join therapy_group g on g.clinic_id = s.clinic_id and g.id = s.group_id
      left join room r on r.clinic_id = s.clinic_id and r.id = s.room_id
      where s.starts_at >= (select begins from place) and s.starts_at < (select ends from place)
        and (s.cancelled_at is null or s.cancel_reason is null or s.cancel_reason not in ('series-changed', 'week-changed', 'discharge'))
        and (${asked.programId}::uuid is null or s.program_id = ${asked.programId}::uuid)
        and (${asked.track}::text is null or g.track = ${asked.track}::text)
        and (${asked.roomId}::uuid is null or s.room_id = ${asked.roomId}::uuid)
        and (${asked.staffId}::uuid is null or exists (select from session_staff l where l.clinic_id = s.clinic_id and l.session_id = s.id and l.staff_id = ${asked.staffId}::uuid))
        and (${asked.clientId}::uuid is null or exists (select from attendee a where a.clinic_id = s.clinic_id and a.session_id = s.id and a.client_id = ${asked.clientId}::uuid))),
    filled as materialized (
      select s.*, l.staff_ids, l.staff, l.away, a.client_ids, a.clients from shown s
      cross join lateral (
        select json_agg(l.staff_id order by l.staff_id) as staff_ids, array_agg(l.staff_id) as staff,
          json_agg(l.staff_id order by l.staff_id) filter (where exists (select from staff_leave v where v.clinic_id = l.clinic_id and v.staff_id = l.staff_id
            and (s.starts_at at time zone (select zone from place))::date between v.from_date and v.until_date)) as away
        from session_staff l where l.clinic_id = s.clinic_id and l.session_id = s.id) l
      cross join lateral (
        select json_agg(a.client_id order by a.client_id) as client_ids, array_agg(a.client_id order by a.client_id) as clients
        from attendee a where a.clinic_id = s.clinic_id and a.session_id = s.id) a),
    everybody as materialized (select array_agg(distinct client_id) as ids from filled cross join unnest(clients) client_id)
    select json_build_object('week', place.monday, 'zone', place.zone,
      'sessions', coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'topic', s.topic, 'startsAt', ${instant('s.starts_at')},
          'endsAt', ${instant('s.ends_at')}, 'breakMinutes', s.break_minutes, 'roomId', s.room_id, 'roomName', s.room_name, 'remote', s.remote,
          'cancelledAt', ${instant('s.cancelled_at')}, 'closedAt', ${instant('s.closed_at')}, 'groupId', s.group_id, 'weeklyHourId', s.weekly_hour_id, 'track', s.track, 'seats', s.seats,
          'version', s.version, 'staffIds', coalesce(s.staff_ids, '[]'::json), 'awayIds', coalesce(s.away, '[]'::json),
          'unit', case when s.unit is null then null else json_build_object('at', s.unit, 'of', cardinality(s.units), 'title', coalesce(s.units[s.unit], ''), 'titles', s.units) end,
          'bring', ${bringToThis}, 'bringToSeries', ${bringToSeries}, 'clientIds', coalesce(s.client_ids, '[]'::json)) order by s.starts_at, s.topic, s.id)
        from filled s), '[]'::json),
      'people', coalesce((select json_object_agg(n.client_id, n.name) from client_name n
        where n.client_id = any ((select ids from everybody)::uuid[])), '{}'::json),
      'staff', coalesce((select json_object_agg(n.staff_id, n.name) from staff_name n
        where n.staff_id in (select unnest(staff) from filled)), '{}'::json))::text as json,
      coalesce((select ids from everybody), '{}') as "clientIds"
    from place`.execute(read(db))
  return rows[0]
}

/** What one client is expected at between two instants. */
export interface OwnSession {
  readonly id: string, readonly kind: string, readonly topic: string, readonly topicSaid: TopicSaid | null, readonly startsAt: string, readonly endsAt: string, readonly breakMinutes: number
  readonly roomName: string | null, readonly remote: boolean, readonly cancelledAt: string | null, readonly makeUpFor: string | null
  readonly bring: Bring | null
}

/** The sessions a client is expected at, in order of time. */
export async function sessionsOfClient(db: Db, clientId: string, from: string, to: string): Promise<OwnSession[]> {
  const rows = await read(db).selectFrom('attendee as a').innerJoin('session as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.id', '=', 'a.session_id'))
    .leftJoin('room as r', join => join.onRef('r.clinic_id', '=', 's.clinic_id').onRef('r.id', '=', 's.room_id'))
    .leftJoin('therapy_group as g', join => join.onRef('g.clinic_id', '=', 's.clinic_id').onRef('g.id', '=', 's.group_id').onRef('g.topic', '=', 's.topic'))
    .where('a.client_id', '=', clientId).where('s.starts_at', '>=', from).where('s.starts_at', '<', to)
    .select(['s.id', 's.kind', 's.topic', topicSaid.as('topicSaid'), 's.starts_at as startsAt', 's.ends_at as endsAt', 's.break_minutes as breakMinutes', 'r.name as roomName',
      's.remote', 's.cancelled_at as cancelledAt', 'a.make_up_for as makeUpFor', sql<unknown>`coalesce(${bringToThis}, ${bringToSeries})`.as('bring')]).orderBy('s.starts_at').execute()
  return rows.map(row => ({ ...row, topicSaid: TopicSaid.nullable().parse(row.topicSaid), bring: Bring.nullable().parse(row.bring) }))
}

/** The sessions that begin between two instants, of one staff member or of all, with how many are expected. */
export async function daySessions(db: Db, from: string, to: string, staffId: string | null): Promise<DaySession[]> {
  let asked = read(db).selectFrom('session as s').leftJoin('room as r', join => join.onRef('r.clinic_id', '=', 's.clinic_id').onRef('r.id', '=', 's.room_id'))
    .where('s.starts_at', '>=', from).where('s.starts_at', '<', to)
  if (staffId !== null) asked = asked.where(eb => eb.exists(eb.selectFrom('session_staff as l').select('l.staff_id')
    .whereRef('l.clinic_id', '=', 's.clinic_id').whereRef('l.session_id', '=', 's.id').where('l.staff_id', '=', staffId)))
  const rows = await asked.select(eb => ['s.id', 's.kind', 's.topic', 's.starts_at as startsAt', 's.ends_at as endsAt', 'r.name as roomName', 's.remote',
    's.cancelled_at as cancelledAt', 's.closed_at as closedAt',
    eb.selectFrom('attendee as a').whereRef('a.clinic_id', '=', 's.clinic_id').whereRef('a.session_id', '=', 's.id').select(sql<number>`count(*)::int`.as('n')).as('expected'),
    eb.selectFrom('session_staff as l').innerJoin('staff_name as n', join => join.onRef('n.clinic_id', '=', 'l.clinic_id').onRef('n.staff_id', '=', 'l.staff_id'))
      .whereRef('l.clinic_id', '=', 's.clinic_id').whereRef('l.session_id', '=', 's.id')
      .select(sql<string[]>`coalesce(array_agg(n.name order by n.name), '{}')`.as('names')).as('staffNames'),
    eb.selectFrom('attendee as a').innerJoin('client_name as n', join => join.onRef('n.clinic_id', '=', 'a.clinic_id').onRef('n.client_id', '=', 'a.client_id'))
      .whereRef('a.clinic_id', '=', 's.clinic_id').whereRef('a.session_id', '=', 's.id').where('a.kind', '<>', 'group').limit(1)
      .select(sql<unknown>`jsonb_build_object('id', n.client_id, 'name', n.name)`.as('who')).as('alone')])
    .orderBy('s.starts_at').orderBy('s.id').execute()
  return rows.map(({ alone, ...row }) => {
    const who = Who.parse(alone)
    return DaySession.parse({ ...row, clientId: who?.id ?? null, clientName: who?.name ?? null })
  })
}

const Who = DaySession.pick({ id: true }).extend({ name: WeekSession.shape.topic }).nullable()
