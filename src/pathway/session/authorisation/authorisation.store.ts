// Tables: authorisation. Views: current_coverage
import type { Db } from '../../../platform/server/db.ts'
import type { AuthorisationDetails } from './authorisation.words.ts'

const own = (db: Db) => db.$pickTables<'authorisation' | 'current_coverage'>()

/** Keeps what a payer agreed to. */
export async function insertAuthorisation(db: Db, clinicId: string, kept: AuthorisationDetails & { id: string, clientId: string, episodeId: string, by: string, now: string }): Promise<void> {
  await own(db).insertInto('authorisation').values({
    clinic_id: clinicId, id: kept.id, client_id: kept.clientId, episode_id: kept.episodeId, payer: kept.payer, reference: kept.reference, unit: kept.unit, units: kept.units,
    from_date: kept.from, until_date: kept.until, entered_by: kept.by, entered_at: kept.now,
  }).execute()
}

/** One authorisation that counts. */
export async function authorisationById(db: Db, id: string): Promise<{ id: string, clientId: string } | undefined> {
  return own(db).selectFrom('authorisation').select(['id', 'client_id as clientId']).where('id', '=', id).where('ended_at', 'is', null).executeTakeFirst()
}

/** It was entered wrongly or taken back by the payer: it does not count any more. */
export async function endAuthorisation(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('authorisation').set({ ended_at: now }).where('id', '=', id).execute()
}

/** Who pays for each of these clients on a day: as confirmed at intake, or as authorised. */
export async function payersOf(db: Db, clientIds: readonly string[], day: string): Promise<Map<string, string[]>> {
  if (clientIds.length === 0) return new Map()
  const authorised = await own(db).selectFrom('authorisation').select(['client_id', 'payer']).where('client_id', 'in', [...clientIds])
    .where('ended_at', 'is', null).where('from_date', '<=', day).where('until_date', '>=', day).execute()
  const covered = await own(db).selectFrom('current_coverage').select(['client_id', 'payer']).where('client_id', 'in', [...clientIds]).execute()
  return [...authorised, ...covered].reduce((known, { client_id, payer }) => client_id === null || payer === null ? known
    : known.set(client_id, [...known.get(client_id) ?? [], payer]), new Map<string, string[]>())
}
