// Tables: note_form, phrase
import type { Db } from '../../platform/server/db.ts'
import { defaultForms, NoteForm, NoteKind, type Forms, type Phrase } from './form.words.ts'

const own = (db: Db) => db.$pickTables<'note_form' | 'phrase'>()

/** The form of each kind of session: what the clinic chose, or what comes along. */
export async function formsOf(db: Db): Promise<Forms> {
  const rows = await own(db).selectFrom('note_form').distinctOn('kind').select(['kind', 'version', 'form']).orderBy('kind').orderBy('version', 'desc').execute()
  const set = Object.fromEntries(rows.map(({ kind, version, form }) => [NoteKind.parse(kind), { ...NoteForm.parse(form), version }]))
  return { ...defaultForms, ...set }
}

/** Keeps the form notes of this kind are written in from now on. */
export async function insertForm(db: Db, clinicId: string, kept: { kind: NoteKind, version: number, form: NoteForm, by: string, now: string }): Promise<void> {
  await own(db).insertInto('note_form').values({ clinic_id: clinicId, kind: kept.kind, version: kept.version, form: JSON.stringify(kept.form), set_by: kept.by, set_at: kept.now }).execute()
}

/** Phrases of one staff member and of everybody. */
export async function phrasesOf(db: Db, staffId: string): Promise<Phrase[]> {
  const rows = await own(db).selectFrom('phrase').select(['id', 'short', 'words', 'staff_id']).where('ended_at', 'is', null)
    .where(eb => eb.or([eb('staff_id', '=', staffId), eb('staff_id', 'is', null)])).orderBy('short').limit(300).execute()
  return rows.map(({ id, short, words, staff_id }) => ({ id, short, words, mine: staff_id !== null }))
}

/** Keeps a phrase. */
export async function insertPhrase(db: Db, clinicId: string, phrase: { id: string, short: string, words: string, staffId: string | null, by: string, now: string }): Promise<void> {
  await own(db).insertInto('phrase').values({ clinic_id: clinicId, id: phrase.id, staff_id: phrase.staffId, short: phrase.short, words: phrase.words, made_by: phrase.by, made_at: phrase.now }).execute()
}

/** Takes a phrase off the list; false when it is not theirs. */
export async function endPhrase(db: Db, id: string, { staffId, now }: { staffId: string | null, now: string }): Promise<boolean> {
  const row = await own(db).updateTable('phrase').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null)
    .where('staff_id', staffId === null ? 'is' : '=', staffId).returning('id').executeTakeFirst()
  return row !== undefined
}
