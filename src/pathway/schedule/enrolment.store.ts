// Tables: enrolment, weekly_hour
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'enrolment' | 'weekly_hour'>()

/** Ends every seat and weekly hour of an episode: the last day is given. */
export async function endSeatsOf(db: Db, episodeId: string, lastDay: string): Promise<void> {
  for (const table of ['enrolment', 'weekly_hour'] as const) {
    await own(db).updateTable(table).set({ until_date: lastDay }).where('episode_id', '=', episodeId)
      .where(eb => eb.or([eb('until_date', 'is', null), eb('until_date', '>', lastDay)])).execute()
  }
}
