// Tables: handoff, alumni_choice. Views: staff_name, client_name, live_release, open_episode
import type { Context } from '../../platform/server/action.ts'
import type { Db } from '../../platform/server/db.ts'
import { AlumniChoice, Handoff } from './continuing-care.words.ts'

const own = (db: Db) => db.$pickTables<'handoff' | 'alumni_choice' | 'staff_name' | 'client_name' | 'open_episode'>()
type Writing = Pick<Context<unknown, unknown>, 'db' | 'actor' | 'now' | 'newId'>

/** Keeps who was handed over to whom, under which release. */
export async function insertHandoff(context: Writing, handoff: { clientId: string, episodeId: string, releaseId: string, toName: string, way: Handoff['way'], on: string, words: string, accepted: boolean }): Promise<string> {
  const id = context.newId()
  await own(context.db).insertInto('handoff').values({
    clinic_id: context.actor.clinicId, id, client_id: handoff.clientId, episode_id: handoff.episodeId, release_id: handoff.releaseId, to_name: handoff.toName, way: handoff.way,
    on_date: handoff.on, words: handoff.words, accepted: handoff.accepted, recorded_by: context.actor.id, recorded_at: context.now,
  }).execute()
  return id
}

/** Everything that was handed over about a client, newest first; the office is named by the release. */
export async function handoffsOf(db: Db, clientId: string): Promise<(Omit<Handoff, 'recipient'> & { releaseId: string })[]> {
  const rows = await own(db).selectFrom('handoff as h').leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'h.clinic_id').onRef('s.staff_id', '=', 'h.recorded_by'))
    .select(['h.id', 'h.to_name as toName', 'h.way', 'h.on_date as on', 'h.words', 'h.accepted', 's.name as byName', 'h.release_id as releaseId'])
    .where('h.client_id', '=', clientId).orderBy('h.recorded_at', 'desc').execute()
  return rows.map(row => ({ ...Handoff.omit({ recipient: true }).parse(row), releaseId: row.releaseId }))
}

/** What somebody last said about hearing from the clinic; undefined while nobody asked. */
export async function alumniChoiceOf(db: Db, clientId: string): Promise<AlumniChoice | undefined> {
  const row = await own(db).selectFrom('alumni_choice').select(['wants', 'way', 'chosen_at as chosenAt', 'by_kind as byKind'])
    .where('client_id', '=', clientId).orderBy('chosen_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && AlumniChoice.parse(row)
}

/** Keeps what somebody said about hearing from the clinic. */
export async function insertAlumniChoice(context: Writing, clientId: string, choice: Pick<AlumniChoice, 'wants' | 'way'>): Promise<string> {
  const id = context.newId()
  const { actor, now } = context
  await own(context.db).insertInto('alumni_choice').values({
    clinic_id: actor.clinicId, id, client_id: clientId, ...choice, chosen_at: now, by_kind: actor.kind === 'client' ? 'client' : 'staff', by_id: actor.id,
  }).execute()
  return id
}

/** Who wants to hear from the clinic and is in no program now, by name. */
export async function alumni(db: Db): Promise<{ clientId: string, name: string, way: AlumniChoice['way'], chosenAt: string }[]> {
  const rows = await own(db).selectFrom('alumni_choice as a').innerJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .distinctOn('a.client_id').select(['a.client_id as clientId', 'c.name', 'a.way', 'a.wants', 'a.chosen_at as chosenAt'])
    .where(eb => eb.not(eb.exists(eb.selectFrom('open_episode as e').select('e.episode_id').whereRef('e.clinic_id', '=', 'a.clinic_id').whereRef('e.client_id', '=', 'a.client_id'))))
    .orderBy('a.client_id').orderBy('a.chosen_at', 'desc').orderBy('a.id', 'desc').execute()
  return rows.filter(({ wants }) => wants).map(({ clientId, name, way, chosenAt }) => ({ clientId, name: name ?? '', way: AlumniChoice.shape.way.parse(way), chosenAt }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
