import type pg from 'pg'
import { BackupRefusal } from './backup-file.ts'

/** A table whose rows are backed up: generated columns are left out, PostgreSQL works them out again. */
export type StoredTable = { schema: string, name: string, columns: { name: string, type: string }[] }

/** A number generator and the last number it gave. */
export type StoredSequence = { schema: string, name: string, value: string }

const IN_SCHEMAS = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
    and c.oid is distinct from to_regclass('public.migration')`

/** The tables of these schemas but the list of migrations, which is compared and not copied. */
export async function tablesOf(client: pg.Client, schemas: string[]): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(`
    select n.nspname as schema, c.relname as name, (
      select coalesce(json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        order by a.attnum), '[]')
      from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    ${IN_SCHEMAS} order by 1, 2`, [schemas])
  return rows
}

/** The number generators that have given a number. */
export async function sequencesOf(client: pg.Client, schemas: string[]): Promise<StoredSequence[]> {
  const { rows } = await client.query<StoredSequence>(`
    select schemaname as schema, sequencename as name, last_value::text as value
    from pg_sequences where schemaname = any ($1) and last_value is not null order by 1, 2`, [schemas])
  return rows
}

/** The migrations this database went through. */
export async function migrationsOf(client: pg.Client): Promise<{ number: number, name: string, checksum: string }[]> {
  const { rows: [found] } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`)
  if (found?.there !== true) return []
  const { rows } = await client.query<{ number: number, name: string, checksum: string }>(
    'select number, name, checksum from public.migration order by number')
  return rows
}

/** How many rows a table has. */
export async function countRows(client: pg.Client, table: { schema: string, name: string }): Promise<number> {
  const { rows: [found] } = await client.query<{ n: string }>(
    `select count(*)::text as n from ${quoted(client, table)}`)
  return Number(found?.n)
}

/** The table's name for use in a statement. */
export function quoted(client: pg.Client, { schema, name }: { schema: string, name: string }): string {
  return `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`
}

/**
 * A backup with rows missing is worse than none. Row security that would hide a row from this role is an error from
 * here on; where it is active for the owner too, a policy must let the owner see everything and none may narrow it.
 */
export async function refuseHiddenRows(client: pg.Client, schemas: string[]): Promise<void> {
  const applies = `(0 = any (p.polroles) or exists (
    select from unnest(p.polroles) as r (role) where r.role <> 0 and pg_has_role(r.role, 'usage')))`
  const { rows } = await client.query<{ name: string, open: boolean }>(`
    select c.oid::regclass::text as name, exists (
      select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and ${applies}
        and pg_get_expr(p.polqual, p.polrelid) = 'true'
        and coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'true') = 'true'
    ) and not exists (
      select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and p.polcmd in ('*', 'r', 'a')
        and ${applies}) as open
    ${IN_SCHEMAS} and row_security_active(c.oid) order by 1`, [schemas])
  const hidden = rows.find(table => !table.open)
  if (hidden !== undefined) {
    throw new BackupRefusal(
      `The database role of this connection may not see every row of the table ${hidden.name}: ` +
      'connect as a role that may (attribute BYPASSRLS).',
    )
  }
  if (rows.length === 0) await client.query('set local row_security = off')
}
