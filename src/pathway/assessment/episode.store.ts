// Tables: episode, episode_move. Views: staff_name
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Episode, EpisodeMove, EpisodePlace } from './assessment.words.ts'

const own = (db: Db) => db.$pickTables<'episode' | 'episode_move' | 'staff_name'>()

const episodes = (db: Db) => own(db).selectFrom('episode').select(['id', 'client_id as clientId', 'program_id as programId',
  'program_version as programVersion', 'therapist_id as therapistId', 'track', 'admitted_on as admittedOn', 'discharged_on as dischargedOn', 'version'])

/** The stay a client is in now; the newest, should there be two. */
export const openEpisodeOf = (db: Db, clientId: string): Promise<Episode | undefined> =>
  episodes(db).where('client_id', '=', clientId).where('discharged_on', 'is', null).orderBy('admitted_on', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()

/** One stay, held until the change to it is safe. */
export const episodeHeld = (db: Db, id: string): Promise<Episode | undefined> => episodes(db).where('id', '=', id).forUpdate().executeTakeFirst()

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

/** A stay goes on elsewhere in the clinic: the episode stays the same one, what it was before is kept. */
export async function moveEpisode(context: Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>, episode: Episode, to: EpisodePlace, said: { readonly on: string, readonly reason: string }): Promise<void> {
  await own(context.db).insertInto('episode_move').values({
    clinic_id: context.actor.clinicId, id: context.newId(), client_id: episode.clientId, episode_id: episode.id, on_date: said.on, reason: said.reason,
    from_program_id: episode.programId, from_program_version: episode.programVersion, from_track: episode.track, from_therapist_id: episode.therapistId,
    to_program_id: to.programId, to_program_version: to.programVersion, to_track: to.track, to_therapist_id: to.therapistId, decided_by: context.actor.id, decided_at: context.now,
  }).execute()
  await own(context.db).updateTable('episode').set(eb => ({
    program_id: to.programId, program_version: to.programVersion, track: to.track, therapist_id: to.therapistId, version: eb('version', '+', 1),
  })).where('id', '=', episode.id).execute()
}

/** The moves of a stay, oldest first. */
export async function movesOf(db: Db, episodeId: string): Promise<EpisodeMove[]> {
  const rows = await own(db).selectFrom('episode_move as m').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'm.clinic_id').onRef('s.staff_id', '=', 'm.decided_by'))
    .select(['m.id', 'm.on_date', 'm.reason', 's.name', 'm.from_program_id', 'm.from_program_version', 'm.from_track', 'm.from_therapist_id', 'm.to_program_id', 'm.to_program_version', 'm.to_track', 'm.to_therapist_id'])
    .where('m.episode_id', '=', episodeId).orderBy('m.decided_at').orderBy('m.id').execute()
  return rows.map(row => ({
    id: row.id, on: row.on_date, reason: row.reason, byName: row.name,
    from: { programId: row.from_program_id, programVersion: row.from_program_version, track: row.from_track, therapistId: row.from_therapist_id },
    to: { programId: row.to_program_id, programVersion: row.to_program_version, track: row.to_track, therapistId: row.to_therapist_id },
  }))
}

/** Everybody in care now. */
export async function clientsInCare(db: Db): Promise<string[]> {
  const rows = await own(db).selectFrom('episode').select('client_id').where('discharged_on', 'is', null).groupBy('client_id').execute()
  return rows.map(({ client_id }) => client_id)
}
