// Views: client_likeness
import type { Db } from '../../platform/server/db.ts'
import type { Clues } from './likeness.rules.ts'

const own = (db: Db) => db.$pickTables<'client_likeness'>()

/** Somebody the clinic knows, with what tells people apart. */
export type Known = Clues & { readonly clientId: string }

/** The last letter of the order: everything that starts with a prefix lies between the prefix and the prefix with it. */
const END = '\u{10FFFF}'
const COLUMNS = ['client_id', 'given_name', 'family_name', 'preferred_name', 'birth_date', 'phone_end'] as const

const people = (db: Db) => own(db).selectFrom('client_likeness').select(COLUMNS).groupBy(COLUMNS)
  .orderBy(eb => eb.fn.countAll(), 'desc').limit(200)

/** People who share a beginning of a name, the birth date or the end of a phone number: those worth comparing. */
export async function peopleWorthComparing(
  db: Db, asked: { readonly beginnings: readonly string[], readonly birthDate: string | null, readonly phoneEnd: string | null },
): Promise<Known[]> {
  const { beginnings, birthDate, phoneEnd } = asked
  const rows = [
    ...(beginnings.length === 0 ? [] : await people(db).where(eb => eb.or(beginnings.map(start =>
      eb.and([eb('part', '>=', start), eb('part', '<', start + END)])))).execute()),
    ...(birthDate === null ? [] : await people(db).where('birth_date', '=', birthDate).execute()),
    ...(phoneEnd === null ? [] : await people(db).where('phone_end', '=', phoneEnd).execute()),
  ]
  return [...new Map(rows.map(row => [row.client_id ?? '', {
    clientId: row.client_id ?? '', names: [row.given_name, row.family_name, row.preferred_name], birthDate: row.birth_date, phoneEnd: row.phone_end,
  }])).values()]
}
