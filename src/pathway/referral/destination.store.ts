// Tables: destination
import type { Db } from '../../platform/server/db.ts'
import { Destination, type NewDestination } from './referral.words.ts'

const own = (db: Db) => db.$pickTables<'destination'>()

const destinations = (db: Db) => own(db).selectFrom('destination').select(['id', 'name', 'kind', 'phone', 'place', 'words', 'source', 'checked_on as checkedOn', 'ended_at as endedAt', 'version'])

/** The community directory: places people are referred to, those that ended last. */
export async function allDestinations(db: Db): Promise<Destination[]> {
  const rows = await destinations(db).orderBy('ended_at', order => order.asc().nullsFirst()).orderBy('kind').orderBy('name').limit(500).execute()
  return rows.map(row => Destination.parse(row))
}

/** One place. */
export async function destinationById(db: Db, id: string): Promise<Destination | undefined> {
  const row = await destinations(db).where('id', '=', id).executeTakeFirst()
  return row && Destination.parse(row)
}

const row = ({ name, kind, phone, place, words, source, checkedOn }: NewDestination) =>
  ({ name, kind, phone: phone ?? null, place: place ?? null, words: words ?? '', source, checked_on: checkedOn })

/** Adds a place to the directory. */
export async function insertDestination(db: Db, clinicId: string, id: string, destination: NewDestination): Promise<void> {
  await own(db).insertInto('destination').values({ clinic_id: clinicId, id, ...row(destination) }).execute()
}

/** Writes down what is known now. */
export async function updateDestination(db: Db, id: string, destination: NewDestination, endedAt: string | null): Promise<void> {
  await own(db).updateTable('destination').set(eb => ({ ...row(destination), ended_at: endedAt, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}
