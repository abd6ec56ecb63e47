// Tables: move_planned
import type { Db } from '../../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'move_planned'>()

/** A move that begins on a later day. */
export interface PlannedMove {
  readonly id: string, readonly clientId: string, readonly episodeId: string, readonly on: string, readonly programId: string, readonly track: string, readonly therapistId: string
  readonly phase: string | null, readonly reason: string, readonly decidedBy: string
}

const open = (db: Db) => own(db).selectFrom('move_planned').where('over_at', 'is', null).select(['id', 'client_id as clientId', 'episode_id as episodeId', 'on_date as on', 'program_id as programId', 'track',
  'therapist_id as therapistId', 'phase', 'reason', 'decided_by as decidedBy'])

/** Keeps a move for its day; false when one is waiting for that stay already. */
export async function planMove(db: Db, clinicId: string, move: PlannedMove, now: string): Promise<boolean> {
  const { on, programId, clientId, episodeId, therapistId, decidedBy, ...rest } = move
  const made = await own(db).insertInto('move_planned').values({
    ...rest, clinic_id: clinicId, client_id: clientId, episode_id: episodeId, on_date: on, program_id: programId, therapist_id: therapistId, decided_by: decidedBy, decided_at: now,
  }).onConflict(conflict => conflict.doNothing()).returning('id').executeTakeFirst()
  return made !== undefined
}

/** The move a stay waits for. */
export const plannedMoveOf = (db: Db, episodeId: string): Promise<PlannedMove | undefined> => open(db).where('episode_id', '=', episodeId).executeTakeFirst()

/** A planned move that is not over. */
export const plannedMoveById = (db: Db, id: string): Promise<PlannedMove | undefined> => open(db).where('id', '=', id).executeTakeFirst()

/** The moves whose day has come at a day. */
export const movesToCarryOut = (db: Db, day: string): Promise<PlannedMove[]> => open(db).where('on_date', '<=', day).orderBy('on_date').execute()

/** Carried out or taken back; false when that happened already. */
export async function endPlannedMove(db: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await own(db).updateTable('move_planned').set({ over_at: now }).where('id', '=', id).where('over_at', 'is', null).executeTakeFirst()
  return numUpdatedRows > 0n
}
