// Tables: meeting_provider, remote_room, remote_join. Views: session_line, session_seat, session_lead, staff_name, program_clock, family_session, supporter_name, client_called; and this step's own tables
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { iso, leadsJson, markJson } from '../json.store.ts'
import { Meeting, MeetingProvider, type Join, type RemoteWay, type WhereIAm } from './remote.words.ts'
import { PersonFromAfar } from './room.words.ts'
import defaults from './remote-defaults.json' with { type: 'json' }

const own = (db: Db) => db.$pickTables<'meeting_provider' | 'remote_room' | 'remote_join' | 'session_line' | 'session_seat' | 'session_lead' | 'staff_name'
  | 'program_clock' | 'family_session' | 'supporter_name' | 'client_called' | 'attendance'>()

/** The meeting server the clinic chose, or none. */
export async function providerNow(db: Db): Promise<MeetingProvider & { version: number }> {
  const row = await own(db).selectFrom('meeting_provider').select(['version', 'name', 'link_template as template', 'opens_minutes as opensMinutes'])
    .orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? { ...MeetingProvider.parse(defaults), version: 0 } : { ...MeetingProvider.parse(row), version: row.version }
}

/** Keeps another choice. */
export async function insertProvider(db: Db, clinicId: string, provider: MeetingProvider & { version: number }, { by, now }: { by: string, now: string }): Promise<void> {
  await own(db).insertInto('meeting_provider').values({
    clinic_id: clinicId, version: provider.version, name: provider.name, link_template: provider.template, opens_minutes: provider.opensMinutes, set_by: by, set_at: now,
  }).execute()
}

const meetings = (db: Db) => own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join
  .onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
  .select(['s.session_id as id', 's.kind', 's.topic', 's.starts_at as startsAt', 's.ends_at as endsAt', 's.break_minutes as breakMinutes', 's.cancelled_at as cancelledAt',
    's.remote', 'p.time_zone as zone', 's.program_id as programId', leadsJson.as('leads'),
    sql<unknown>`(select jsonb_build_object('way', r.way, 'link', r.link) from remote_room r where r.clinic_id = s.clinic_id and r.session_id = s.session_id)`.as('room')])

/** A session as far as joining it goes. */
export async function meetingById(db: Db, sessionId: string): Promise<Meeting | undefined> {
  const row = await meetings(db).where('s.session_id', '=', sessionId).executeTakeFirst()
  return row && Meeting.parse(row)
}

/** The next sessions from afar that a client is expected at and that are not over. */
export async function meetingsOfClient(db: Db, clientId: string, { from, until }: { from: string, until: string }): Promise<Meeting[]> {
  const rows = await meetings(db).innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .where('a.client_id', '=', clientId).where('s.cancelled_at', 'is', null).where('s.ends_at', '>', from).where('s.starts_at', '<', until)
    .where(sql<boolean>`(s.remote or exists (select from remote_room r where r.clinic_id = s.clinic_id and r.session_id = s.session_id))`)
    .orderBy('s.starts_at').limit(6).execute()
  return rows.map(row => Meeting.parse(row))
}

/** The next family sessions from afar that a release lets a supporter know of. */
export async function meetingsOfSupporter(db: Db, clientId: string, { from, until }: { from: string, until: string }): Promise<Meeting[]> {
  const rows = await meetings(db).innerJoin('family_session as f', join => join.onRef('f.clinic_id', '=', 's.clinic_id').onRef('f.session_id', '=', 's.session_id'))
    .where('f.client_id', '=', clientId).where('s.ends_at', '>', from).where('s.starts_at', '<', until)
    .where(sql<boolean>`(s.remote or exists (select from remote_room r where r.clinic_id = s.clinic_id and r.session_id = s.session_id))`)
    .orderBy('s.starts_at').limit(6).execute()
  return rows.map(row => Meeting.parse(row))
}

/** Is this client expected at the session? */
export async function isExpected(db: Db, sessionId: string, clientId: string): Promise<boolean> {
  return await own(db).selectFrom('session_seat').select('client_id').where('session_id', '=', sessionId).where('client_id', '=', clientId).executeTakeFirst() !== undefined
}

/** How a session is joined, made by whoever comes first: the others find what is there. */
export async function firstRoom(db: Db, clinicId: string, sessionId: string, made: { link: string, by: string, now: string }): Promise<{ way: RemoteWay, link: string | null }> {
  await own(db).insertInto('remote_room').values({ clinic_id: clinicId, session_id: sessionId, way: 'made', link: made.link, arranged_by: made.by, arranged_at: made.now })
    .onConflict(oc => oc.doNothing()).execute()
  const { way, link } = await own(db).selectFrom('remote_room').select(['way', 'link']).where('session_id', '=', sessionId).executeTakeFirstOrThrow()
  return { way: way === 'made' || way === 'typed' ? way : 'phone', link }
}

