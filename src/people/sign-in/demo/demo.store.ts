// Functions: app.demo_person, app.demo_ready, app.founded
import { sql } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import { DemoPerson } from './demo.words.ts'

const own = (db: Db) => db.$pickTables<never>()

/** Who plays a role in the newest demo clinic. */
export async function demoPerson(db: Db, role: string): Promise<DemoPerson | undefined> {
  const row = await own(db).selectNoFrom(sql<unknown>`(select to_jsonb(p) from app.demo_person(${role}) p limit 1)`.as('person')).executeTakeFirstOrThrow()
  return row.person === null ? undefined : DemoPerson.parse(row.person)
}

/** Is there a demo clinic? */
export async function demoReady(db: Db): Promise<boolean> {
  return (await own(db).selectNoFrom(sql<boolean>`app.demo_ready()`.as('ready')).executeTakeFirstOrThrow()).ready
}

/** Does this installation have its own clinic already? With `hold`, others who found one wait. */
export async function founded(db: Db, hold: boolean): Promise<boolean> {
  return (await own(db).selectNoFrom(sql<boolean>`app.founded(${hold})`.as('founded')).executeTakeFirstOrThrow()).founded
}
