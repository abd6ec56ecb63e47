// Tables: replan, replan_verdict. Views: open_episode, client_name, staff_name
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../../platform/server/db.ts'
import { DesignAnswer, DesignFrame, WhatIf } from '../design/design.words.ts'
import { CensusInstance, DesignInstance, Plan } from '../placement/instance.words.ts'
import { ReplanProgress } from './replan.words.ts'

const own = (db: Db) => db.$pickTables<'replan' | 'replan_verdict'>()
const read = (db: Db) => db.$pickTables<'open_episode' | 'client_name' | 'staff_name'>()

/** The part of the engine's answer that is used later; all of it is kept. */
const Answer = z.object({
  solution: z.record(z.string(), Plan.nullable()), violations: z.array(z.unknown()), admitted: z.number(), proven: z.boolean(), value: z.number(), bound: z.number().nullable(),
})

/** A run of the engine as it is kept: its question and, once there, its answer. */
interface Kept<Question, Answered> {
  readonly id: string, readonly programId: string, readonly why: string, readonly askedAt: string, readonly from: string, readonly question: Question
  readonly progress: z.output<typeof ReplanProgress> | null, readonly answer: Answered | null
  readonly stopAskedAt: string | null, readonly finishedAt: string | null, readonly failed: string | null, readonly version: number
}

/** A re-plan of everybody's weeks. */
export type KeptReplan = Kept<CensusInstance, z.output<typeof Answer>>

const Question = z.object({ instance: DesignInstance, frame: DesignFrame })

/** A design of the timetable, with what one more of something would bring. */
export type KeptDesign = Kept<z.output<typeof Question>, z.output<typeof DesignAnswer>> & { readonly more: readonly WhatIf[], readonly moreAsked: number }

type Begun = { readonly id: string, readonly programId: string, readonly why: string, readonly from: string, readonly askedBy: string, readonly now: string }

const begun = (clinicId: string, { id, programId, why, from, askedBy, now }: Begun) =>
  ({ clinic_id: clinicId, id, program_id: programId, asked_by: askedBy, asked_at: now, from_date: from, why })

/** Begins a re-plan of everybody's weeks. */
export async function insertReplan(db: Db, clinicId: string, replan: Begun & { readonly question: CensusInstance }): Promise<void> {
  await own(db).insertInto('replan').values({ ...begun(clinicId, replan), kind: 'weeks', question: JSON.stringify(replan.question) }).execute()
}

/** Begins a design of the timetable; `moreAsked` is how many further answers will follow. */
export async function insertDesign(db: Db, clinicId: string, design: Begun & { readonly question: z.output<typeof Question>, readonly moreAsked: number }): Promise<void> {
  await own(db).insertInto('replan').values({ ...begun(clinicId, design), kind: 'timetable', question: JSON.stringify(design.question), more_asked: design.moreAsked }).execute()
}

const runs = (db: Db, kind: 'weeks' | 'timetable') => own(db).selectFrom('replan').where('kind', '=', kind)
  .select(['id', 'program_id as programId', 'why', 'asked_at as askedAt', 'from_date as from', 'question', 'progress', 'answer', 'more', 'more_asked as moreAsked',
    'stop_asked_at as stopAskedAt', 'finished_at as finishedAt', 'failed', 'version'])

/** One re-plan of everybody's weeks, with its question and answer. */
export async function replanById(db: Db, id: string): Promise<KeptReplan | undefined> {
  const row = await runs(db, 'weeks').where('id', '=', id).executeTakeFirst()
  return row && { ...row, question: CensusInstance.parse(row.question), progress: ReplanProgress.nullable().parse(row.progress), answer: Answer.nullable().parse(row.answer) }
}

/** One design of the timetable, with its question and answers. */
export async function designById(db: Db, id: string): Promise<KeptDesign | undefined> {
  const row = await runs(db, 'timetable').where('id', '=', id).executeTakeFirst()
  return row && { ...row, question: Question.parse(row.question), progress: ReplanProgress.nullable().parse(row.progress), answer: DesignAnswer.nullable().parse(row.answer), more: z.array(WhatIf).parse(row.more) }
}

/** Any run of the engine, so that it can be stopped. */
export const runById = (db: Db, id: string): Promise<{ id: string } | undefined> => own(db).selectFrom('replan').select('id').where('id', '=', id).executeTakeFirst()

/** The newest runs of one kind in a program, without what they hold. */
export const newestReplans = (db: Db, programId: string, kind: 'weeks' | 'timetable'): Promise<{ id: string, why: string, askedAt: string }[]> =>
  own(db).selectFrom('replan').select(['id', 'why', 'asked_at as askedAt']).where('program_id', '=', programId).where('kind', '=', kind).orderBy('asked_at', 'desc').limit(10).execute()

