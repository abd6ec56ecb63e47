// Tables: note, group_note, note_edition, addendum. Views: session_line, session_seat, session_lead, staff_name, program_clock, client_name, client_called
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { headColumns, iso, leadsJson, markJson, noteJson } from './json.store.ts'
import type { Called } from './names.rules.ts'
import { NotePage, NoteLine, WritingFrame } from './note.words.ts'
import { GroupPart, Note, type FrozenFacts, type NoteWords } from './session.words.ts'

const own = (db: Db) => db.$pickTables<'note' | 'group_note' | 'note_edition' | 'addendum' | 'session_line' | 'session_seat' | 'session_lead'
  | 'staff_name' | 'program_clock' | 'client_name' | 'client_called' | 'attendance'>()

/** What is written about one client at one session, if anything is. */
export async function noteAt(db: Db, sessionId: string, clientId: string): Promise<Note | undefined> {
  const row = await own(db).selectFrom('note as n').select(noteJson.as('note')).where('n.session_id', '=', sessionId).where('n.client_id', '=', clientId).executeTakeFirst()
  return row && Note.parse(row.note)
}

/** A session, one person of it and what is written about them: what writing decides on. */
export async function writingFrame(db: Db, sessionId: string, clientId: string): Promise<WritingFrame | undefined> {
  const row = await own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join
    .onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .leftJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .select([...headColumns, leadsJson.as('leads'), 'a.client_id as clientId', markJson.as('mark'),
      sql<unknown>`(select ${noteJson} from note n where n.clinic_id = a.clinic_id and n.session_id = a.session_id and n.client_id = a.client_id)`.as('note')])
    .where('s.session_id', '=', sessionId).where('a.client_id', '=', clientId).executeTakeFirst()
  return row && WritingFrame.parse(row)
}

const columnsOf = (words: NoteWords) => ({
  participation: words.participation, response: words.response, progress: words.progress, risk: words.risk, next_step: words.nextStep,
  objective_ids: words.objectiveIds, interventions: words.interventions, took_part: words.tookPart, skills: words.skills,
})

/** Keeps a draft. Answers its new version, or undefined when somebody else changed or signed it first. */
export async function saveDraft(db: Db, draft: {
  clinicId: string, id: string, clientId: string, sessionId: string, authorId: string, words: NoteWords, version: number, now: string,
}): Promise<{ id: string, version: number } | undefined> {
  const words = columnsOf(draft.words)
  return own(db).insertInto('note').values({
    clinic_id: draft.clinicId, id: draft.id, client_id: draft.clientId, session_id: draft.sessionId, author_id: draft.authorId, started_at: draft.now, changed_at: draft.now, ...words,
  }).onConflict(oc => oc.columns(['clinic_id', 'session_id', 'client_id']).doUpdateSet({
    ...words, author_id: draft.authorId, changed_at: draft.now, version: draft.version + 1,
  }).where(sql<boolean>`note.version = ${draft.version} and note.signed_at is null`)).returning(['id', 'version']).executeTakeFirst()
}

/** Keeps the shared part. Undefined when somebody else changed it first. */
export async function saveShared(db: Db, shared: {
  clinicId: string, sessionId: string, authorId: string, part: GroupPart, version: number, now: string,
}): Promise<{ version: number } | undefined> {
  return own(db).insertInto('group_note').values({
    clinic_id: shared.clinicId, session_id: shared.sessionId, author_id: shared.authorId, changed_at: shared.now, ...shared.part,
  }).onConflict(oc => oc.columns(['clinic_id', 'session_id']).doUpdateSet({ ...shared.part, changed_at: shared.now, version: shared.version + 1 })
    .where(sql<boolean>`group_note.version = ${shared.version}`)).returning('version').executeTakeFirst()
}

/** Is any note of the session signed, so that its shared part stands in somebody's chart? */
export async function anySigned(db: Db, sessionId: string): Promise<boolean> {
  return await own(db).selectFrom('note').select('id').where('session_id', '=', sessionId).where('signed_at', 'is not', null).limit(1).executeTakeFirst() !== undefined
}

/** What each client's last signed note before an instant said, as one text. */
export async function lastNotes(db: Db, clientIds: readonly string[], before: string): Promise<Map<string, string>> {
  if (clientIds.length === 0) return new Map()
  const rows = await own(db).selectFrom('note as n').innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'n.clinic_id').onRef('s.session_id', '=', 'n.session_id'))
    .distinctOn('n.client_id').select(['n.client_id', 'n.response', 'n.progress', 'n.next_step'])
    .where('n.client_id', 'in', [...clientIds]).where('n.signed_at', 'is not', null).where('s.starts_at', '<', before)
    .orderBy('n.client_id').orderBy('s.starts_at', 'desc').execute()
  return new Map(rows.map(row => [row.client_id, [row.response, row.progress, row.next_step].join('\n')]))
}

/** Signs a draft: from here on its words stay. False when it is not as it was reviewed. */
export async function markSigned(db: Db, signed: {
  id: string, version: number, now: string, shared: FrozenFacts, cosignNeeded: boolean, lateEntry: boolean, likeness: number, likenessReason: string | null,
}): Promise<boolean> {
  const rows = await own(db).updateTable('note').set({
    signed_at: signed.now, shared: JSON.stringify(signed.shared), cosign_needed: signed.cosignNeeded, late_entry: signed.lateEntry,
    likeness: signed.likeness, likeness_reason: signed.likenessReason, version: signed.version + 1,
  }).where('id', '=', signed.id).where('version', '=', signed.version).where('signed_at', 'is', null).returning('id').execute()
  return rows.length === 1
}

/** A supervisor stands behind it too. */
export async function markCosigned(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('note').set({ cosigned_at: now }).where('id', '=', id).where('cosigned_at', 'is', null).execute()
}

