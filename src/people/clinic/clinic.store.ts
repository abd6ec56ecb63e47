// Tables: clinic, site, room, program, program_version
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { Clinic, type Program, type Site } from './clinic.words.ts'
import { ProgramDefinition } from './program.words.ts'

const own = (db: Db) => db.$pickTables<'clinic' | 'site' | 'room' | 'program' | 'program_version'>()

/** Founds a clinic with its first site. */
export async function insertClinic(db: Db, clinic: {
  clinicId: string, name: string, language: 'en' | 'es', isDemo: boolean, now: string,
}): Promise<void> {
  await own(db).insertInto('clinic').values({
    clinic_id: clinic.clinicId, name: clinic.name, language: clinic.language, is_demo: clinic.isDemo, created_at: clinic.now,
  }).execute()
}

/** The demo's story is complete: its door opens. */
export async function openDemoClinic(db: Db, clinicId: string, now: string): Promise<void> {
  await own(db).updateTable('clinic').set({ opened_at: now }).where('clinic_id', '=', clinicId).where('is_demo', '=', true).execute()
}

/** A place of the clinic. */
export async function insertSite(db: Db, clinicId: string, site: Site): Promise<void> {
  await own(db).insertInto('site').values({
    clinic_id: clinicId, id: site.id, name: site.name, time_zone: site.timeZone, address: site.address, phone: site.phone,
  }).execute()
}

/** A room of a site. */
export async function insertRoom(db: Db, clinicId: string, room: { id: string, siteId: string, name: string, seats: number, access?: readonly string[] }): Promise<void> {
  await own(db).insertInto('room').values({ clinic_id: clinicId, id: room.id, site_id: room.siteId, name: room.name, seats: room.seats, access: [...room.access ?? []] }).execute()
}

/** One room. */
export const roomById = (db: Db, id: string): Promise<{ id: string } | undefined> => own(db).selectFrom('room').select('id').where('id', '=', id).executeTakeFirst()

/** Another name, other seats, other offers of a room. */
export async function updateRoom(db: Db, room: { id: string, name: string, seats: number, access: readonly string[] }): Promise<void> {
  await own(db).updateTable('room').set({ name: room.name, seats: room.seats, access: [...room.access] }).where('id', '=', room.id).execute()
}

/** A program in its first version. */
export async function insertProgram(db: Db, clinicId: string, program: Program, now: string): Promise<void> {
  await own(db).insertInto('program').values({
    clinic_id: clinicId, id: program.id, site_id: program.siteId, name: program.name, created_at: now,
  }).execute()
  await own(db).insertInto('program_version').values({
    clinic_id: clinicId, program_id: program.id, version: program.version,
    definition: JSON.stringify(program.definition), effective_from: now.slice(0, 10),
  }).execute()
}

/** The whole organisation; small, and the same for everybody in it. */
export async function clinicOf(db: Db, clinicId: string): Promise<Clinic | undefined> {
  const found = await own(db).selectFrom('clinic as c').where('c.clinic_id', '=', clinicId).select([
    'c.clinic_id as clinicId', 'c.name', 'c.language', 'c.is_demo as isDemo',
    sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'timeZone', s.time_zone, 'address', s.address, 'phone', s.phone)
      order by s.name) from site s where s.clinic_id = c.clinic_id), '[]')`.as('sites'),
    sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'siteId', r.site_id, 'name', r.name, 'seats', r.seats, 'access', r.access)
      order by r.name) from room r where r.clinic_id = c.clinic_id), '[]')`.as('rooms'),
    sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'siteId', p.site_id, 'name', p.name, 'version', v.version, 'definition', v.definition)
      order by p.name) from program p join lateral (select version, definition from program_version v where v.clinic_id = p.clinic_id
      and v.program_id = p.id order by version desc limit 1) v on true where p.clinic_id = c.clinic_id), '[]')`.as('programs'),
  ]).executeTakeFirst()
  return found && Clinic.parse(found)
}

/** The program as it was agreed at intake. */
export async function programAtVersion(db: Db, programId: string, version: number): Promise<ProgramDefinition | undefined> {
  const found = await own(db).selectFrom('program_version').select('definition')
    .where('program_id', '=', programId).where('version', '=', version).executeTakeFirst()
  return found && ProgramDefinition.parse(found.definition)
}

/** The wall clock of the site where a program meets. */
export async function timeZoneOfProgram(db: Db, programId: string): Promise<string | undefined> {
  const found = await own(db).selectFrom('program as p').innerJoin('site as s', join => join
    .onRef('s.clinic_id', '=', 'p.clinic_id').onRef('s.id', '=', 'p.site_id'))
    .select('s.time_zone').where('p.id', '=', programId).executeTakeFirst()
  return found?.time_zone
}

/** The day it is at the clinic at an instant, on the clock of its first site: dates people agree on end with it. */
export async function clinicDay(db: Db, now: string): Promise<string> {
  const { rows: [row] } = await sql<{ day: string }>`select app.clinic_day(${now}::timestamptz)::text as day`.execute(own(db))
  if (row === undefined) throw new Error('the database told no day')
  return row.day
}
