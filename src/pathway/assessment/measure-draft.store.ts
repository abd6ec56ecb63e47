// Tables: measure_draft
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '../../platform/server/db.ts'
import { answers, type Answers } from './instruments/instrument.words.ts'

const own = (db: Db) => db.$pickTables<'measure_draft'>()

/** Answers somebody has begun and not sent. */
export const MeasureDraft = z.object({ clientId: z.string(), instrument: z.string(), heldBy: z.string(), instrumentVersion: z.string(), keying: z.string().nullable(), answers, savedAt: z.string() })
export type MeasureDraft = z.output<typeof MeasureDraft>

const drafts = (db: Db) => own(db).selectFrom('measure_draft')
  .select(['client_id as clientId', 'instrument', 'held_by as heldBy', 'instrument_version as instrumentVersion', 'keying', 'answers', 'saved_at as savedAt'])

/** What one person has begun about a client; beginnings from before `since` belong to another time. */
export async function draftsOf(db: Db, { clientId, heldBy, since }: { readonly clientId: string, readonly heldBy: string, readonly since: string }): Promise<MeasureDraft[]> {
  const rows = await drafts(db).where('client_id', '=', clientId).where('held_by', '=', heldBy).where('saved_at', '>=', since).execute()
  return rows.map(row => MeasureDraft.parse(row))
}

/** One window's change of half a measure: what was answered there, and what was taken back. */
interface Change extends MeasureDraft { readonly cleared: readonly string[], readonly byClient: boolean, readonly since: string }

/**
 * Adds answers to what is kept, item by item, so that two windows lose nothing, and tells all that is kept then. Another version of the measure, another way
 * of counting and a beginning from before `since` are begun anew. Newer answers are looked at anew.
 */
export async function addToMeasureDraft(db: Db, clinicId: string, change: Change): Promise<Answers> {
  const given = JSON.stringify(change.answers satisfies Answers)
  const facts = { instrument_version: change.instrumentVersion, keying: change.keying, saved_at: change.savedAt, told_at: null }
  const kept = await own(db).insertInto('measure_draft')
    .values({ clinic_id: clinicId, client_id: change.clientId, instrument: change.instrument, held_by: change.heldBy, by_client: change.byClient, answers: given, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id', 'instrument', 'held_by']).doUpdateSet({
      ...facts,
      answers: sql<string>`case when measure_draft.instrument_version = excluded.instrument_version and measure_draft.keying is not distinct from excluded.keying and measure_draft.saved_at >= ${change.since}
        then (measure_draft.answers || excluded.answers) - ${[...change.cleared]}::text[] else excluded.answers end`,
    })).returning('answers').executeTakeFirstOrThrow()
  return answers.parse(kept.answers)
}

/** The answers were sent, or put away. */
export async function dropMeasureDraft(db: Db, draft: Pick<MeasureDraft, 'clientId' | 'instrument' | 'heldBy'>): Promise<void> {
  await own(db).deleteFrom('measure_draft').where('client_id', '=', draft.clientId).where('instrument', '=', draft.instrument).where('held_by', '=', draft.heldBy).execute()
}

/** What clients began before this time, have not sent, and nobody has looked at for alarms. */
export async function unsentSince(db: Db, before: string): Promise<MeasureDraft[]> {
  const rows = await drafts(db).where('by_client', '=', true).where('told_at', 'is', null).where('saved_at', '<=', before).orderBy('saved_at').limit(200).execute()
  return rows.map(row => MeasureDraft.parse(row))
}

/** This draft was looked at for alarms. */
export async function markLookedAt(db: Db, draft: Pick<MeasureDraft, 'clientId' | 'instrument' | 'heldBy'>, now: string): Promise<void> {
  await own(db).updateTable('measure_draft').set({ told_at: now }).where('client_id', '=', draft.clientId).where('instrument', '=', draft.instrument).where('held_by', '=', draft.heldBy).execute()
}
