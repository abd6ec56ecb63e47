// Views: open_episode, client_name, staff_name, program_clock, note_line, session_line, attended_minutes, objective_line, practice_line, measure_line, finding_line
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'open_episode' | 'finding_line' | 'measure_line'>()
const among = (ids: readonly string[]) => sql`any(${`{${ids.join(',')}}`}::uuid[])`

/** Somebody in care, where their program meets. */
export interface InCare { readonly clientId: string, readonly clientName: string, readonly episodeId: string, readonly therapistId: string, readonly therapistName: string, readonly zone: string }

/** Everybody in care: the whole clinic, one therapist's people, or one person. */
export async function inCare(db: Db, only: { readonly therapistId?: string, readonly clientId?: string }): Promise<InCare[]> {
  const { rows } = await sql<InCare>`select e.client_id as "clientId", coalesce(c.name, '') as "clientName", e.episode_id as "episodeId", e.therapist_id as "therapistId",
      coalesce(s.name, '') as "therapistName", coalesce(k.time_zone, 'UTC') as zone
    from open_episode e
    left join client_name c on c.clinic_id = e.clinic_id and c.client_id = e.client_id
    left join staff_name s on s.clinic_id = e.clinic_id and s.staff_id = e.therapist_id
    left join program_clock k on k.clinic_id = e.clinic_id and k.program_id = e.program_id
    where (${only.therapistId ?? null}::uuid is null or e.therapist_id = ${only.therapistId ?? null}::uuid)
      and (${only.clientId ?? null}::uuid is null or e.client_id = ${only.clientId ?? null}::uuid)
    order by c.name, e.client_id`.execute(own(db))
  return rows
}

/** A note with its session and the objectives it names, by their origin. */
export interface NoteServes {
  readonly clientId: string, readonly noteId: string, readonly sessionId: string, readonly episodeId: string | null, readonly kind: string, readonly topic: string
  readonly startsAt: string, readonly minutes: number, readonly signed: boolean, readonly origins: readonly string[]
}

/** All notes of these people, oldest first. */
export async function notesServing(db: Db, clientIds: readonly string[]): Promise<NoteServes[]> {
  const { rows } = await sql<NoteServes>`select n.client_id as "clientId", n.note_id as "noteId", n.session_id as "sessionId", a.episode_id as "episodeId", s.kind, s.topic,
      to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt", coalesce(a.minutes, 0) as minutes, n.signed_at is not null as signed,
      coalesce((select array_agg(distinct o.origin_id::text) from objective_line o where o.clinic_id = n.clinic_id and o.objective_id = any(n.objective_ids)), '{}') as origins
    from note_line n join session_line s on s.clinic_id = n.clinic_id and s.session_id = n.session_id
    left join attended_minutes a on a.clinic_id = n.clinic_id and a.session_id = n.session_id and a.client_id = n.client_id
    where n.client_id = ${among(clientIds)} order by s.starts_at, n.note_id`.execute(own(db))
  return rows
}

/** A practice with the objective it belongs to, by its origin. */
export interface PracticeServes { readonly clientId: string, readonly id: string, readonly skill: string, readonly assignedAt: string, readonly outcome: string | null, readonly origin: string | null }

/** All practices of these people, oldest first. */
export async function practicesServing(db: Db, clientIds: readonly string[]): Promise<PracticeServes[]> {
  const { rows } = await sql<PracticeServes>`select p.client_id as "clientId", p.practice_id as id, p.skill, p.outcome, o.origin_id as origin,
      to_char(p.assigned_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "assignedAt"
    from practice_line p left join objective_line o on o.clinic_id = p.clinic_id and o.objective_id = p.objective_id
    where p.client_id = ${among(clientIds)} order by p.assigned_at, p.practice_id`.execute(own(db))
  return rows
}

/** What was found about these people. */
export async function findingsServing(db: Db, clientIds: readonly string[]): Promise<{ clientId: string, id: string, kind: string, words: string }[]> {
  const { rows } = await sql<{ clientId: string, id: string, kind: string, words: string }>`select client_id as "clientId", finding_id as id, kind, words
    from finding_line where client_id = ${among(clientIds)} order by found_at, finding_id`.execute(own(db))
  return rows
}

/** Every score of one client that counts, oldest first. */
export async function scoresServing(db: Db, clientId: string): Promise<{ instrument: string, total: number, givenAt: string }[]> {
  const rows = await own(db).selectFrom('measure_line').select(['instrument', 'total', 'given_at']).where('client_id', '=', clientId).where('total', 'is not', null)
    .orderBy('given_at').orderBy('measure_id').execute()
  return rows.flatMap(({ instrument, total, given_at }) => instrument === null || total === null || given_at === null ? [] : [{ instrument, total: Number(total), givenAt: given_at }])
}
