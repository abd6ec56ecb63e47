// Tables: bring_along
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../../platform/server/db.ts'
import type { Bring } from './bring.words.ts'

const own = (db: Db) => db.$pickTables<'bring_along'>()

const said = (about: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select jsonb_build_object('en', b.en, 'es', b.es) from bring_along b where b.clinic_id = s.clinic_id and b.about = ${about})`

/** What a session `s` asks by its own words. */
export const bringToThis = said(sql`s.id`)

/** What the series of a session `s` asks. */
export const bringToSeries = said(sql`coalesce(s.group_id, s.weekly_hour_id)`)

/** Says what to bring; no words in either language take it back. */
export async function saveBring(db: Db, bring: Bring & { readonly clinicId: string, readonly about: string, readonly by: string, readonly now: string }): Promise<void> {
  if (bring.en === '' && bring.es === '') {
    await own(db).deleteFrom('bring_along').where('about', '=', bring.about).execute()
    return
  }
  const words = { en: bring.en, es: bring.es, said_by: bring.by, said_at: bring.now }
  await own(db).insertInto('bring_along').values({ clinic_id: bring.clinicId, about: bring.about, ...words })
    .onConflict(oc => oc.columns(['clinic_id', 'about']).doUpdateSet(words)).execute()
}
