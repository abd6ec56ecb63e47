import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { uuid7 } from '../src/platform/server/clock.ts'
import { tokenHash } from '../src/platform/server/perform.ts'
import { programTemplates } from '../src/people/clinic/templates.ts'
import { hashSecret } from '../src/people/sign-in/secret.ts'

/** Ids of the first clinic of a benchmark store, for asking about. */
export interface BenchStore {
  /** Sixteen members of the staff, each signed in. */
  readonly tokens: readonly string[]
  readonly clientToken: string
  readonly clinicId: string
  readonly clients: readonly string[]
  /** Groups of twelve that have not been marked yet, one for each of the sixteen. */
  readonly groups: readonly { readonly sessionId: string, readonly attendees: readonly string[] }[]
  /** People of other sessions to come whose notes have not begun, each with whoever leads. */
  readonly unwritten: readonly { readonly sessionId: string, readonly clientId: string, readonly token: string }[]
  /** How the first clinic's director signs in by hand. */
  readonly password: { readonly email: string, readonly password: string }
  readonly monday: string
  readonly bytesPerClient: number
}

const GIVEN = ['Ana', 'Luis', 'Maya', 'Noah', 'Ruth', 'Omar', 'Ivy', 'Jonas', 'Pilar', 'Dara', 'Wen', 'Tomas', 'Lea', 'Hugo', 'Nadia', 'Eli', 'Carmen', 'Seth', 'Yuki', 'Bram']
const FAMILY = ['Prado', 'Keller', 'Okoye', 'Lindgren', 'Ferrer', 'Novak', 'Castell', 'Moreau', 'Ibarra', 'Duarte', 'Petrov', 'Hale', 'Quist', 'Sorel', 'Takeda', 'Ulrich', 'Vance', 'Wexler', 'Ybarra', 'Zuniga']
const SESSIONS_A_CLIENT = 30
const GROUP = 12
const SESSIONS_A_WEEK = 60
/** People at their keyboards at once, and how many clients one therapist has. */
const HANDS = 16
const CASELOAD = 40
/** People in care at once in one clinic, however many came before them. */
const IN_CARE = 150
const PASSWORD = 'a harbour without any wind'

/** Ids as the app makes them: in the order of the instants they belong to (UUID version 7). */
const NEW_ID = `create function pg_temp.id_of(at timestamptz) returns uuid language sql volatile as $$
  select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid $$`

