// Views: attended_minutes, episode_span, program_clock, phase_span, session_seat, session_line, client_called, staff_name; and this step's own tables
import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import type { Db } from '../../platform/server/db.ts'
import { AuthorisationUse } from './authorisation/authorisation.words.ts'
import { iso } from './json.store.ts'
import { weekLedger } from './ledger.rules.ts'
import { AttendanceStatus } from './session.words.ts'
import type { ClientWeek } from './week.words.ts'

const own = (db: Db) => db.$pickTables<'episode_span' | 'program_clock' | 'phase_span' | 'session_seat' | 'session_line' | 'client_called' | 'staff_name' | 'attended_minutes' | 'attendance' | 'authorisation'>()

const Row = z.object({
  clientId: Id, episodeId: Id, programId: Id, program: z.string(), track: z.string(), zone: z.string(), name: z.string(), photo: z.string().nullable(),
  therapistId: Id, therapist: z.string(), admittedOn: z.string(), dischargedOn: z.string().nullable(), monday: z.string(), requiredMinutes: z.number(),
  authorisations: z.array(AuthorisationUse),
  seats: z.array(z.object({
    sessionId: Id, topic: z.string(), startsAt: z.string(), endsAt: z.string(), breakMinutes: z.number(), cancelledAt: z.string().nullable(),
    makeUpFor: Id.nullable(), makesUpStartsAt: z.string().nullable(), status: AttendanceStatus.nullable(), minutes: z.number(),
  })),
})

/** Which weeks: of a client or of everybody in care; of a Monday or the one that `now` lies in at each site. */
export interface WeeksAsked { readonly monday: string | null, readonly now: string, readonly clientId?: string }

const monday = ({ monday: asked, now }: WeeksAsked) =>
  sql`coalesce(${asked}::date, date_trunc('week', ${now}::timestamptz at time zone p.time_zone)::date)`

const seats = (asked: WeeksAsked) => {
  const inWeek = (column: string) => sql`(${sql.ref(column)} >= ${monday(asked)}::timestamp at time zone p.time_zone
    and ${sql.ref(column)} < (${monday(asked)} + 7)::timestamp at time zone p.time_zone)`
  return sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('sessionId', s.session_id, 'topic', s.topic, 'startsAt', ${iso('s.starts_at')}, 'endsAt', ${iso('s.ends_at')},
      'breakMinutes', s.break_minutes, 'cancelledAt', ${iso('s.cancelled_at')}, 'makeUpFor', a.make_up_for, 'makesUpStartsAt', ${iso('m.starts_at')},
      'status', t.status, 'minutes', coalesce(t.minutes, 0)) order by s.starts_at)
    from session_seat a join session_line s on s.clinic_id = a.clinic_id and s.session_id = a.session_id
    left join session_line m on m.clinic_id = a.clinic_id and m.session_id = a.make_up_for
    left join attendance t on t.clinic_id = a.clinic_id and t.session_id = a.session_id and t.client_id = a.client_id
    where a.clinic_id = e.clinic_id and a.client_id = e.client_id and a.episode_id = e.episode_id and (${inWeek('s.starts_at')} or ${inWeek('m.starts_at')})), '[]')`
}

/** The hours the phase asks for: as of Monday, or of the first day of the stay in that week. */
const required = (asked: WeeksAsked) => sql<number>`coalesce((select (f.hours_per_week * 60)::int from phase_span f where f.clinic_id = e.clinic_id and f.episode_id = e.episode_id
  and f.from_date < ${monday(asked)} + 7 and coalesce(f.until_date, 'infinity') >= ${monday(asked)} order by f.from_date limit 1), 0)`

/** What payers authorised for the stay in this week, with what was used of it before. */
const authorisations = (asked: WeeksAsked) => {
  const used = (what: string) => sql`(select ${sql.raw(what)} from attended_minutes u where u.clinic_id = z.clinic_id and u.client_id = z.client_id and u.episode_id = z.episode_id
    and u.minutes > 0 and (u.starts_at at time zone p.time_zone)::date >= z.from_date and (u.starts_at at time zone p.time_zone)::date < ${monday(asked)})`
  return sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', z.id, 'payer', z.payer, 'reference', z.reference, 'unit', z.unit, 'units', z.units, 'from', z.from_date, 'until', z.until_date,
      'usedDays', ${used('count(distinct (u.starts_at at time zone p.time_zone)::date)::int')}, 'usedSessions', ${used('count(*)::int')}, 'usedMinutes', ${used('coalesce(sum(u.minutes), 0)::int')})
      order by z.from_date, z.entered_at)
    from authorisation z where z.clinic_id = e.clinic_id and z.episode_id = e.episode_id and z.ended_at is null
      and z.from_date < ${monday(asked)} + 7 and z.until_date >= ${monday(asked)}), '[]')`
}

/** The program week of everybody in care then, or of one client, in one statement. */
export async function weeksOf(db: Db, asked: WeeksAsked): Promise<ClientWeek[]> {
  let query = own(db).selectFrom('episode_span as e')
    .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 'e.clinic_id').onRef('p.program_id', '=', 'e.program_id'))
    .innerJoin('client_called as c', join => join.onRef('c.clinic_id', '=', 'e.clinic_id').onRef('c.client_id', '=', 'e.client_id'))
    .innerJoin('staff_name as f', join => join.onRef('f.clinic_id', '=', 'e.clinic_id').onRef('f.staff_id', '=', 'e.therapist_id'))
    .select(['e.client_id as clientId', 'e.episode_id as episodeId', 'e.program_id as programId', 'p.program', 'e.track', 'p.time_zone as zone', 'c.photo',
      'e.therapist_id as therapistId', 'f.name as therapist', 'e.admitted_on as admittedOn', 'e.discharged_on as dischargedOn',
      sql<string>`coalesce(c.preferred_name, c.given_name) || ' ' || c.family_name`.as('name'), sql<string>`${monday(asked)}::text`.as('monday'),
      required(asked).as('requiredMinutes'), authorisations(asked).as('authorisations'), seats(asked).as('seats')])
    .where(sql<boolean>`e.admitted_on < ${monday(asked)} + 7 and coalesce(e.discharged_on, 'infinity') >= ${monday(asked)}`)
  if (asked.clientId !== undefined) query = query.where('e.client_id', '=', asked.clientId)
  const rows = await query.orderBy('name').orderBy('e.episode_id').execute()
  return rows.map(found => {
    const { seats: places, requiredMinutes, ...row } = Row.parse(found)
    const facts = { monday: row.monday, zone: row.zone, requiredMinutes, admittedOn: row.admittedOn, dischargedOn: row.dischargedOn, seats: places, authorisations: row.authorisations }
    return { ...row, ledger: weekLedger(facts, asked.now), seats: places.map(({ makesUpStartsAt, ...seat }) => seat) }
  })
}
