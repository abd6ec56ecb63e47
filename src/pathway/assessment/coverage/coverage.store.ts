// Tables: coverage
import type { Db } from '../../../platform/server/db.ts'
import type { Coverage, CoverageCard } from './coverage.words.ts'

const own = (db: Db) => db.$pickTables<'coverage'>()

const coverages = (db: Db) => own(db).selectFrom('coverage')
  .select(['id', 'client_id as clientId', 'payer', 'member_id as memberId', 'holder', 'entered_at as enteredAt', 'ended_at as endedAt'])

/** Every coverage a client has or had, the newest first. */
export const coveragesOf = (db: Db, clientId: string): Promise<Coverage[]> => coverages(db).where('client_id', '=', clientId).orderBy('entered_at', 'desc').orderBy('id', 'desc').execute()

/** Who pays for a client's care now. */
export const payersOf = async (db: Db, clientId: string): Promise<string[]> => (await coveragesOf(db, clientId)).filter(({ endedAt }) => endedAt === null).map(({ payer }) => payer)

/** One coverage. */
export const coverageById = (db: Db, id: string): Promise<Coverage | undefined> => coverages(db).where('id', '=', id).executeTakeFirst()

/** The payers this clinic has written down, those it wrote most first. */
export async function payersWritten(db: Db): Promise<string[]> {
  const rows = await own(db).selectFrom('coverage').select('payer').groupBy('payer').orderBy(eb => eb.fn.countAll(), 'desc').limit(50).execute()
  return rows.map(({ payer }) => payer)
}

/** Writes a coverage down. */
export async function insertCoverage(db: Db, said: CoverageCard & { readonly clinicId: string, readonly id: string, readonly clientId: string, readonly by: string, readonly now: string }): Promise<void> {
  await own(db).insertInto('coverage').values({
    clinic_id: said.clinicId, id: said.id, client_id: said.clientId, payer: said.payer, member_id: said.memberId, holder: said.holder, entered_by: said.by, entered_at: said.now,
  }).execute()
}

/** A coverage holds no longer; that it once did is kept. */
export async function endCoverage(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('coverage').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}
