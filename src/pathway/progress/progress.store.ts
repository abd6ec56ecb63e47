// Tables: off_track. Views: attended_minutes, session_line, open_episode, measure_line, client_name, staff_name, open_alert, current_risk, last_check_in, program_clock
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'

type Views = 'attended_minutes' | 'session_line' | 'open_episode' | 'measure_line' | 'client_name' | 'staff_name' | 'open_alert'
  | 'current_risk' | 'last_check_in' | 'program_clock'
const own = (db: Db) => db.$pickTables<'off_track' | Views>()

/** One marked session of a stay. */
export interface MarkedSession {
  readonly episodeId: string, readonly sessionId: string, readonly startsAt: string, readonly minutes: number, readonly planned: number
  readonly status: string, readonly kind: string
}

/** The marked sessions of several stays since an instant, oldest first; planned minutes without the break. */
export async function markedSessions(db: Db, episodeIds: readonly string[], since = '1900-01-01T00:00:00Z'): Promise<MarkedSession[]> {
  if (episodeIds.length === 0) return []
  const rows = await own(db).selectFrom('attended_minutes as a').innerJoin('session_line as s', join => join
    .onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.session_id', '=', 'a.session_id'))
    .select(['a.episode_id', 'a.session_id', 'a.starts_at', 'a.minutes', 'a.status', 'a.kind', 's.ends_at', 's.break_minutes'])
    .where('a.episode_id', 'in', [...episodeIds]).where('a.starts_at', '>=', since).orderBy('a.starts_at').execute()
  return rows.flatMap(row => row.episode_id === null || row.session_id === null || row.starts_at === null || row.ends_at === null ? [] : [{
    episodeId: row.episode_id, sessionId: row.session_id, startsAt: row.starts_at, minutes: row.minutes ?? 0, status: row.status ?? '', kind: row.kind ?? '',
    planned: Math.round((Date.parse(row.ends_at) - Date.parse(row.starts_at)) / 60_000) - (row.break_minutes ?? 0),
  }])
}

/** What the signed notes of a stay say about taking part, 0 to 4; the client may see this one figure too. */
export async function takenPartOf(db: Db, episodeId: string): Promise<{ sessionId: string, startsAt: string, participation: number }[]> {
  const { rows } = await sql<{ sessionId: string, startsAt: string, participation: number }>`
    select session_id as "sessionId", starts_at as "startsAt", participation from app.taken_part(${episodeId})`.execute(own(db))
  return rows
}

/** Every score that counts of several clients, oldest first. */
export async function scoresOf(db: Db, clientIds: readonly string[]): Promise<{ clientId: string, instrument: string, total: number, band: string | null, givenAt: string }[]> {
  if (clientIds.length === 0) return []
  const rows = await own(db).selectFrom('measure_line').select(['client_id', 'instrument', 'total', 'band', 'given_at'])
    .where('client_id', 'in', [...clientIds]).where('total', 'is not', null).orderBy('given_at').orderBy('measure_id').execute()
  return rows.flatMap(row => row.client_id === null || row.instrument === null || row.total === null || row.given_at === null ? []
    : [{ clientId: row.client_id, instrument: row.instrument, total: Number(row.total), band: row.band, givenAt: row.given_at }])
}

/** Somebody in care now, with what a list says beside the name. */
export interface InCare {
  readonly clientId: string, readonly episodeId: string, readonly name: string, readonly photo: string | null, readonly therapistId: string
  readonly therapistName: string, readonly track: string, readonly admittedOn: string, readonly zone: string, readonly risk: string | null
  readonly lastCheckInOn: string | null, readonly wantsCall: boolean, readonly openAlerts: number
}

/** Everybody in care: of one therapist, or of the whole clinic. */
export async function inCare(db: Db, therapistId: string | null): Promise<InCare[]> {
  let asked = own(db).selectFrom('open_episode as e')
    .innerJoin('client_name as n', join => join.onRef('n.clinic_id', '=', 'e.clinic_id').onRef('n.client_id', '=', 'e.client_id'))
    .leftJoin('staff_name as s', join => join.onRef('s.clinic_id', '=', 'e.clinic_id').onRef('s.staff_id', '=', 'e.therapist_id'))
    .leftJoin('program_clock as p', join => join.onRef('p.clinic_id', '=', 'e.clinic_id').onRef('p.program_id', '=', 'e.program_id'))
    .leftJoin('current_risk as r', join => join.onRef('r.clinic_id', '=', 'e.clinic_id').onRef('r.client_id', '=', 'e.client_id'))
    .leftJoin('last_check_in as k', join => join.onRef('k.clinic_id', '=', 'e.clinic_id').onRef('k.client_id', '=', 'e.client_id'))
    .select(eb => ['e.client_id', 'e.episode_id', 'n.name', 'n.photo', 'e.therapist_id', 's.name as therapist', 'e.track', 'e.admitted_on', 'p.time_zone',
      'r.level', 'k.for_date', 'k.wants_call',
      eb.selectFrom('open_alert as o').whereRef('o.clinic_id', '=', 'e.clinic_id').whereRef('o.client_id', '=', 'e.client_id')
        .select(count => count.fn.countAll<string>().as('alerts')).as('alerts')])
  if (therapistId !== null) asked = asked.where('e.therapist_id', '=', therapistId)
  return (await asked.execute()).flatMap(row => row.client_id === null || row.episode_id === null || row.therapist_id === null || row.admitted_on === null ? [] : [{
    clientId: row.client_id, episodeId: row.episode_id, name: row.name ?? '', photo: row.photo, therapistId: row.therapist_id,
    therapistName: row.therapist ?? '', track: row.track ?? '', admittedOn: row.admitted_on, zone: row.time_zone ?? 'UTC', risk: row.level,
    lastCheckInOn: row.for_date, wantsCall: row.wants_call ?? false, openAlerts: Number(row.alerts ?? 0),
  }])
}

/** A spell of yellow or red that is not over. */
export interface Spell { readonly id: string, readonly episodeId: string, readonly instrument: string, readonly colour: 'yellow' | 'red' }

/** All spells that are not over. */
export async function openSpells(db: Db): Promise<Spell[]> {
  const rows = await own(db).selectFrom('off_track').select(['id', 'episode_id as episodeId', 'instrument', 'colour']).where('over_at', 'is', null).execute()
  return rows.map(row => ({ ...row, colour: row.colour === 'red' ? 'red' : 'yellow' }))
}

/** A spell begins; false when somebody else saw it at the same moment. */
export async function beginSpell(db: Db, spell: Spell & { clinicId: string, clientId: string, because: string, now: string }): Promise<boolean> {
  const made = await own(db).insertInto('off_track').values({
    clinic_id: spell.clinicId, id: spell.id, client_id: spell.clientId, episode_id: spell.episodeId, instrument: spell.instrument,
    colour: spell.colour, because: spell.because, seen_at: spell.now,
  }).onConflict(conflict => conflict.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

/** A spell is over. */
export async function endSpell(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('off_track').set({ over_at: now }).where('id', '=', id).execute()
}
