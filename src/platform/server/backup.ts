import { statSync } from 'node:fs'
import pg from 'pg'
import { BackupRefusal, FORMAT_VERSION, writeBackup, type BackupHeader, type BackupRow } from './backup-file.ts'
import {
  countRows, migrationsOf, quoted, refuseHiddenRows, sequencesOf, tablesOf, type StoredTable,
} from './backup-tables.ts'

/** What was written or read: of when, how many tables and rows, how large. */
export type BackupSummary = { file: string, takenAt: string, tables: number, rows: number, bytes: number }

const MOST_ROWS = 500
const BATCH_CHARACTERS = 2_000_000

/** Copies every row of the clinic's database, as it is at one moment, into one file; the clinic goes on working. */
export async function backup(
  { ownerUrl, file, now, schemas = ['public'] }: { ownerUrl: string, file: string, now: string, schemas?: string[] },
): Promise<BackupSummary> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await speakExactly(client)
    await refuseHiddenRows(client, schemas)
    const migrations = await migrationsOf(client)
    if (migrations.length === 0) throw new BackupRefusal('This database holds no Evenkeel: nothing was written.')
    const tables = await tablesOf(client, schemas)
    const header = await headerOf(client, { tables, migrations, now, schemas })
    await writeBackup(file, header, rowsOf(client, tables))
    await client.query('commit')
    return summaryOf(file, header)
  } finally {
    await client.end()
  }
}

/** Settings under which PostgreSQL's text for a value means the same value on any server. */
export async function speakExactly(client: pg.Client): Promise<void> {
  await client.query(`
    set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
    set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0`)
}

/** The sentence's numbers of a backup. */
export function summaryOf(file: string, header: BackupHeader): BackupSummary {
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0)
  return { file, takenAt: header.takenAt, tables: header.tables.length, rows, bytes: statSync(file).size }
}

type Contents = { tables: StoredTable[], migrations: BackupHeader['migrations'], now: string, schemas: string[] }

async function headerOf(client: pg.Client, { tables, migrations, now, schemas }: Contents): Promise<BackupHeader> {
  const counted: BackupHeader['tables'] = []
  for (const table of tables) {
    const columns = table.columns.map(column => column.name)
    counted.push({ schema: table.schema, name: table.name, columns, rows: await countRows(client, table) })
  }
  return {
    format: 'evenkeel-backup',
    version: FORMAT_VERSION,
    takenAt: now,
    migrations,
    tables: counted,
    sequences: await sequencesOf(client, schemas),
  }
}

async function* rowsOf(client: pg.Client, tables: StoredTable[]): AsyncGenerator<BackupRow[]> {
  for (const table of tables) {
    const columns = table.columns.map(column => `${client.escapeIdentifier(column.name)}::text`).join(', ')
    await client.query(`declare leaving no scroll cursor for select ${columns} from ${quoted(client, table)}`)
    for (let batch = 5; ;) {
      const { rows } = await client.query<BackupRow>({ text: `fetch ${batch} from leaving`, rowMode: 'array' })
      if (rows.length === 0) break
      yield rows
      batch = nextBatch(rows)
    }
    await client.query('close leaving')
  }
}

/** Tables with documents are fetched in few rows and tables with short rows in many, so that memory stays small. */
function nextBatch(rows: BackupRow[]): number {
  const characters = rows.reduce((sum, row) => sum + row.reduce((length, value) => length + (value?.length ?? 0), 0), 0)
  const average = Math.max(1, characters / rows.length)
  return Math.min(MOST_ROWS, Math.max(1, Math.floor(BATCH_CHARACTERS / average)))
}
