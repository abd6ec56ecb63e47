// Tables: measure, measure_draft
import type { Db } from '../../platform/server/db.ts'
import { Measure } from './assessment.words.ts'

const own = (db: Db) => db.$pickTables<'measure' | 'measure_draft'>()

const measures = (db: Db) => own(db).selectFrom('measure as m').select(['m.id', 'm.client_id as clientId', 'm.instrument',
  'm.instrument_version as instrumentVersion', 'm.keying', 'm.answers', 'm.total', 'm.band', 'm.alerts', 'm.given_at as givenAt',
  'm.given_by_kind as givenByKind', 'm.corrects'])

const asMeasure = (row: { readonly total: string | null } & object): Measure =>
  Measure.parse({ ...row, total: row.total === null ? null : Number(row.total) })

/** What a client answered, newest last; a corrected one is left out, its correction is there. */
export async function measuresOf(db: Db, clientId: string, instrument?: string): Promise<Measure[]> {
  let asked = measures(db).where('m.client_id', '=', clientId).where(eb => eb.not(eb.exists(eb.selectFrom('measure as c')
    .select('c.id').whereRef('c.clinic_id', '=', 'm.clinic_id').whereRef('c.corrects', '=', 'm.id'))))
  if (instrument !== undefined) asked = asked.where('m.instrument', '=', instrument)
  return (await asked.orderBy('m.given_at').orderBy('m.id').execute()).map(asMeasure)
}

/** One measure, corrected or not. */
export async function measureById(db: Db, id: string): Promise<Measure | undefined> {
  const row = await measures(db).where('m.id', '=', id).executeTakeFirst()
  return row && asMeasure(row)
}

/** Keeps what was answered; nothing of it ever changes. What whoever gave it had begun of it is put away in the same statement. */
export async function insertMeasure(db: Db, clinicId: string, measure: Measure & { readonly givenBy: string }): Promise<void> {
  await own(db).with('begun', begun => begun.deleteFrom('measure_draft')
    .where('client_id', '=', measure.clientId).where('instrument', '=', measure.instrument).where('held_by', '=', measure.givenBy)).insertInto('measure').values({
    clinic_id: clinicId, id: measure.id, client_id: measure.clientId, instrument: measure.instrument, instrument_version: measure.instrumentVersion,
    keying: measure.keying, answers: JSON.stringify(measure.answers), total: measure.total === null ? null : String(measure.total), band: measure.band,
    alerts: measure.alerts, given_by_kind: measure.givenByKind, given_by: measure.givenBy, given_at: measure.givenAt, corrects: measure.corrects,
  }).execute()
}
