import pg from 'pg'

/** Tables in an order in which rows can go: whoever points at another goes first. */
const ORDER = `with recursive refs as (
    select distinct conrelid as child, confrelid as parent from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conrelid <> confrelid),
  depth as (select c.oid, 0 as level from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    union select r.child, d.level + 1 from depth d join refs r on r.parent = d.oid where d.level < 40)
  select c.relname as name from depth d join pg_class c on c.oid = d.oid
  where exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped)
  group by c.relname order by max(d.level) desc`

async function clear(client: pg.Client, clinics: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(ORDER)
  await client.query('begin')
  await client.query(`set local lock_timeout = '5s'`)
  for (const { name } of rows) await client.query(`alter table public.${name} disable trigger user`)
  for (const { name } of rows) await client.query(`delete from public.${name} where clinic_id = any ($1::uuid[])`, [clinics])
  for (const { name } of rows) await client.query(`alter table public.${name} enable trigger user`)
  await client.query('commit')
}

/**
 * Forgets demo clinics as the owner of the database: all of them, or those that were never finished or were replaced.
 * Real clinics are never touched. Answers how many were forgotten.
 */
export async function clearDemos(ownerUrl: string, which: 'all' | 'stale'): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ clinic_id: string }>(which === 'all' ? 'select clinic_id from clinic where is_demo'
      : `select clinic_id from clinic where is_demo and clinic_id is distinct from (select clinic_id from clinic where is_demo and opened_at is not null order by opened_at desc limit 1)`)
    if (rows.length > 0) await clear(client, rows.map(row => row.clinic_id))
    return rows.length
  } finally {
    await client.end()
  }
}
