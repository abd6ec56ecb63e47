// Tables: episode
import type { Db } from '../../platform/server/db.ts'
import type { Episode } from './assessment.words.ts'

const own = (db: Db) => db.$pickTables<'episode'>()

const episodes = (db: Db) => own(db).selectFrom('episode').select(['id', 'client_id as clientId', 'program_id as programId',
  'program_version as programVersion', 'therapist_id as therapistId', 'track', 'admitted_on as admittedOn', 'discharged_on as dischargedOn', 'version'])

/** The stay a client is in now; the newest, should there be two. */
export const openEpisodeOf = (db: Db, clientId: string): Promise<Episode | undefined> =>
  episodes(db).where('client_id', '=', clientId).where('discharged_on', 'is', null).orderBy('admitted_on', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()

/** One stay. */
export const episodeById = (db: Db, id: string): Promise<Episode | undefined> => episodes(db).where('id', '=', id).executeTakeFirst()

/** All stays of a client, newest first. */
export const episodesOf = (db: Db, clientId: string): Promise<Episode[]> =>
  episodes(db).where('client_id', '=', clientId).orderBy('admitted_on', 'desc').orderBy('id', 'desc').execute()

/** Begins a stay. */
export async function insertEpisode(db: Db, clinicId: string, episode: Omit<Episode, 'dischargedOn' | 'version'>): Promise<void> {
  await own(db).insertInto('episode').values({
    clinic_id: clinicId, id: episode.id, client_id: episode.clientId, program_id: episode.programId, program_version: episode.programVersion,
    therapist_id: episode.therapistId, track: episode.track, admitted_on: episode.admittedOn,
  }).execute()
}

/** Ends a stay on a day. */
export async function endEpisode(db: Db, id: string, onDate: string): Promise<void> {
  await own(db).updateTable('episode').set(eb => ({ discharged_on: onDate, version: eb('version', '+', 1) }))
    .where('id', '=', id).where('discharged_on', 'is', null).execute()
}

/** Everybody in care now. */
export async function clientsInCare(db: Db): Promise<string[]> {
  const rows = await own(db).selectFrom('episode').select('client_id').where('discharged_on', 'is', null).groupBy('client_id').execute()
  return rows.map(({ client_id }) => client_id)
}
