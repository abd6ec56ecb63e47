// Tables: note_move. Views: session_line, session_lead, session_seat, program_clock, client_name, staff_name; and this step's own tables
import { sql } from 'kysely'
import { z } from 'zod'
import { Id } from '../../people/ids.words.ts'
import type { Db } from '../../platform/server/db.ts'
import type { Note } from './session.words.ts'

const own = (db: Db) => db.$pickTables<'note_move' | 'note' | 'attendance' | 'session_line' | 'session_lead' | 'session_seat' | 'program_clock' | 'client_name' | 'staff_name'>()

/** A seat that a note can be moved to: somebody was there and nothing is written about them. */
export const FreeSeat = z.object({ clientId: Id, name: z.string(), birthDate: z.string().nullable(), photo: z.string().nullable(), sessionId: Id, topic: z.string(), startsAt: z.string(), zone: z.string() })
export type FreeSeat = z.output<typeof FreeSeat>

/** Seats without a note, of the same session and of those its author led within three days of it. */
export async function freeSeats(db: Db, { sessionId, startsAt, authorId }: { sessionId: string, startsAt: string, authorId: string }): Promise<FreeSeat[]> {
  const rows = await own(db).selectFrom('session_line as s')
    .innerJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))
    .innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .innerJoin('client_name as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .innerJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .leftJoin('note as n', join => join.onRef('n.clinic_id', '=', 'a.clinic_id').onRef('n.session_id', '=', 'a.session_id').onRef('n.client_id', '=', 'a.client_id'))
    .select(['a.client_id as clientId', 'c.name', sql<string | null>`c.birth_date::text`.as('birthDate'), 'c.photo', 's.session_id as sessionId', 's.topic', 's.starts_at as startsAt', 'p.time_zone as zone'])
    .where('n.id', 'is', null).where('t.status', 'in', ['present', 'late', 'left-early', 'remote', 'left-upset'])
    .where('s.starts_at', '>', sql<string>`${startsAt}::timestamptz - interval '3 days'`).where('s.starts_at', '<', sql<string>`${startsAt}::timestamptz + interval '3 days'`)
    .where(eb => eb.or([eb('s.session_id', '=', sessionId), eb.exists(eb.selectFrom('session_lead as l').select('l.staff_id')
      .whereRef('l.clinic_id', '=', 's.clinic_id').whereRef('l.session_id', '=', 's.session_id').where('l.staff_id', '=', authorId))]))
    .orderBy(sql`s.session_id <> ${sessionId}`).orderBy('s.starts_at').orderBy('c.name').limit(100).execute()
  return rows.map(row => FreeSeat.parse(row))
}

/** A note moves to another chart: what it said stays with the move, and it is a draft again where it belongs. */
export async function moveNote(db: Db, clinicId: string, move: {
  id: string, note: Note, to: { clientId: string, sessionId: string }, by: string, now: string, reason: string,
}): Promise<void> {
  const { note, to } = move
  await own(db).insertInto('note_move').values({
    clinic_id: clinicId, id: move.id, note_id: note.id, version: note.version, from_client_id: note.clientId, from_session_id: note.sessionId,
    to_client_id: to.clientId, to_session_id: to.sessionId, content: JSON.stringify(note), was_signed_at: note.signedAt, author_id: note.authorId,
    moved_by: move.by, moved_at: move.now, reason: move.reason,
  }).execute()
  await own(db).updateTable('note').set({
    client_id: to.clientId, session_id: to.sessionId, objective_ids: [], signed_at: null, cosigned_at: null, cosign_needed: false, shared: null, late_entry: false,
    likeness: null, likeness_reason: null, returned_at: null, return_remark: null, changed_at: move.now, version: note.version + 1,
  }).where('id', '=', note.id).where('version', '=', note.version).execute()
}

/** A note that left this chart, or came into it. */
export const MovedNote = z.object({ id: Id, noteId: Id, out: z.boolean(), topic: z.string(), startsAt: z.string(), movedAt: z.string(), by: z.string(), author: z.string(), reason: z.string(), wasSigned: z.boolean() })
export type MovedNote = z.output<typeof MovedNote>

/** The trail of notes that were written in a wrong chart, seen from one of the two. */
export async function movesOf(db: Db, clientId: string): Promise<MovedNote[]> {
  const rows = await own(db).selectFrom('note_move as m')
    .innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'm.clinic_id').onRef('s.session_id', '=', 'm.from_session_id'))
    .innerJoin('staff_name as f', join => join.onRef('f.clinic_id', '=', 'm.clinic_id').onRef('f.staff_id', '=', 'm.moved_by'))
    .innerJoin('staff_name as w', join => join.onRef('w.clinic_id', '=', 'm.clinic_id').onRef('w.staff_id', '=', 'm.author_id'))
    .select(['m.id', 'm.note_id as noteId', sql<boolean>`m.from_client_id = ${clientId}`.as('out'), 's.topic', 's.starts_at as startsAt', 'm.moved_at as movedAt', 'f.name as by', 'w.name as author', 'm.reason',
      sql<boolean>`m.was_signed_at is not null`.as('wasSigned')])
    .where(eb => eb.or([eb('m.from_client_id', '=', clientId), eb('m.to_client_id', '=', clientId)])).orderBy('m.moved_at', 'desc').execute()
  return rows.map(row => MovedNote.parse(row))
}
