// Tables: follow_up_asked
import type { Db } from '../../platform/server/db.ts'
import { kindOf, type Chosen } from './follow-up-measures.rules.ts'
import type { ProgramKind } from './follow-up-measures.words.ts'

const own = (db: Db) => db.$pickTables<'follow_up_asked'>()

/** What this clinic chose to ask after the end. */
export async function chosenHere(db: Db): Promise<Chosen[]> {
  const rows = await own(db).selectFrom('follow_up_asked').select(['day', 'program_kind', 'instruments']).execute()
  return rows.flatMap(({ day, program_kind: said, instruments }) => {
    const kind = kindOf(said)
    return kind === undefined ? [] : [{ day, kind, instruments }]
  })
}

/** From now on the clinic asks these measures on that day after that kind of program. */
export async function saveChosen(db: Db, said: { readonly clinicId: string, readonly day: number, readonly kind: ProgramKind, readonly instruments: readonly string[], readonly by: string, readonly now: string }): Promise<void> {
  const facts = { instruments: [...said.instruments], set_by: said.by, set_at: said.now }
  await own(db).insertInto('follow_up_asked').values({ clinic_id: said.clinicId, day: said.day, program_kind: said.kind, ...facts })
    .onConflict(conflict => conflict.columns(['clinic_id', 'day', 'program_kind']).doUpdateSet(facts)).execute()
}
