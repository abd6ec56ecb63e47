// Tables: problem, goal, objective, intervention
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import type { Goal, InterventionWords, ObjectiveWords, PartChange, PartKind, Plan } from './plan.words.ts'

const own = (db: Db) => db.$pickTables<PartKind>()

/** Where a new part goes. */
export interface Place { readonly clinicId: string, readonly id: string, readonly clientId: string, readonly planId: string, readonly originId?: string | undefined }

const place = ({ clinicId, id, clientId, planId, originId }: Place) => ({
  clinic_id: clinicId, id, client_id: clientId, plan_id: planId, ...(originId !== undefined && { origin_id: originId }),
})

const after = (kind: PartKind, planId: string) => sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(kind)} where plan_id = ${planId})`
const numeric = (value: number | null | undefined): string | null => value === null || value === undefined ? null : String(value)

const measuring = (part: ObjectiveWords) => ({
  words: part.words, instrument: part.instrument ?? null, measured_by: part.measuredBy ?? null, baseline: numeric(part.baseline),
  target: numeric(part.target), target_on: part.targetOn ?? null,
})
const giving = (part: InterventionWords) => ({
  words: part.words, modality: part.modality, times_per_week: String(part.timesPerWeek), minutes: part.minutes, staff_id: part.staffId ?? null,
})

/** Adds a problem. */
export async function insertProblem(db: Db, at: Place, part: { words: string, findingId: string | null }): Promise<void> {
  await own(db).insertInto('problem').values({ ...place(at), words: part.words, finding_id: part.findingId, position: after('problem', at.planId) }).execute()
}

/** Adds a goal under a problem. */
export async function insertGoal(db: Db, at: Place, part: { words: string, problemId: string }): Promise<void> {
  await own(db).insertInto('goal').values({ ...place(at), words: part.words, problem_id: part.problemId, position: after('goal', at.planId) }).execute()
}

/** Adds an objective under a goal. */
export async function insertObjective(db: Db, at: Place, part: ObjectiveWords & { goalId: string }): Promise<void> {
  await own(db).insertInto('objective').values({ ...place(at), ...measuring(part), goal_id: part.goalId, position: after('objective', at.planId) }).execute()
}

/** Adds an intervention under an objective. */
export async function insertIntervention(db: Db, at: Place, part: InterventionWords & { objectiveId: string }): Promise<void> {
  await own(db).insertInto('intervention').values({ ...place(at), ...giving(part), objective_id: part.objectiveId, position: after('intervention', at.planId) }).execute()
}

/** A part as whoever changes it has to know it. */
export interface PartNow {
  readonly id: string, readonly clientId: string, readonly planId: string, readonly version: number, readonly signedAt: string | null
  readonly words: string
  readonly kind: PartKind
  /** The other fields of an objective or intervention, for comparing what two people wrote. */
  readonly fields: Readonly<Record<string, string | number | null>>
}

const fieldsOf = (row: Readonly<Record<string, unknown>>): Record<string, string | number | null> =>
  Object.fromEntries(Object.entries(row).filter((pair): pair is [string, string | number | null] =>
    pair[1] === null || typeof pair[1] === 'string' || typeof pair[1] === 'number'))

const extra = {
  problem: sql<object>`'{}'::jsonb`, goal: sql<object>`'{}'::jsonb`,
  objective: sql<object>`jsonb_build_object('instrument', part.instrument, 'measuredBy', part.measured_by, 'baseline', part.baseline, 'target', part.target, 'targetOn', part.target_on)`,
  intervention: sql<object>`jsonb_build_object('modality', part.modality, 'timesPerWeek', part.times_per_week, 'minutes', part.minutes, 'staffId', part.staff_id)`,
}

/** One part, held until the end of the transaction. */
export async function partById(db: Db, kind: PartKind, id: string): Promise<PartNow | undefined> {
  const { rows } = await sql<{ id: string, client_id: string, plan_id: string, version: number, signed_at: string | null, words: string, fields: Record<string, unknown> }>`
    select part.id, part.client_id, part.plan_id, part.version, p.signed_at, part.words, ${extra[kind]} as fields
    from ${sql.table(kind)} part join plan p on p.clinic_id = part.clinic_id and p.id = part.plan_id where part.id = ${id} for update of p`
    .execute(own(db))
  const [row] = rows
  return row && { id: row.id, clientId: row.client_id, planId: row.plan_id, version: row.version, signedAt: row.signed_at, words: row.words, kind, fields: fieldsOf(row.fields) }
}

/** Writes new words into a part. */
export async function savePart(db: Db, change: PartChange): Promise<void> {
  const next = sql<number>`version + 1`
  if (change.kind === 'problem' || change.kind === 'goal') {
    await own(db).updateTable(change.kind).set({ words: change.words, version: next }).where('id', '=', change.id).execute()
  } else if (change.kind === 'objective') {
    await own(db).updateTable('objective').set({ ...measuring(change), version: next }).where('id', '=', change.id).execute()
  } else {
    await own(db).updateTable('intervention').set({ ...giving(change), version: next }).where('id', '=', change.id).execute()
  }
}

/** Takes a part out of a draft, with everything under it. */
export async function deletePart(db: Db, kind: PartKind, id: string): Promise<void> {
  await own(db).deleteFrom(kind).where('id', '=', id).execute()
}

/** Where a copied tree goes. */
interface Into { readonly clinicId: string, readonly clientId: string, readonly planId: string, readonly newId: () => string }

const copied = (into: Into, originId: string): Place =>
  ({ clinicId: into.clinicId, id: into.newId(), clientId: into.clientId, planId: into.planId, originId })

async function copyGoal(db: Db, goal: Goal, problemId: string, into: Into): Promise<void> {
  const inGoal = copied(into, goal.originId)
  await insertGoal(db, inGoal, { words: goal.words, problemId })
  for (const objective of goal.objectives) {
    const inObjective = copied(into, objective.originId)
    await insertObjective(db, inObjective, { ...objective, goalId: inGoal.id })
    for (const intervention of objective.interventions) {
      await insertIntervention(db, copied(into, intervention.originId), { ...intervention, objectiveId: inObjective.id })
    }
  }
}

/** Copies the tree of one version into another; every part remembers where it first stood. */
export async function copyTree(db: Db, plan: Plan, to: Omit<Into, 'clientId'>): Promise<void> {
  const into = { ...to, clientId: plan.clientId }
  for (const problem of plan.problems) {
    const inProblem = copied(into, problem.originId)
    await insertProblem(db, inProblem, problem)
    for (const goal of problem.goals) await copyGoal(db, goal, inProblem.id, into)
  }
}