const statements = (clients: number): readonly string[] => [
  NEW_ID,
  `insert into clinic (clinic_id, name, created_at) select clinic_id, 'Clinic ' || n, now() from c`,
  `insert into site (clinic_id, id, name, time_zone) select clinic_id, site_id, 'Main', 'America/New_York' from c`,
  `insert into program (clinic_id, id, site_id, name, created_at) select clinic_id, program_id, site_id, 'Adult IOP', now() from c`,
  `insert into program_version (clinic_id, program_id, version, definition, effective_from) select clinic_id, program_id, 1, $1::jsonb, current_date from c`,
  `insert into staff_member (clinic_id, id, name, email, roles, created_at)
     select clinic_id, staff_id, 'Robin Director ' || n, 'robin' || n || '@bench.example', '{director,therapist,facilitator,intake}', now() from c`,
  `create temp table t as select c.clinic_id, c.n as clinic, k, case k when 0 then c.staff_id else pg_temp.id_of(now()) end as staff_id
     from c cross join generate_series(0, ${colleagues(clients) - 1}) k`,
  `insert into staff_member (clinic_id, id, name, email, roles, created_at)
     select clinic_id, staff_id, 'Sam Therapist ' || k, 'sam' || clinic || '-' || k || '@bench.example', '{director,therapist,facilitator,intake}', now() from t where k > 0`,
  `create temp table p as select c.clinic_id, t.staff_id, c.program_id, i, pg_temp.id_of(joined) as client_id, pg_temp.id_of(joined) as episode_id, pg_temp.id_of(joined) as plan_id,
     pg_temp.id_of(joined) as problem_id, pg_temp.id_of(joined) as goal_id, pg_temp.id_of(joined) as objective_id,
     ($2::text[])[1 + i % 20] as given, ($3::text[])[1 + (i / 20) % 20] as family from c cross join generate_series(0, ${clients - 1}) i
     join t on t.clinic_id = c.clinic_id and t.k = i % ${colleagues(clients)}
     cross join lateral (select now() - make_interval(days => 700) + make_interval(mins => i) as joined) j`,
  `insert into client (clinic_id, client_id, given_name, family_name, birth_date, phone, created_at)
     select clinic_id, client_id, given, family || case when i >= 400 then ' ' || (i / 400) else '' end, date '1980-01-01' + (i % 9000), '555 ' || i, now() from p`,
  `insert into client_name_part (clinic_id, part, client_id) select clinic_id, lower(given), client_id from p union select clinic_id, lower(family), client_id from p`,
  `insert into episode (clinic_id, id, client_id, program_id, program_version, therapist_id, track, admitted_on, discharged_on)
     select clinic_id, episode_id, client_id, program_id, 1, staff_id, 'evening', current_date - 70 - gone, case when gone > 0 then current_date - gone end from p
     cross join lateral (select case when i < ${IN_CARE} then 0 else 1 + i % 700 end as gone) g`,
  `insert into plan (clinic_id, id, client_id, episode_id, number, author_id, started_at) select clinic_id, plan_id, client_id, episode_id, 1, staff_id, now() from p`,
  `insert into problem (clinic_id, id, client_id, plan_id, words, position) select clinic_id, problem_id, client_id, plan_id, 'Drinking most evenings after work', 1 from p`,
  `insert into goal (clinic_id, id, client_id, plan_id, problem_id, words, position) select clinic_id, goal_id, client_id, plan_id, problem_id, 'I want my evenings back', 1 from p`,
  `insert into objective (clinic_id, id, client_id, plan_id, goal_id, words, instrument, baseline, target, position)
     select clinic_id, objective_id, client_id, plan_id, goal_id, 'PHQ-9 below 10 by week eight', 'phq-9', 16, 9, 1 from p`,
  `insert into intervention (clinic_id, id, client_id, plan_id, objective_id, modality, words, times_per_week, minutes, position)
     select clinic_id, pg_temp.id_of(now()), client_id, plan_id, objective_id, m, 'Weekly ' || m, 1, 60, 1 from p cross join unnest(array['group', 'individual', 'family']) m`,
  `update plan set signed_at = now(), client_signed_at = now()`,
  `create temp table s as select c.clinic_id, c.program_id, t.staff_id, n.k, pg_temp.id_of(now() - make_interval(weeks => 4) + make_interval(secs => n.k)) as session_id,
     date_trunc('week', now()) + interval '9 hours' - make_interval(weeks => n.k / ${SESSIONS_A_WEEK} - 1) + make_interval(days => n.k % 5, mins => 105 * ((n.k / 5) % 12)) as starts_at
     from c cross join generate_series(0, greatest(${Math.ceil(clients * SESSIONS_A_CLIENT / GROUP)}, ${SESSIONS_A_WEEK * 2}) - 1) n(k)
     join t on t.clinic_id = c.clinic_id and t.k = n.k % ${colleagues(clients)}`,
  `insert into session (clinic_id, id, kind, program_id, topic, starts_at, ends_at)
     select clinic_id, session_id, 'group', program_id, 'Relapse prevention', starts_at, starts_at + interval '90 minutes' from s`,
  `insert into session_staff (clinic_id, session_id, staff_id) select clinic_id, session_id, staff_id from s`,
  `create temp table a as select s.clinic_id, s.session_id, s.starts_at, s.staff_id, p.client_id, p.episode_id, p.objective_id from s
     join generate_series(0, ${GROUP - 1}) seat on true join p on p.clinic_id = s.clinic_id and p.i = (s.k * ${GROUP} + seat) % ${clients}`,
  `insert into attendee (clinic_id, session_id, client_id, episode_id, kind) select clinic_id, session_id, client_id, episode_id, 'group' from a`,
  `insert into attendance (clinic_id, session_id, client_id, status, arrived_at, left_at, minutes, recorded_by, recorded_at)
     select clinic_id, session_id, client_id, 'present', starts_at, starts_at + interval '90 minutes', 90, staff_id, starts_at from a where starts_at < now() - interval '1 day'`,
  `insert into note (clinic_id, id, client_id, session_id, author_id, participation, response, progress, next_step, objective_ids, started_at, signed_at)
     select clinic_id, pg_temp.id_of(starts_at), client_id, session_id, staff_id, 3, 'Spoke of the bus stop after the late shift and practised a refusal with the group.',
       'Used urge surfing twice this week.', 'Plan the Friday evening.', array[objective_id], starts_at, starts_at + interval '3 hours' from a where starts_at < now() - interval '1 day' order by starts_at`,
  `insert into measure (clinic_id, id, client_id, instrument, instrument_version, answers, total, band, given_by_kind, given_by, given_at)
     select clinic_id, pg_temp.id_of(now() - make_interval(weeks => 8 - w)), client_id, 'phq-9', '1', '{"1":2,"2":2,"3":1,"4":2,"5":1,"6":1,"7":1,"8":1,"9":0}', 18 - w, 'moderate', 'client', client_id, now() - make_interval(weeks => 8 - w)
     from p cross join generate_series(1, 8) w`,
  `insert into audit (clinic_id, lane, seq, at, actor_kind, actor_id, action, result, client_ids, hash)
     select clinic_id, 0, row_number() over (partition by clinic_id), now(), 'staff', staff_id, 'session.sign-notes', 'done', array[client_id], sha256(client_id::text::bytea)
     from p cross join generate_series(1, 45) e`,
  `insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at)
     select clinic_id, gen_random_uuid(), ($4::bytea[])[k + 1], 'staff', staff_id, true, 'bench', now(), now() + interval '10 hours', now() + interval '1 day' from t where clinic = 1 and k < ${HANDS}`,
  `insert into sign_in (clinic_id, id, token_hash, kind, person_id, strong, device, started_at, seen_at, expires_at)
     select clinic_id, gen_random_uuid(), $5, 'client', client_id, true, 'bench', now(), now() + interval '10 hours', now() + interval '1 day' from p
     where i = 0 and clinic_id = (select clinic_id from c where n = 1)`,
  'insert into password (clinic_id, staff_id, hash, set_at) select clinic_id, staff_id, $6, now() from c where n = 1',
]

