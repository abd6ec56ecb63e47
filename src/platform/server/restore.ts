import pg from 'pg'
import { BackupRefusal, checkBackup, readBackup, type BackupBatch, type BackupHeader } from './backup-file.ts'
import { countRows, migrationsOf, quoted, refuseHiddenRows, tablesOf, type StoredTable } from './backup-tables.ts'
import { speakExactly, summaryOf, type BackupSummary } from './backup.ts'

/** Puts a backup into an empty database of the same version: all of it, or nothing. */
export async function restore(
  { ownerUrl, file, migrate }: { ownerUrl: string, file: string, migrate: (ownerUrl: string) => Promise<void> },
): Promise<BackupSummary> {
  const header = await checkBackup(file)
  const schemas = [...new Set(['public', ...header.tables.map(table => table.schema)])]
  await connected(ownerUrl, client => refuseFilled(client, schemas))
  await migrate(ownerUrl)
  await connected(ownerUrl, async client => {
    await client.query('begin')
    await speakExactly(client)
    refuseOtherVersion(header, await migrationsOf(client))
    const putBack = await setAside(client, schemas)
    await refuseFilled(client, schemas)
    await refuseHiddenRows(client, schemas)
    await load(client, file, await tablesOf(client, schemas))
    await refuseMissingRows(client, header)
    await setSequences(client, header)
    await client.query('set constraints all immediate')
    for (const statement of putBack) await client.query(statement)
    await client.query('commit')
    await client.query('analyze')
  })
  return summaryOf(file, header)
}

async function connected<T>(ownerUrl: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

async function refuseFilled(client: pg.Client, schemas: string[]): Promise<void> {
  for (const table of await tablesOf(client, schemas)) {
    const rows = await countRows(client, table)
    if (rows === 0) continue
    throw new BackupRefusal(
      `The database is not empty (table ${table.name} has ${rows} rows) and nothing was restored: ` +
      'restore into a new data folder (EVENKEEL_DATA) or a new database (DATABASE_URL).',
    )
  }
}

function refuseOtherVersion(header: BackupHeader, migrations: BackupHeader['migrations']): void {
  const versionOf = (list: BackupHeader['migrations']): string => JSON.stringify(
    list.map(({ number, checksum }) => [number, checksum]))
  if (versionOf(header.migrations) === versionOf(migrations)) return
  const last = (list: BackupHeader['migrations']): string => list.at(-1)?.name ?? 'none'
  throw new BackupRefusal(
    `The backup was taken at database version ${last(header.migrations)} ` +
    `and this Evenkeel is at ${last(migrations)}: restore it with the Evenkeel that wrote it, then update.`,
  )
}

/**
 * Triggers and foreign keys step aside while the rows come in, in whatever order; the statements given back put them
 * back as they were. Adding a foreign key again checks every row.
 */
async function setAside(client: pg.Client, schemas: string[]): Promise<string[]> {
  const { rows } = await client.query<{ off: string, back: string }>(`
    select format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as off,
      format('alter table %s add constraint %I %s',
        k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as back
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and n.nspname = any ($1)
    union all
    select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname),
      format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
        case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname)
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgparentid = 0 and t.tgenabled <> 'D' and n.nspname = any ($1)`, [schemas])
  for (const { off } of rows) await client.query(off)
  return rows.map(({ back }) => back)
}

async function load(client: pg.Client, file: string, tables: StoredTable[]): Promise<void> {
  for await (const { batch } of readBackup(file)) {
    if (batch === null) continue
    const table = tables.find(({ schema, name }) => schema === batch.table.schema && name === batch.table.name)
    if (table === undefined) throw unknown(batch.table.name)
    const lists = batch.table.columns.map((_, i) => batch.rows.map(row => row[i]))
    await client.query(insertion(client, table, batch), lists)
  }
}

/** Each column arrives as one list of texts and is read by PostgreSQL itself. */
function insertion(client: pg.Client, table: StoredTable, { table: { columns } }: BackupBatch): string {
  const typeOf = (name: string): string => {
    const column = table.columns.find(known => known.name === name)
    if (column === undefined) throw unknown(`${table.name}.${name}`)
    return column.type
  }
  const names = columns.map(name => client.escapeIdentifier(name)).join(', ')
  const values = columns.map((name, i) => `u.v${i}::${typeOf(name)}`).join(', ')
  const lists = columns.map((_, i) => `$${i + 1}::text[]`).join(', ')
  const aliases = columns.map((_, i) => `v${i}`).join(', ')
  return `insert into ${quoted(client, table)} (${names}) overriding system value
    select ${values} from unnest(${lists}) as u (${aliases})`
}

const unknown = (name: string): BackupRefusal =>
  new BackupRefusal(`The backup has ${name} and this database has not: nothing was restored.`)

async function refuseMissingRows(client: pg.Client, header: BackupHeader): Promise<void> {
  for (const table of header.tables) {
    const rows = await countRows(client, table)
    if (rows === table.rows) continue
    throw new BackupRefusal(
      `Of ${table.rows} rows of the table ${table.name} ${rows} arrived: nothing was restored.`)
  }
}

async function setSequences(client: pg.Client, header: BackupHeader): Promise<void> {
  for (const sequence of header.sequences) {
    await client.query('select setval($1::regclass, $2::bigint)', [quoted(client, sequence), sequence.value])
  }
}