/** Keeps what one more of something would bring; null once no further answer follows. */
export async function addMore(db: Db, id: string, found: WhatIf | null): Promise<void> {
  await own(db).updateTable('replan').set(found === null ? { more_asked: sql<number>`jsonb_array_length(more)` } : { more: sql`more || ${JSON.stringify([found])}::jsonb` }).where('id', '=', id).execute()
}

/** Writes down how far the engine is, if it said so; answers whether somebody asked it to stop. */
export async function noteProgress(db: Db, id: string, progress: unknown): Promise<boolean> {
  if (progress !== null) await own(db).updateTable('replan').set({ progress: JSON.stringify(progress) }).where('id', '=', id).execute()
  const row = await own(db).selectFrom('replan').select('stop_asked_at').where('id', '=', id).executeTakeFirst()
  return row === undefined || row.stop_asked_at !== null
}

/** The engine is done. */
export async function finishReplan(db: Db, id: string, now: string, outcome: { readonly answer?: unknown, readonly failed?: string }): Promise<void> {
  await own(db).updateTable('replan').set(eb => ({ finished_at: now, version: eb('version', '+', 1), failed: outcome.failed ?? null,
    answer: outcome.answer === undefined ? null : JSON.stringify(outcome.answer) })).where('id', '=', id).execute()
}

/** Somebody wants the best so far. */
export async function askToStop(db: Db, id: string, now: string): Promise<void> {
  await own(db).updateTable('replan').set({ stop_asked_at: now }).where('id', '=', id).where(sql<boolean>`finished_at is null or more_asked > jsonb_array_length(more)`).execute()
}

/** What was decided about the bundles of a re-plan. */
export const verdictsOf = (db: Db, replanId: string): Promise<{ bundle: string, accepted: boolean }[]> =>
  own(db).selectFrom('replan_verdict').select(['bundle', 'accepted']).where('replan_id', '=', replanId).execute()

/** Writes what was decided of each part; false when somebody had decided one of them before, also a moment ago. */
export async function insertVerdicts(db: Db, clinicId: string, of: { replanId: string, bundles: readonly string[], accepted: boolean, by: string, now: string }): Promise<boolean> {
  const bundles = [...new Set(of.bundles)]
  const written = await own(db).insertInto('replan_verdict').values(bundles.map(bundle => ({
    clinic_id: clinicId, replan_id: of.replanId, bundle, accepted: of.accepted, decided_by: of.by, decided_at: of.now,
  }))).onConflict(conflict => conflict.doNothing()).returning('bundle').execute()
  return written.length === bundles.length
}

const OpenStay = z.object({ clientId: z.string(), episodeId: z.string(), programVersion: z.number(), therapistId: z.string(), track: z.string(), admittedOn: z.string() })

/** A stay of a program that is going on. */
export type OpenStay = z.output<typeof OpenStay>

/** Everybody in care in a program, longest first. */
export async function openStays(db: Db, programId: string): Promise<OpenStay[]> {
  const rows = await read(db).selectFrom('open_episode')
    .select(['client_id as clientId', 'episode_id as episodeId', 'program_version as programVersion', 'therapist_id as therapistId', 'track', 'admitted_on as admittedOn'])
    .where('program_id', '=', programId).orderBy('admitted_on').orderBy('client_id').execute()
  return rows.map(row => OpenStay.parse(row))
}

/** Whom of these clients the reader finds under their own row rules. */
export async function clientsSeen(db: Db, clientIds: readonly string[]): Promise<Set<string>> {
  const rows = await read(db).selectFrom('client_name').select('client_id as id').where('client_id', '=', sql<string>`any(${[...clientIds]}::uuid[])`).execute()
  return new Set(rows.flatMap(({ id }) => id ?? []))
}

/** The names of clients and staff, by id. */
export async function namesOf(db: Db, clientIds: readonly string[], staffIds: readonly string[]): Promise<Map<string, string>> {
  const clients = await read(db).selectFrom('client_name').select(['client_id as id', 'name']).where('client_id', '=', sql<string>`any(${[...clientIds]}::uuid[])`).execute()
  const staff = await read(db).selectFrom('staff_name').select(['staff_id as id', 'name']).where('staff_id', '=', sql<string>`any(${[...staffIds]}::uuid[])`).execute()
  return new Map([...clients, ...staff].map(({ id, name }) => [id ?? '', name ?? '']))
}
