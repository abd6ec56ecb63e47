// Tables: note_due
import type { Db } from '../../../platform/server/db.ts'
import { chosenDeadlines } from '../../plan/public.ts'
import { payersOf } from '../authorisation/authorisation.store.ts'
import { rulesFor } from './due.rules.ts'
import { NoteDueChoice, OWN_PACE, type NoteDueRule } from './due.words.ts'

const own = (db: Db) => db.$pickTables<'note_due'>()

const START: NoteDueChoice = { ownHours: OWN_PACE?.hours ?? 24, follows: [], own: [] }

/** What the clinic set about when notes are due. */
export async function dueChoice(db: Db): Promise<NoteDueChoice & { version: number }> {
  const row = await own(db).selectFrom('note_due').select(['version', 'choice']).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? { ...START, version: 0 } : { ...NoteDueChoice.parse(row.choice), version: row.version }
}

/** Keeps another choice. */
export async function insertDueChoice(db: Db, clinicId: string, kept: { version: number, choice: NoteDueChoice, by: string, now: string }): Promise<void> {
  await own(db).insertInto('note_due').values({ clinic_id: clinicId, version: kept.version, choice: JSON.stringify(kept.choice), set_by: kept.by, set_at: kept.now }).execute()
}

/** Whom the clinic answers to: said once, with the deadlines of its plans. */
export const answersTo = async (db: Db): Promise<string[]> => [...new Set((await chosenDeadlines(db)).map(({ rule }) => rule.by.name))]

/** The rules that hold for the notes of each of these clients on a day. */
export async function noteRulesOf(db: Db, clientIds: readonly string[], day: string): Promise<(clientId: string) => readonly NoteDueRule[]> {
  const [choice, names, payers] = [await dueChoice(db), await answersTo(db), await payersOf(db, clientIds, day)]
  return clientId => rulesFor(choice, { answersTo: names, payers: payers.get(clientId) ?? [] })
}