const colleagues = (clients: number): number => Math.max(HANDS, Math.ceil(clients / CASELOAD))

/** Fills an empty, migrated database with clinics that have worked for months. */
export async function fillStore(ownerUrl: string, size: { clinics: number, clients: number }): Promise<BenchStore> {
  const sql = new pg.Client({ connectionString: ownerUrl })
  await sql.connect()
  const tokens = Array.from({ length: HANDS }, (_, n) => `bench-staff-token-${n}`)
  const clientToken = 'bench-client-token'
  const values: Record<string, unknown> = {
    1: JSON.stringify(programTemplates[0]?.definition), 2: GIVEN, 3: FAMILY, 4: tokens.map(tokenHash), 5: tokenHash(clientToken), 6: await hashSecret(PASSWORD, randomBytes(16)),
  }
  await sql.query('create temp table c (n int, clinic_id uuid, site_id uuid, program_id uuid, staff_id uuid)')
  const id = () => uuid7(Date.now(), randomBytes(10))
  for (let n = 1; n <= size.clinics; n += 1) await sql.query('insert into c values ($1, $2, $3, $4, $5)', [n, id(), id(), id(), id()])
  for (const statement of statements(size.clients)) {
    const used = [...new Set([...statement.matchAll(/\$(\d)/g)].map(([, digit]) => digit ?? ''))]
    await sql.query(used.reduce((text, digit, i) => text.replaceAll(`$${digit}`, `$${i + 1}`), statement), used.map(digit => values[digit]))
  }
  await sql.query('vacuum analyze')
  const one = async (text: string): Promise<Record<string, string>> => (await sql.query(text)).rows[0]
  const list = async (text: string): Promise<string[]> => (await sql.query({ text, rowMode: 'array' })).rows.map(([value]) => String(value))
  const { clinic_id: clinicId = '' } = await one('select clinic_id from c where n = 1')
  const clients = await list(`select client_id from p where clinic_id = '${clinicId}' order by i limit ${IN_CARE}`)
  const future = await list(`select session_id from s where clinic_id = '${clinicId}' and starts_at > now() - interval '1 day' order by starts_at limit ${HANDS}`)
  const groups: { sessionId: string, attendees: string[] }[] = []
  for (const sessionId of future) groups.push({ sessionId, attendees: await list(`select client_id from a where session_id = '${sessionId}'`) })
  const unwritten = (await list(`select concat_ws(' ', a.session_id, a.client_id, t.k) from a join t on t.staff_id = a.staff_id where t.clinic = 1 and t.k < ${HANDS}
    and a.starts_at > now() - interval '1 day' and a.session_id <> all ('{${future.join(',')}}') order by a.client_id limit 240`)).map(line => line.split(' '))
    .map(([sessionId = '', clientId = '', k]) => ({ sessionId, clientId, token: tokens[Number(k)] ?? '' }))
  const { size: bytes = '0', monday = '' } = await one(`select pg_database_size(current_database())::text as size, date_trunc('week', now())::date::text as monday`)
  await sql.end()
  return { tokens, clientToken, clinicId, clients, groups, unwritten, password: { email: 'robin1@bench.example', password: PASSWORD }, monday,
    bytesPerClient: Number(bytes) / (size.clinics * size.clients) }
}
