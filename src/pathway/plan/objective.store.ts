// Views: current_objective, stay_objective, current_intervention
import type { Db } from '../../platform/server/db.ts'
import { Modality } from './plan.words.ts'

const own = (db: Db) => db.$pickTables<'current_objective' | 'stay_objective' | 'current_intervention'>()

/** What the client works towards now, with how it is measured. */
export interface AimedAt {
  readonly id: string
  /** The same over all versions of the plan. */
  readonly originId: string
  readonly words: string
  readonly instrument: string | null
  readonly measuredBy: string | null
  readonly baseline: number | null
  readonly target: number | null
  readonly targetOn: string | null
  readonly goalId: string
  readonly goalWords: string
}

const number = (value: string | null): number | null => value === null ? null : Number(value)

type Text = string | null
interface Aim {
  readonly objective_id: Text, readonly origin_id: Text, readonly words: Text, readonly instrument: Text, readonly measured_by: Text, readonly baseline: Text, readonly target: Text
  readonly target_on: Text, readonly goal_id: Text, readonly goal_words: Text
}

const aimedAt = (row: Aim): AimedAt[] => row.objective_id === null || row.origin_id === null || row.words === null || row.goal_id === null ? [] : [{
  id: row.objective_id, originId: row.origin_id, words: row.words, instrument: row.instrument, measuredBy: row.measured_by,
  baseline: number(row.baseline), target: number(row.target), targetOn: row.target_on, goalId: row.goal_id, goalWords: row.goal_words ?? '',
}]

/** The objectives of the plan in force. */
export async function objectivesOf(db: Db, clientId: string): Promise<AimedAt[]> {
  const rows = await own(db).selectFrom('current_objective').selectAll()
    .where('client_id', '=', clientId).orderBy('goal_position').orderBy('position').orderBy('objective_id').execute()
  return rows.flatMap(aimedAt)
}

/** What one stay worked towards: the objectives of its own newest signed plan. */
export async function objectivesOfStay(db: Db, episodeId: string): Promise<AimedAt[]> {
  const rows = await own(db).selectFrom('stay_objective').selectAll()
    .where('episode_id', '=', episodeId).orderBy('goal_position').orderBy('position').orderBy('objective_id').execute()
  return rows.flatMap(aimedAt)
}

/** What is done for the client under the plan in force. */
export interface GivenNow {
  readonly id: string
  readonly originId: string
  readonly objectiveId: string
  readonly modality: Modality
  readonly words: string
  readonly timesPerWeek: number
  readonly minutes: number
  readonly staffId: string | null
}

/** The interventions of the plan in force: what a session and its note tie to. */
export async function interventionsOf(db: Db, clientId: string): Promise<GivenNow[]> {
  const rows = await own(db).selectFrom('current_intervention').selectAll().where('client_id', '=', clientId).orderBy('intervention_id').execute()
  return rows.flatMap(row => row.intervention_id === null || row.origin_id === null || row.objective_id === null || row.words === null ? [] : [{
    id: row.intervention_id, originId: row.origin_id, objectiveId: row.objective_id, modality: Modality.parse(row.modality), words: row.words,
    timesPerWeek: Number(row.times_per_week), minutes: row.minutes ?? 0, staffId: row.staff_id,
  }])
}
