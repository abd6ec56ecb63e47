// Tables: counselling_note, counselling_reader. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { CounsellingNote, CounsellingReader } from './counselling.words.ts'

const own = (db: Db) => db.$pickTables<'counselling_note' | 'counselling_reader' | 'staff_name'>()

const notes = (db: Db) => own(db).selectFrom('counselling_note as n')
  .innerJoin('staff_name as f', join => join.onRef('f.clinic_id', '=', 'n.clinic_id').onRef('f.staff_id', '=', 'n.author_id'))
  .select(['n.id', 'n.client_id as clientId', 'n.session_id as sessionId', 'n.author_id as authorId', 'f.name as author', 'n.words', 'n.started_at as startedAt', 'n.changed_at as changedAt', 'n.version'])

/** The counselling notes about a client that this person may read: the rows themselves decide. */
export async function counsellingNotesOf(db: Db, clientId: string): Promise<CounsellingNote[]> {
  return (await notes(db).where('n.client_id', '=', clientId).orderBy('n.started_at', 'desc').limit(200).execute()).map(row => CounsellingNote.parse(row))
}

/** One counselling note, if it is open to whoever asks. */
export async function counsellingNoteById(db: Db, id: string): Promise<CounsellingNote | undefined> {
  const row = await notes(db).where('n.id', '=', id).executeTakeFirst()
  return row && CounsellingNote.parse(row)
}

/** Begins a counselling note. */
export async function insertCounsellingNote(db: Db, clinicId: string, note: { id: string, clientId: string, sessionId: string | null, authorId: string, words: string, now: string }): Promise<void> {
  await own(db).insertInto('counselling_note').values({
    clinic_id: clinicId, id: note.id, client_id: note.clientId, session_id: note.sessionId, author_id: note.authorId, words: note.words, started_at: note.now, changed_at: note.now,
  }).execute()
}

/** Changes its words; undefined when another device of the author was faster. */
export async function changeCounsellingNote(db: Db, id: string, { words, version, now }: { words: string, version: number, now: string }): Promise<{ version: number } | undefined> {
  return own(db).updateTable('counselling_note').set({ words, changed_at: now, version: version + 1 }).where('id', '=', id).where('version', '=', version).returning('version').executeTakeFirst()
}

/** Names somebody who may read, under a consent of its own. */
export async function insertReader(db: Db, clinicId: string, reader: { id: string, clientId: string, authorId: string, staffId: string, consentSignedOn: string, purpose: string, now: string }): Promise<void> {
  await own(db).insertInto('counselling_reader').values({
    clinic_id: clinicId, id: reader.id, client_id: reader.clientId, author_id: reader.authorId, staff_id: reader.staffId, consent_signed_on: reader.consentSignedOn, purpose: reader.purpose, named_at: reader.now,
  }).execute()
}

/** Whom an author let read about a client, now. */
export async function readersOf(db: Db, clientId: string, authorId: string): Promise<CounsellingReader[]> {
  const rows = await own(db).selectFrom('counselling_reader as r').innerJoin('staff_name as f', join => join.onRef('f.clinic_id', '=', 'r.clinic_id').onRef('f.staff_id', '=', 'r.staff_id'))
    .select(['r.id', 'r.staff_id as staffId', 'f.name', 'r.consent_signed_on as consentSignedOn', 'r.purpose', 'r.author_id as authorId', 'r.client_id as clientId'])
    .where('r.client_id', '=', clientId).where('r.author_id', '=', authorId).where('r.ended_at', 'is', null).orderBy('r.named_at').execute()
  return rows.map(row => CounsellingReader.parse(row))
}

/** From now on this person does not read them any more; false when the reader was not the author's to end. */
export async function endReader(db: Db, id: string, authorId: string, now: string): Promise<boolean> {
  const row = await own(db).updateTable('counselling_reader').set({ ended_at: now }).where('id', '=', id).where('author_id', '=', authorId).where('ended_at', 'is', null).returning('id').executeTakeFirst()
  return row !== undefined
}
