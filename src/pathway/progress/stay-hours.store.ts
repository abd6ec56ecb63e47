// Views: session_seat, session_line, attended_minutes, phase_span
import type { Db } from '../../platform/server/db.ts'
import type { LedgerSeat } from '../session/ledger.rules.ts'
import { AttendanceStatus } from '../session/session.words.ts'
import type { LivedPhase } from './hours.rules.ts'

const own = (db: Db) => db.$pickTables<'session_seat' | 'session_line' | 'attended_minutes' | 'phase_span'>()

/** Every place of a stay in a session, with what was marked there and which session it makes up for. */
export async function seatsOfStay(db: Db, episodeId: string): Promise<LedgerSeat[]> {
  const rows = await own(db).selectFrom('session_seat as a')
    .innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.session_id', '=', 'a.session_id'))
    .leftJoin('session_line as m', join => join.onRef('m.clinic_id', '=', 'a.clinic_id').onRef('m.session_id', '=', 'a.make_up_for'))
    .leftJoin('attended_minutes as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .select(['a.session_id', 's.topic', 's.starts_at', 's.ends_at', 's.break_minutes', 's.cancelled_at', 'a.make_up_for', 'm.starts_at as made_up_at', 't.status', 't.minutes'])
    .where('a.episode_id', '=', episodeId).orderBy('s.starts_at').execute()
  return rows.flatMap(row => row.session_id === null || row.starts_at === null || row.ends_at === null ? [] : [{
    sessionId: row.session_id, topic: row.topic ?? '', startsAt: row.starts_at, endsAt: row.ends_at, breakMinutes: row.break_minutes ?? 0,
    cancelledAt: row.cancelled_at, makeUpFor: row.make_up_for, makesUpStartsAt: row.made_up_at,
    status: row.status === null ? null : AttendanceStatus.parse(row.status), minutes: row.minutes ?? 0,
  }])
}

/** The phases of a stay as they were lived, oldest first. */
export async function phasesLived(db: Db, episodeId: string): Promise<LivedPhase[]> {
  const rows = await own(db).selectFrom('phase_span').select(['phase', 'hours_per_week', 'from_date', 'until_date']).where('episode_id', '=', episodeId).orderBy('from_date').execute()
  return rows.flatMap(row => row.phase === null || row.from_date === null ? []
    : [{ phase: row.phase, hoursPerWeek: Number(row.hours_per_week ?? 0), fromDate: row.from_date, untilDate: row.until_date }])
}

/** When the next family session of a stay begins; null when none is planned. */
export async function nextFamilySession(db: Db, episodeId: string, now: string): Promise<string | null> {
  const row = await own(db).selectFrom('session_seat as a').innerJoin('session_line as s', join => join.onRef('s.clinic_id', '=', 'a.clinic_id').onRef('s.session_id', '=', 'a.session_id'))
    .select('s.starts_at').where('a.episode_id', '=', episodeId).where('s.kind', '=', 'family').where('s.starts_at', '>', now).where('s.cancelled_at', 'is', null)
    .orderBy('s.starts_at').limit(1).executeTakeFirst()
  return row?.starts_at ?? null
}