/** Gives a signed note back to its author; the words as signed are kept. */
export async function markReturned(db: Db, clinicId: string, note: Note, { by, remark, now }: { by: string, remark: string, now: string }): Promise<void> {
  await own(db).insertInto('note_edition').values({
    clinic_id: clinicId, note_id: note.id, version: note.version, client_id: note.clientId, content: JSON.stringify(note),
    signed_by: note.authorId, signed_at: note.signedAt ?? now, returned_by: by, returned_at: now, remark,
  }).execute()
  await own(db).updateTable('note').set({
    signed_at: null, shared: null, returned_at: now, returned_by: by, return_remark: remark, version: note.version + 1,
  }).where('id', '=', note.id).execute()
}

/** Adds words after signing. */
export async function insertAddendum(db: Db, clinicId: string, addendum: { id: string, clientId: string, noteId: string, words: string, authorId: string, now: string }): Promise<void> {
  await own(db).insertInto('addendum').values({
    clinic_id: clinicId, id: addendum.id, client_id: addendum.clientId, note_id: addendum.noteId, words: addendum.words, author_id: addendum.authorId, written_at: addendum.now,
  }).execute()
}

/** One note with its session, its person and everything added to it. */
export async function notePage(db: Db, id: string): Promise<NotePage | undefined> {
  const row = await own(db).selectFrom('note as n').innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'n.clinic_id').onRef('s.session_id', '=', 'n.session_id'))
    .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .innerJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'n.clinic_id').onRef('c.client_id', '=', 'n.client_id'))
    .select(['n.client_id as clientId', 'n.version', 'n.id', 'c.name as clientName', noteJson.as('note'), 's.kind', 's.topic', 's.starts_at as startsAt', 's.ends_at as endsAt', 'p.time_zone as zone',
      sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'words', d.words, 'author', m.name, 'writtenAt', ${iso('d.written_at')}) order by d.written_at)
        from addendum d join staff_name m on m.clinic_id = d.clinic_id and m.staff_id = d.author_id where d.clinic_id = n.clinic_id and d.note_id = n.id), '[]')`.as('addenda'),
      sql<unknown>`coalesce((select jsonb_agg(jsonb_build_object('version', e.version, 'remark', e.remark, 'returnedAt', ${iso('e.returned_at')}, 'by', m.name) order by e.returned_at)
        from note_edition e join staff_name m on m.clinic_id = e.clinic_id and m.staff_id = e.returned_by where e.clinic_id = n.clinic_id and e.note_id = n.id), '[]')`.as('returned')])
    .where('n.id', '=', id).executeTakeFirst()
  return row && NotePage.parse(row)
}

/** The notes of a client's sessions, newest session first. */
export async function notesOf(db: Db, clientId: string, limit: number): Promise<NoteLine[]> {
  const rows = await own(db).selectFrom('note as n').innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'n.clinic_id').onRef('s.session_id', '=', 'n.session_id'))
    .innerJoin('staff_name as m', join => join.onRef('m.clinic_id', '=', 'n.clinic_id').onRef('m.staff_id', '=', 'n.author_id'))
    .leftJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'n.clinic_id').onRef('t.session_id', '=', 'n.session_id').onRef('t.client_id', '=', 'n.client_id'))
    .select(['n.id', 'n.session_id as sessionId', 's.kind', 's.topic', 's.starts_at as startsAt', 'm.name as author', 'n.author_id as authorId', 'n.participation',
      'n.response', 'n.next_step as nextStep', 'n.signed_at as signedAt', 'n.cosign_needed as cosignNeeded', 'n.cosigned_at as cosignedAt',
      'n.returned_at as returnedAt', 'n.late_entry as lateEntry', 't.minutes',
      sql<number>`(select count(*)::int from addendum d where d.clinic_id = n.clinic_id and d.note_id = n.id)`.as('addenda')])
    .where('n.client_id', '=', clientId).orderBy('s.starts_at', 'desc').limit(limit).execute()
  return rows.map(row => NoteLine.parse(row))
}

/** What the other people of a session are called whom the reader may see. */
export async function calledAt(db: Db, sessionId: string, except: string): Promise<Called[]> {
  const rows = await own(db).selectFrom('session_seat as a').innerJoin('client_called as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .select(['c.client_id as clientId', 'c.given_name as givenName', 'c.preferred_name as preferredName', 'c.family_name as familyName'])
    .where('a.session_id', '=', sessionId).where('a.client_id', '<>', except).execute()
  return rows.flatMap(({ clientId, givenName, preferredName, familyName }) => clientId === null || givenName === null || familyName === null ? [] : [{ clientId, givenName, preferredName, familyName }])
}

/** What everybody of a session is called, also whom the reader is kept out of: to be compared with words that leave or are signed, never to be shown. */
export async function everybodyCalledAt(db: Db, sessionId: string): Promise<Called[]> {
  const { rows } = await sql<Called>`select client_id as "clientId", given_name as "givenName", preferred_name as "preferredName", family_name as "familyName"
    from app.called_at(${sessionId})`.execute(own(db))
  return rows
}

/** The signed notes of a client's sessions on some days, oldest first. */
export async function signedNotesBetween(db: Db, clientId: string, { from, until }: { from: string, until: string }): Promise<string[]> {
  const rows = await own(db).selectFrom('note as n').innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'n.clinic_id').onRef('s.session_id', '=', 'n.session_id'))
    .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .select('n.id').where('n.client_id', '=', clientId).where('n.signed_at', 'is not', null)
    .where(sql<boolean>`(s.starts_at at time zone p.time_zone)::date between ${from}::date and ${until}::date`).orderBy('s.starts_at').limit(300).execute()
  return rows.map(({ id }) => id)
}
