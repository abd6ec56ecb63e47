// Views: session_line, session_seat, session_lead, program_clock, staff_name, client_called; and this step's own tables
import { sql } from 'kysely'
import type { Db } from '../../platform/server/db.ts'
import { headColumns, leadsJson } from './json.store.ts'
import { UnsignedNote } from './note.words.ts'
import { MySession } from './room.words.ts'

const own = (db: Db) => db.$pickTables<'session_line' | 'session_seat' | 'session_lead' | 'program_clock' | 'staff_name' | 'client_called' | 'attendance' | 'note'>()

const sessions = (db: Db) => own(db).selectFrom('session_line as s').innerJoin('program_clock as p', join => join
  .onRef('p.clinic_id', '=', 's.clinic_id').onRef('p.program_id', '=', 's.program_id'))

const there = sql.raw(`('present', 'late', 'left-early', 'remote', 'left-upset')`)

const leads = (staffId: string) => sql<boolean>`exists (select from session_lead f where f.clinic_id = s.clinic_id and f.session_id = s.session_id and f.staff_id = ${staffId})`

interface Between { readonly from: string, readonly to: string, readonly staffId: string | null }

/** The sessions of some days with how far each is: who is here, what is written. */
export async function sessionsOfDays(db: Db, { from, to, staffId }: Between): Promise<MySession[]> {
  const counts = sql<unknown>`(select jsonb_build_object('expected', count(*), 'here', count(*) filter (where t.status in ${there}),
      'unmarked', count(*) filter (where t.client_id is null), 'notesDue', count(*) filter (where t.status in ${there} and n.signed_at is null),
      'notesSigned', count(*) filter (where n.signed_at is not null))
    from session_seat a left join attendance t on t.clinic_id = a.clinic_id and t.session_id = a.session_id and t.client_id = a.client_id
    left join note n on n.clinic_id = a.clinic_id and n.session_id = a.session_id and n.client_id = a.client_id
    where a.clinic_id = s.clinic_id and a.session_id = s.session_id)`
  let asked = sessions(db).select([...headColumns, leadsJson.as('leads'), counts.as('counts')]).where('s.starts_at', '>=', from).where('s.starts_at', '<', to)
  if (staffId !== null) asked = asked.where(leads(staffId))
  const rows = await asked.orderBy('s.starts_at').orderBy('s.session_id').limit(300).execute()
  return rows.map(({ counts: counted, ...head }) => MySession.parse({ ...head, ...Object(counted) }))
}

/** Notes that wait: not begun, draft, returned, or waiting for a supervisor; of one person or of everybody, or only those that were begun. Oldest session first. */
export async function unsignedNotesOf(db: Db, { from, to, staffId }: Between, onlyBegun = false): Promise<UnsignedNote[]> {
  let asked = sessions(db)
    .innerJoin('session_seat as a', join => join.onRef('a.clinic_id', '=', 's.clinic_id').onRef('a.session_id', '=', 's.session_id'))
    .innerJoin('client_called as c', join => join.onRef('c.clinic_id', '=', 'a.clinic_id').onRef('c.client_id', '=', 'a.client_id'))
    .innerJoin('attendance as t', join => join.onRef('t.clinic_id', '=', 'a.clinic_id').onRef('t.session_id', '=', 'a.session_id').onRef('t.client_id', '=', 'a.client_id'))
    .leftJoin('note as n', join => join.onRef('n.clinic_id', '=', 'a.clinic_id').onRef('n.session_id', '=', 'a.session_id').onRef('n.client_id', '=', 'a.client_id'))
    .leftJoin('staff_name as m', join => join.onRef('m.clinic_id', '=', 'n.clinic_id').onRef('m.staff_id', '=', 'n.author_id'))
    .select(['s.session_id as sessionId', 'a.client_id as clientId', 's.topic', 's.kind', 's.starts_at as startsAt', 's.ends_at as endsAt', 'p.time_zone as zone',
      'n.id as noteId', 'n.author_id as authorId', 'm.name as author', 'n.return_remark as returnRemark',
      sql<string>`coalesce(c.preferred_name, c.given_name) || ' ' || c.family_name`.as('name'),
      sql<string>`case when n.id is null then 'missing' when n.signed_at is not null then 'waits-for-cosign' when n.returned_at is not null then 'returned' else 'draft' end`.as('state')])
    .where('s.starts_at', '>=', from).where('s.starts_at', '<', to).where('t.status', 'in', ['present', 'late', 'left-early', 'remote', 'left-upset'])
    .where(sql<boolean>`(n.id is null or n.signed_at is null or (n.cosign_needed and n.cosigned_at is null))`)
  if (onlyBegun) asked = asked.where('n.id', 'is not', null).where('n.signed_at', 'is', null)
  if (staffId !== null) asked = asked.where(eb => eb.or([eb('n.author_id', '=', staffId), eb.and([eb('n.id', 'is', null), leads(staffId)])]))
  const rows = await asked.orderBy('s.starts_at').orderBy('name').limit(500).execute()
  return rows.map(row => UnsignedNote.parse(row))
}
