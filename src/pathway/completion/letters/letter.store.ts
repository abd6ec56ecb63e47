// Tables: letter
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { Letter, LetterContent, LetterKind } from './letter.words.ts'

const own = (db: Db) => db.$pickTables<'letter'>()

const letters = (db: Db) => own(db).selectFrom('letter').select(['id', 'client_id as clientId', 'episode_id as episodeId', 'release_id as releaseId', 'kind', 'content', 'code', 'issued_at as issuedAt'])

/** The letters about a client, newest first. */
export async function lettersOf(db: Db, clientId: string): Promise<Letter[]> {
  return (await letters(db).where('client_id', '=', clientId).orderBy('issued_at', 'desc').execute()).map(row => Letter.parse(row))
}

/** One letter. */
export async function letterById(db: Db, id: string): Promise<Letter | undefined> {
  const row = await letters(db).where('id', '=', id).executeTakeFirst()
  return row && Letter.parse(row)
}

/** Keeps a letter as it leaves. */
export async function insertLetter(db: Db, clinicId: string, letter: Letter & { readonly issuedBy: string }): Promise<void> {
  await own(db).insertInto('letter').values({
    clinic_id: clinicId, id: letter.id, client_id: letter.clientId, episode_id: letter.episodeId, release_id: letter.releaseId, kind: letter.kind,
    content: JSON.stringify(letter.content), code: letter.code, issued_at: letter.issuedAt, issued_by: letter.issuedBy,
  }).execute()
}

/** What whoever holds a letter may learn by its code; undefined where nobody wrote it. */
export async function letterByCode(db: Db, code: string): Promise<{ content: LetterContent, kind: LetterKind, issuedAt: string, signedHash: string } | undefined> {
  const { rows: [row] } = await sql<{ content: unknown, kind: string, issued_at: string, signed_hash: Buffer }>`select * from app.letter_by_code(${code})`.execute(own(db))
  return row && { content: LetterContent.parse(row.content), kind: LetterKind.parse(row.kind), issuedAt: row.issued_at, signedHash: row.signed_hash.toString('hex') }
}
