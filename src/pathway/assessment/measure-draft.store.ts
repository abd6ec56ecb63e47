// Tables: measure_draft
import { z } from 'zod'
import type { Db } from '../../platform/server/db.ts'
import { answers, type Answers } from './instruments/instrument.words.ts'

const own = (db: Db) => db.$pickTables<'measure_draft'>()

/** Answers somebody has begun and not sent. */
export const MeasureDraft = z.object({ clientId: z.string(), instrument: z.string(), heldBy: z.string(), instrumentVersion: z.string(), keying: z.string().nullable(), answers, savedAt: z.string() })
export type MeasureDraft = z.output<typeof MeasureDraft>

const drafts = (db: Db) => own(db).selectFrom('measure_draft')
  .select(['client_id as clientId', 'instrument', 'held_by as heldBy', 'instrument_version as instrumentVersion', 'keying', 'answers', 'saved_at as savedAt'])

/** What one person has begun about a client. */
export async function draftsOf(db: Db, clientId: string, heldBy: string): Promise<MeasureDraft[]> {
  const rows = await drafts(db).where('client_id', '=', clientId).where('held_by', '=', heldBy).execute()
  return rows.map(row => MeasureDraft.parse(row))
}

/** Keeps the answers as they stand. Newer answers are looked at anew. */
export async function saveMeasureDraft(db: Db, clinicId: string, draft: MeasureDraft & { readonly byClient: boolean }): Promise<void> {
  const facts = { instrument_version: draft.instrumentVersion, keying: draft.keying, answers: JSON.stringify(draft.answers satisfies Answers), saved_at: draft.savedAt, told_at: null }
  await own(db).insertInto('measure_draft')
    .values({ clinic_id: clinicId, client_id: draft.clientId, instrument: draft.instrument, held_by: draft.heldBy, by_client: draft.byClient, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'client_id', 'instrument', 'held_by']).doUpdateSet(facts)).execute()
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
