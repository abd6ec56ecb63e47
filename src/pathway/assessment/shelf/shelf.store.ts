// Tables: instrument_switch, instrument_copy, instrument_asked. Views: staff_name
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../platform/server/db.ts'
import type { Instrument } from '../instruments/instrument.words.ts'
import { Asking, Copy, type Asked } from './shelf.words.ts'

const own = (db: Db) => db.$pickTables<'instrument_switch' | 'instrument_copy' | 'instrument_asked' | 'staff_name'>()

const Shelf = z.object({
  switches: z.array(z.object({ instrument: z.string(), isOn: z.boolean() })), copies: z.array(Copy), asked: z.array(Asking.extend({ instrument: z.string() })),
})

/** What a clinic says of its instruments: which are on, its own copies (oldest first), and whom each is asked of. */
export type Shelf = z.output<typeof Shelf>

/** The whole shelf in one read: it is asked before every measure. */
export async function shelfOf(db: Db): Promise<Shelf> {
  const { rows } = await sql`select
    (select coalesce(jsonb_agg(jsonb_build_object('instrument', w.instrument, 'isOn', w.is_on)), '[]') from instrument_switch w) as switches,
    (select coalesce(jsonb_agg(jsonb_build_object('instrument', c.instrument, 'version', c.version, 'definition', c.definition, 'importedAt', c.imported_at)
      order by c.imported_at, c.id), '[]') from instrument_copy c) as copies,
    (select coalesce(jsonb_agg(jsonb_build_object('instrument', a.instrument, 'of', a.asked_of, 'everyDays', a.every_days)), '[]') from instrument_asked a) as asked`.execute(own(db))
  return Shelf.parse(rows[0])
}

/** What the director said about each instrument. */
export async function switchesOf(db: Db): Promise<{ instrument: string, isOn: boolean, why: string, byName: string, at: string }[]> {
  return own(db).selectFrom('instrument_switch as w')
    .innerJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'w.clinic_id').onRef('s.staff_id', '=', 'w.set_by'))
    .select(['w.instrument', 'w.is_on as isOn', 'w.why', 's.name as byName', 'w.set_at as at'])
    .$narrowType<{ byName: string }>().execute()
}

/** Switches an instrument on or off, with the reason. */
export async function saveSwitch(db: Db, said: { readonly clinicId: string, readonly instrument: string, readonly isOn: boolean, readonly why: string, readonly by: string, readonly now: string }): Promise<void> {
  const facts = { is_on: said.isOn, why: said.why, set_by: said.by, set_at: said.now }
  await own(db).insertInto('instrument_switch').values({ clinic_id: said.clinicId, instrument: said.instrument, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'instrument']).doUpdateSet(facts)).execute()
}

/** Whom this clinic asks each measure by itself, where it said so. */
export async function askedHere(db: Db): Promise<Asked[]> {
  const rows = await own(db).selectFrom('instrument_asked').select(['instrument', 'asked_of as of', 'every_days as everyDays']).execute()
  return rows.map(row => ({ ...Asking.parse(row), instrument: row.instrument }))
}

/** From now on the clinic asks a measure of these people, this often. */
export async function saveAsked(db: Db, said: Asked & { readonly clinicId: string, readonly by: string, readonly now: string }): Promise<void> {
  const facts = { asked_of: said.of, every_days: said.everyDays, set_by: said.by, set_at: said.now }
  await own(db).insertInto('instrument_asked').values({ clinic_id: said.clinicId, instrument: said.instrument, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'instrument']).doUpdateSet(facts)).execute()
}

/** The clinic's own copies, oldest first. */
export async function copiesOf(db: Db): Promise<Copy[]> {
  const rows = await own(db).selectFrom('instrument_copy').select(['instrument', 'version', 'definition', 'imported_at as importedAt']).orderBy('imported_at').orderBy('id').execute()
  return rows.map(row => Copy.parse(row))
}

/** Keeps a copy; an older one stays for the answers given with it. */
export async function insertCopy(db: Db, copy: { readonly clinicId: string, readonly id: string, readonly definition: Instrument, readonly licence: string, readonly by: string, readonly now: string }): Promise<void> {
  const { definition } = copy
  await own(db).insertInto('instrument_copy').values({
    clinic_id: copy.clinicId, id: copy.id, instrument: definition.id, version: definition.version, definition: JSON.stringify(definition),
    licence: copy.licence, imported_by: copy.by, imported_at: copy.now,
  }).execute()
}
