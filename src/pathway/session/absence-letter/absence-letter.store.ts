// Tables: absence_letter. Views: staff_name
import type { Db } from '../../../platform/server/db.ts'
import { AbsenceLetter } from './absence-letter.words.ts'

const own = (db: Db) => db.$pickTables<'absence_letter' | 'staff_name'>()

const letters = (db: Db) => own(db).selectFrom('absence_letter as l').leftJoin('staff_name as n', join => join.onRef('n.clinic_id', '=', 'l.clinic_id').onRef('n.staff_id', '=', 'l.author_id'))
  .select(eb => ['l.id', 'l.client_id as clientId', 'l.episode_id as episodeId', 'l.kind', 'l.language', 'l.words', 'l.author_id as authorId', eb.fn.coalesce('n.name', eb.val('')).as('author'),
    'l.given_at as givenAt', 'l.client_signed_at as clientSignedAt', 'l.refused_at as refusedAt', 'l.refusal', 'l.taken_back_at as takenBackAt', 'l.version'])

/** The letters about absences of a client, newest first. */
export async function absenceLettersOf(db: Db, clientId: string): Promise<AbsenceLetter[]> {
  return (await letters(db).where('l.client_id', '=', clientId).orderBy('l.given_at', 'desc').execute()).map(row => AbsenceLetter.parse(row))
}

/** One letter. */
export async function absenceLetterById(db: Db, id: string): Promise<AbsenceLetter | undefined> {
  const row = await letters(db).where('l.id', '=', id).executeTakeFirst()
  return row && AbsenceLetter.parse(row)
}

/** Whether a letter waits for the client's answer. */
export async function letterWaits(db: Db, clientId: string): Promise<boolean> {
  const row = await own(db).selectFrom('absence_letter').select('id').where('client_id', '=', clientId).where('client_signed_at', 'is', null)
    .where('refused_at', 'is', null).where('taken_back_at', 'is', null).limit(1).executeTakeFirst()
  return row !== undefined
}

/** Keeps a letter as it was given. */
export async function insertAbsenceLetter(db: Db, clinicId: string, letter: Pick<AbsenceLetter, 'id' | 'clientId' | 'episodeId' | 'kind' | 'language' | 'words' | 'authorId' | 'givenAt'>): Promise<void> {
  await own(db).insertInto('absence_letter').values({
    clinic_id: clinicId, id: letter.id, client_id: letter.clientId, episode_id: letter.episodeId, kind: letter.kind, language: letter.language, words: letter.words,
    author_id: letter.authorId, given_at: letter.givenAt,
  }).execute()
}

/** What became of a letter. */
export type Answered = { readonly signed: true } | { readonly refusal: string } | { readonly takenBack: true }

/** Keeps what became of a letter. A yes takes the place of a no. */
export async function answerLetter(db: Db, id: string, answer: Answered, now: string): Promise<void> {
  const change = 'signed' in answer ? { client_signed_at: now, refused_at: null, refusal: null } : 'refusal' in answer ? { refused_at: now, refusal: answer.refusal } : { taken_back_at: now }
  await own(db).updateTable('absence_letter').set(eb => ({ ...change, version: eb('version', '+', 1) })).where('id', '=', id).execute()
}
