// Tables: placement
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'placement'>()

/** Keeps which weekly plan was accepted, by whom, and what the engine knew then. */
export async function insertPlacement(db: Db, clinicId: string, placement: {
  id: string, clientId: string, episodeId: string, proposed: unknown, acceptedBy: string, now: string,
}): Promise<void> {
  await own(db).insertInto('placement').values({
    clinic_id: clinicId, id: placement.id, client_id: placement.clientId, episode_id: placement.episodeId,
    proposed: JSON.stringify(placement.proposed), accepted_by: placement.acceptedBy, accepted_at: placement.now,
  }).execute()
}

/** When each stay got its first week, by episode. */
export async function firstPlacements(db: Db): Promise<Map<string, string>> {
  const rows = await own(db).selectFrom('placement').select(eb => ['episode_id as episodeId', eb.fn.min('accepted_at').as('at')]).groupBy('episode_id').execute()
  return new Map(rows.map(({ episodeId, at }) => [episodeId, at]))
}
