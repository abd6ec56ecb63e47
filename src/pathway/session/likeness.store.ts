// Views: session_line, program_clock, staff_name, client_called; and this step's own tables
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'

const own = (db: Db) => db.$pickTables<'note' | 'session_line' | 'program_clock' | 'staff_name' | 'client_called'>()

interface Reason {
  readonly noteId: string, readonly clientId: string, readonly name: string, readonly topic: string, readonly startsAt: string, readonly zone: string
  readonly author: string, readonly signedAt: string, readonly likeness: number, readonly reason: string
}

/** Whose notes somebody looks at: everybody's, those of trainees and their own, or only their own. */
export interface Looking { readonly whose: 'all' | 'trainees' | 'own', readonly reader: string }

const seen = ({ whose, reader }: Looking) =>
  sql<boolean>`(${whose}::text = 'all' or n.author_id = ${reader}::uuid or (${whose}::text = 'trainees' and n.cosign_needed))`

/** Notes signed since an instant with a reason for being nearly a copy, the newest first, and how many were signed at all. */
export async function likenessReasonsSince(db: Db, since: string, looking: Looking): Promise<{ signed: number, reasons: Reason[] }> {
  const { rows } = await sql<Reason>`select n.id as "noteId", n.client_id as "clientId", coalesce(c.preferred_name, c.given_name) || ' ' || c.family_name as name, s.topic,
      s.starts_at as "startsAt", p.time_zone as zone, m.name as author, n.signed_at as "signedAt", n.likeness, n.likeness_reason as reason
    from note n join session_line s on s.clinic_id = n.clinic_id and s.session_id = n.session_id join program_clock p on p.clinic_id = s.clinic_id and p.program_id = s.program_id
    join staff_name m on m.clinic_id = n.clinic_id and m.staff_id = n.author_id join client_called c on c.clinic_id = n.clinic_id and c.client_id = n.client_id
    where n.signed_at >= ${since} and n.likeness_reason is not null and ${seen(looking)} order by n.signed_at desc limit 300`.execute(own(db))
  const counted = await own(db).selectFrom('note as n').select(sql<number>`count(*)::int`.as('signed')).where('n.signed_at', '>=', since).where(seen(looking)).executeTakeFirstOrThrow()
  return { signed: counted.signed, reasons: rows }
}
