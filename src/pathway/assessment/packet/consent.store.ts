// Tables: consent_form
import type { Db } from '../../../platform/server/db.ts'
import { ConsentAnswer } from './consent.words.ts'

const own = (db: Db) => db.$pickTables<'consent_form'>()

/** The last answer to each consent. */
export async function consentsOf(db: Db, clientId: string): Promise<ConsentAnswer[]> {
  const rows = await own(db).selectFrom('consent_form').select(['form', 'form_version as version', 'answer', 'at', 'source', 'paper_day as paperDay']).distinctOn('form')
    .where('client_id', '=', clientId).orderBy('form').orderBy('at', 'desc').orderBy('id', 'desc').execute()
  return rows.map(row => ConsentAnswer.parse(row))
}

/** Keeps an answer; a later one stands beside it. */
export async function insertConsent(db: Db, clinicId: string, consent: ConsentAnswer & {
  readonly id: string, readonly clientId: string, readonly language: 'en' | 'es', readonly enteredBy: string | null,
}): Promise<void> {
  const { id, clientId, form, version, language, answer, at, source, paperDay, enteredBy } = consent
  await own(db).insertInto('consent_form').values({
    clinic_id: clinicId, id, client_id: clientId, form, form_version: version, language, answer, at, source, paper_day: paperDay, entered_by: enteredBy,
  }).execute()
}
