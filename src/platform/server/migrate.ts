import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { HOME } from './home.ts'

const FOLDER = join(HOME, 'db', 'migrations')

/** One step of the schema's history: `0042-plan-add-client-signature.sql`. */
export interface Migration { readonly number: number, readonly name: string, readonly sql: string, readonly checksum: string }

/** All migrations in order, each number used once. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter(name => name.endsWith('.sql')).sort()
  const list = await Promise.all(names.map(async name => {
    const sql = await readFile(join(FOLDER, name), 'utf8')
    return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  }))
  const twice = list.find((migration, i) => list[i + 1]?.number === migration.number)
  if (twice) throw new Error(`Two migrations have the number ${twice.number}.`)
  return list
}

/** Brings the database to this version of the software: all or nothing, one server at a time. */
export async function migrate(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock(4018001)')
    await client.query(`create table if not exists public.migration
      (number int primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`)
    const { rows } = await client.query<{ number: number, checksum: string }>('select number, checksum from public.migration')
    const applied = new Map(rows.map(row => [row.number, row.checksum]))
    for (const migration of await migrations()) {
      const known = applied.get(migration.number)
      if (known === migration.checksum) continue
      if (known !== undefined) throw new Error(`Migration ${migration.name} was changed after it was applied.`)
      await client.query(migration.sql)
      await client.query('insert into public.migration (number, name, checksum) values ($1, $2, $3)',
        [migration.number, migration.name, migration.checksum])
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}