/** Staff say how a session is joined; what was said before counts no more. */
export async function arrangeRoom(db: Db, clinicId: string, sessionId: string, room: { way: RemoteWay, link: string | null, by: string, now: string }): Promise<void> {
  const said = { way: room.way, link: room.link, arranged_by: room.by, arranged_at: room.now }
  await own(db).insertInto('remote_room').values({ clinic_id: clinicId, session_id: sessionId, ...said })
    .onConflict(oc => oc.columns(['clinic_id', 'session_id']).doUpdateSet(said)).execute()
}

/** Somebody comes in. */
export async function insertJoin(db: Db, clinicId: string, join: { id: string, sessionId: string, clientId: string, supporterId: string | null, where: WhereIAm | null, now: string }): Promise<void> {
  await own(db).insertInto('remote_join').values({
    clinic_id: clinicId, id: join.id, session_id: join.sessionId, client_id: join.clientId, supporter_id: join.supporterId, joined_at: join.now,
    place: join.where?.place ?? null, contact_name: join.where?.contactName ?? null, contact_phone: join.where?.contactPhone ?? null,
  }).execute()
}

/** Somebody leaves: every door of theirs that is still open closes. Answers how many. */
export async function closeJoins(db: Db, sessionId: string, who: { clientId: string, supporterId: string | null }, now: string): Promise<number> {
  const rows = await own(db).updateTable('remote_join').set({ left_at: now }).where('session_id', '=', sessionId).where('client_id', '=', who.clientId)
    .where('supporter_id', who.supporterId === null ? 'is' : '=', who.supporterId).where('left_at', 'is', null).returning('id').execute()
  return rows.length
}

/** When somebody was in a session. */
export const joinsOf = (db: Db, sessionId: string, clientId: string, supporterId: string | null = null): Promise<Join[]> =>
  own(db).selectFrom('remote_join').select(['joined_at as joinedAt', 'left_at as leftAt']).where('session_id', '=', sessionId).where('client_id', '=', clientId)
    .where('supporter_id', supporterId === null ? 'is' : '=', supporterId).orderBy('joined_at').execute()

/** Where a client last said they were, and whom to call: offered again, never taken as said. */
export async function lastWhere(db: Db, clientId: string): Promise<WhereIAm | null> {
  const row = await own(db).selectFrom('remote_join').select(['place', 'contact_name as contactName', 'contact_phone as contactPhone'])
    .where('client_id', '=', clientId).where('supporter_id', 'is', null).orderBy('joined_at', 'desc').limit(1).executeTakeFirst()
  if (row === undefined || row.place === null || row.contactName === null || row.contactPhone === null) return null
  return { place: row.place, contactName: row.contactName, contactPhone: row.contactPhone }
}

const joinsJson = (whose: 'is null' | 'is not null') => sql`coalesce((select jsonb_agg(jsonb_build_object('joinedAt', ${iso('j.joined_at')}, 'leftAt', ${iso('j.left_at')},
    'place', j.place, 'contactName', j.contact_name, 'contactPhone', j.contact_phone, 'supporter', f.name) order by j.joined_at)
  from remote_join j left join supporter_name f on f.clinic_id = j.clinic_id and f.supporter_id = j.supporter_id
  where j.clinic_id = a.clinic_id and j.session_id = a.session_id and j.client_id = a.client_id and j.supporter_id ${sql.raw(whose)}), '[]')`

/** Everybody expected at a session with when they and theirs came in. */
export async function peopleFromAfar(db: Db, sessionId: string): Promise<PersonFromAfar[]> {
  const rows = await own(db).selectFrom('session_seat as a').innerJoin('client_called as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .leftJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .select(['a.client_id as clientId', sql<string>`coalesce(c.preferred_name, c.given_name) || ' ' || left(c.family_name, 1) || '.'`.as('spoken'),
      markJson.as('mark'), sql<unknown>`${joinsJson('is null')}`.as('joins'), sql<unknown>`${joinsJson('is not null')}`.as('supporters')])
    .where('a.session_id', '=', sessionId).orderBy('spoken').orderBy('a.client_id').execute()
  return rows.map(row => PersonFromAfar.parse(row))
}
