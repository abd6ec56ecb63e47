// Tables: phase_stay
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'phase_stay'>()

/** A stay in one phase of the program: how many hours a week are asked, from when until when. */
export interface PhaseStay {
  readonly episodeId: string, readonly clientId: string, readonly phase: string, readonly hoursPerWeek: number
  readonly fromDate: string, readonly untilDate: string | null, readonly decidedBy: string
}

/** All phases of an episode, oldest first. */
export async function phasesOf(db: Db, episodeId: string): Promise<PhaseStay[]> {
  const rows = await own(db).selectFrom('phase_stay').select(['episode_id as episodeId', 'client_id as clientId', 'phase',
    'hours_per_week as hoursPerWeek', 'from_date as fromDate', 'until_date as untilDate', 'decided_by as decidedBy'])
    .where('episode_id', '=', episodeId).orderBy('from_date').execute()
  return rows.map(row => ({ ...row, hoursPerWeek: Number(row.hoursPerWeek) }))
}

/** Hours a week that the phase of that day asks for; undefined outside every phase. */
export async function requiredHoursOf(db: Db, episodeId: string, onDate: string): Promise<number | undefined> {
  const stays = await phasesOf(db, episodeId)
  return stays.find(({ fromDate, untilDate }) => fromDate <= onDate && (untilDate === null || untilDate >= onDate))?.hoursPerWeek
}

/** Begins a phase; the one before it ends the day before. A phase that would begin on the same day or later is replaced. */
export async function beginPhase(db: Db, clinicId: string, stay: Omit<PhaseStay, 'untilDate'>, dayBefore: string): Promise<void> {
  await own(db).deleteFrom('phase_stay').where('episode_id', '=', stay.episodeId).where('from_date', '>=', stay.fromDate).execute()
  await own(db).updateTable('phase_stay').set({ until_date: dayBefore }).where('episode_id', '=', stay.episodeId)
    .where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>', dayBefore)])).execute()
  await own(db).insertInto('phase_stay').values({
    clinic_id: clinicId, episode_id: stay.episodeId, client_id: stay.clientId, phase: stay.phase, hours_per_week: String(stay.hoursPerWeek),
    from_date: stay.fromDate, decided_by: stay.decidedBy,
  }).execute()
}
